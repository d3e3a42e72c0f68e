import { mkdtempSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runTanjak, type Ran } from '../../support/run-tanjak.ts'

type FileReport = { file: string; kind: string | null; rows: number; accepted: number; added: number; changed: number; unchanged: number; rejected: { row: number; message: string }[]; conflicts: unknown[] }
type Report = { batchId: number | null; files: FileReport[] }

// One office for the whole file: the steps of a sitting follow each other.
const folder = mkdtempSync(join(tmpdir(), 'tanjak-cli-work-'))
const data = join(folder, 'data')
const sample = join(folder, 'sample')

let files: string[]
let imported: Ran

beforeAll(async () => {
  await runTanjak(['init', '--data', data, '--office', 'Kabupaten Contoh'])
  await runTanjak(['sample', '--people', '60', '--units', '20', '--years', '3', '--seed', '3', '--out', sample])
  files = (await readdir(sample)).filter((name) => /^(Hierarki|Export|Laporan Penilaian SKP Tahunan)/.test(name)).map((name) => join(sample, name))
  imported = await runTanjak(['import', ...files, '--covers', 'all', '--data', data])
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const report = (ran: Ran): Report => ran.json as Report

describe('one sitting at the command line', () => {
  test('a dry run says what would happen and stores nothing', async () => {
    const dry = await runTanjak(['import', join(sample, 'HierarkiUnor.xlsx'), '--dry-run', '--data', data])
    expect([dry.exit, report(dry)]).toMatchObject([0, { batchId: null, files: [{ kind: 'siasn-unit-tree', rows: 20, unchanged: 20 }] }])
  })

  test('an import with flawed rows ends with 1, its counts add up, and every rejection is a sentence', () => {
    const { batchId, files: read } = report(imported)
    expect([imported.exit, batchId, read.length]).toEqual([1, 1, files.length])
    for (const file of read) {
      expect([file.file, file.accepted + file.rejected.length, file.added + file.changed + file.unchanged]).toEqual([file.file, file.rows, file.accepted])
      for (const one of file.rejected) expect(one.message).toMatch(/^Baris \d+: .+\.$/)
    }
    expect(imported.err).not.toBe('')
  })

  test('the same files again change nothing', async () => {
    const again = await runTanjak(['import', ...files, '--covers', 'all', '--data', data])
    expect(report(again).files.map((file) => [file.file, file.added, file.changed])).toEqual(report(again).files.map((file) => [file.file, 0, 0]))
    const { batchId } = report(again)
    expect((await runTanjak(['undo-import', String(batchId), '--data', data])).json).toMatchObject({ batchId })
  })

  test('a file that no reader takes is refused beside those that are taken, and alone it is a failure', async () => {
    const alone = await runTanjak(['import', join(sample, 'sample-notes.json'), '--data', data])
    expect([alone.exit, report(alone).files]).toMatchObject([2, [{ file: 'sample-notes.json', kind: null, refused: { code: expect.any(String), message: expect.any(String) } }]])
    expect(alone.err).toContain('sample-notes.json tidak diimpor. Jenis berkas')
    const beside = await runTanjak(['import', join(sample, 'sample-notes.json'), files[0] ?? '', '--dry-run', '--data', data])
    expect(beside.exit).toBe(1)
  })

  test('a run asks every rule about everyone, and its lists come out as JSON, CSV and XLSX alike', async () => {
    const run = await runTanjak(['assess', '--on', '2026-11-01', '--data', data])
    const { people, findings } = run.json as { people: number; findings: Record<string, Record<string, number>> }
    expect(run.exit).toBe(0)
    for (const counts of Object.values(findings)) expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(people)

    const list = await runTanjak(['candidates', '--kind', 'reward', '--format', 'json', '--data', data])
    const { total, rows } = list.json as { total: number; rows: { nip: string; message: string }[] }
    expect([list.exit, rows.length > 0]).toEqual([0, true])
    expect(rows.length).toBe(total)

    const csv = await runTanjak(['candidates', '--kind', 'reward', '--format', 'csv', '--data', data])
    expect(rows.filter((row) => !csv.out.includes(row.nip))).toEqual([])
    const xlsx = join(folder, 'calon.xlsx')
    const written = await runTanjak(['candidates', '--kind', 'reward', '--format', 'xlsx', '--out', xlsx, '--data', data])
    expect([written.json, (await readFile(xlsx)).subarray(0, 2).toString(), await readdir(folder)]).toEqual([{ out: xlsx, size: expect.any(Number) }, 'PK', ['calon.xlsx', 'data', 'sample']])

    const told = await runTanjak(['explain', rows[0]?.nip ?? '', '--data', data])
    expect(told.json).toMatchObject({ person: { nip: rows[0]?.nip }, recomputed: true })
    const strange = [['candidates', '--kind', 'reward', '--unit', 'tidak-ada'], ['explain', rows[0]?.nip ?? '', '--rule', 'tidak-ada'], ['assess', '--on', '1990-01-01']]
    for (const words of strange) {
      const refused = await runTanjak([...words, '--data', data])
      expect([words[0], refused.exit, (refused.json as { error: { message: string } }).error.message]).toEqual([words[0], 2, expect.stringMatching(/tidak-ada|1 Januari 1990/)])
    }
    const finding = (told.json as { findings: Record<string, unknown>[] }).findings[0] ?? {}
    expect(Object.keys(finding)).toEqual(expect.arrayContaining(['rule', 'outcome', 'message', 'citations', 'facts', 'readings', 'missing', 'metOn']))
    expect(finding['message']).toEqual(expect.any(String))
  })

  test('a batch on which a decision of the board stands does not go back, naming it; without one the runs go with it, as stderr says', async () => {
    const list = await runTanjak(['candidates', '--kind', 'reward', '--format', 'json', '--data', data])
    const [{ nip, rule, name } = { nip: '', rule: '', name: '' }] = (list.json as { rows: { nip: string; rule: string; name: string }[] }).rows
    const flag = (state: string) => runTanjak(['call', 'candidates.flag', JSON.stringify({ nip, rule, state, reason: null }), '--data', data])
    expect((await flag('proposed')).exit).toBe(0)
    const refused = await runTanjak(['undo-import', '1', '--data', data])
    expect([refused.exit, refused.json]).toMatchObject([2, { error: { code: 'refused', message: expect.stringContaining(`keputusan atas tanda calon 1 pegawai: ${name}`) } }])
    expect((await flag('new')).exit).toBe(0)
    const back = await runTanjak(['undo-import', '1', '--data', data])
    expect([back.exit, back.json]).toMatchObject([0, { batchId: 1, runs: [1] }])
    expect(back.err).toContain('Penilaian kelayakan nomor 1 ikut dihapus karena memuat pegawai dari impor itu.')
  })
})

describe('the law from the command line', () => {
  test('is listed, described and asked without data folder or account', async () => {
    const none = { TANJAK_PASSWORD: '', TANJAK_DATA: join(folder, 'none') }
    const list = await runTanjak(['rule', '--on', '2026-11-01'], none)
    const ids = (list.json as { rules: { id: string }[] }).rules.map((one) => one.id)
    expect([list.exit, ids.includes('promotion.kp-reguler')]).toEqual([0, true])
    expect((await runTanjak(['rule', 'promotion.kp-reguler'], none)).json).toMatchObject({ id: 'promotion.kp-reguler' })
    expect((await runTanjak(['rule', 'promotion.kp-reguler', '--on', '2026-04-01', '--facts', '{}'], none)).json).toMatchObject({ rule: 'promotion.kp-reguler', outcome: 'cannot-tell', message: expect.any(String) })
    expect(await readdir(folder)).not.toContain('none')
  })
})
