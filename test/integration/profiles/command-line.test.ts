import { mkdtempSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runTanjak, type Ran } from '../../support/run-tanjak.ts'

const YEARS = 'reward.sangat-baik-years'
const folder = mkdtempSync(join(tmpdir(), 'tanjak-profile-cli-'))
const data = join(folder, 'data')
const inData = (...words: string[]): Promise<Ran> => runTanjak([...words, '--data', data])

beforeAll(async () => {
  await inData('init', '--office', 'Kabupaten Contoh')
  const sample = join(folder, 'sample')
  await runTanjak(['sample', '--people', '60', '--units', '10', '--years', '3', '--seed', '3', '--out', sample])
  const files = (await readdir(sample)).filter((name) => /^(Hierarki|Export|Laporan Penilaian SKP Tahunan)/.test(name)).map((name) => join(sample, name))
  await inData('import', ...files, '--covers', 'all')
})

afterAll(() => rm(folder, { recursive: true, force: true }))

test('the law needs no data folder: everything, what is assumed, one rule, its cases, and its answer under a shipped profile', async () => {
  type Listed = { rules: { id: string; kind: string; certainty: string | null }[] }
  const [all, assumed] = [(await runTanjak(['rule'])).json as Listed, (await runTanjak(['rule', '--assumed'])).json as Listed]
  expect(new Set(all.rules.map((one) => one.kind))).toEqual(new Set(['rule', 'parameter']))
  expect(assumed.rules.map((one) => one.id)).toEqual(all.rules.filter((one) => one.certainty === 'assumed').map((one) => one.id))
  const cases = await runTanjak(['rule', 'reward.sangat-baik-beruntun', '--cases'])
  expect([cases.exit, (cases.json as { cases: { passed: boolean }[] }).cases.every((one) => one.passed)]).toEqual([0, true])
  const facts = JSON.stringify({ employeeKind: 'PPPK' })
  expect((await runTanjak(['rule', 'promotion.kp-reguler', '--on', '2026-11-01', '--facts', facts, '--profile', 'shipped:permenpanrb-20-2025'])).json).toMatchObject({ outcome: 'not-applicable' })
  expect(await runTanjak(['rule', '--profile', 'apa saja'])).toMatchObject({ exit: 2, json: { error: { code: 'bad-input' } } })
  expect(await runTanjak(['rule', '--profile', 'shipped:tidak-ada'])).toMatchObject({ exit: 2, json: { error: { code: 'not-found' } } })
})

test('a sitting: copy, change with a fault, mend, activate, replay, sign off, take in, and remove', async () => {
  expect(await inData('profile', 'copy', 'law', '--name', 'Profil Kabupaten Contoh')).toMatchObject({ exit: 0, json: { id: '1', state: 'draft' } })
  const values = (years: number): string => JSON.stringify({ [YEARS]: [{ from: '2024-01-01', value: years, pin: 'Pasal 4' }] })
  const decree = ['--decree', 'Perbup 12 Tahun 2026', '--decree-date', '2026-01-05', '--from', '2024-01-01']
  expect(await inData('profile', 'change', '1', ...decree, '--values', values(99))).toMatchObject({ exit: 1, json: { problems: 1 } })
  expect(await inData('profile', 'activate', '1', '--reason', 'Keputusan bupati')).toMatchObject({ exit: 2, json: { error: { code: 'bad-input' } } })
  expect(await inData('profile', 'change', '1', '--values', values(1))).toMatchObject({ exit: 0, json: { problems: 0 } })
  const out = join(folder, 'perbandingan.csv')
  const replay = await inData('replay', '--before', 'law', '--after', '1', '--on', '2026-11-01', '--out', out)
  expect(replay).toMatchObject({ exit: 0, json: { replayId: 1, people: 60, after: { profile: '1', name: 'Profil Kabupaten Contoh' } } })
  expect(await readFile(out, 'utf8')).toContain('Profil Kabupaten Contoh')
  const { changed } = replay.json as { changed: number }
  const rows = (await inData('replay', '--before', 'law', '--after', '1', '--on', '2026-11-01')).json as { rows: { nip: string }[] }
  expect(new Set(rows.rows.map((row) => row.nip)).size).toBe(changed)
  expect(await inData('replay', '--after', '1')).toMatchObject({ exit: 2, json: { error: { code: 'bad-input' } } })
  expect(await inData('profile', 'activate', '1', '--reason', 'Keputusan bupati')).toMatchObject({ exit: 0, json: { state: 'active' } })
  const file = join(folder, 'profil.json')
  expect(await inData('profile', 'export', '1', '--out', file)).toMatchObject({ exit: 0, json: { out: file } })
  expect(await inData('profile', 'import', file)).toMatchObject({ exit: 0, json: { id: '2', state: 'draft', signedOff: { office: 'Kabupaten Contoh' } } })
  await writeFile(file, (await readFile(file, 'utf8')).replace('"value":1', '"value":5'))
  expect(await inData('profile', 'import', file)).toMatchObject({ exit: 2, json: { error: { code: 'refused' } } })
  expect(await inData('profile', 'remove', '2', '--reason', 'Tidak dipakai')).toMatchObject({ exit: 0 })
  expect(await inData('profile', 'withdraw', '1', '--reason', 'Salah tanggal')).toMatchObject({ exit: 0, json: { state: 'draft' } })
})

test('a refusal says where it is and what there is instead', async () => {
  expect((await runTanjak(['rule', '--profile', 'shipped:tidak-ada'])).err).toContain('shipped:dpd-ri')
  const fault = await runTanjak(['rule', 'service.mutu-skm', '--facts', '{"skmValue":true}'])
  expect([fault.exit, fault.err.split('\n').filter((line) => line.startsWith('  skmValue: ')).length]).toEqual([2, 1])
  await inData('profile', 'copy', 'law', '--name', 'Profil tanpa tanggal')
  const { profiles } = (await inData('profile', 'list')).json as { profiles: { id: string; name: string }[] }
  const id = profiles.find((one) => one.name === 'Profil tanpa tanggal')?.id ?? ''
  const undated = await inData('profile', 'change', id, '--values', JSON.stringify({ [YEARS]: 2 }))
  expect([undated.exit, undated.err]).toEqual([2, expect.stringContaining(`{"${YEARS}": [{"from": "2027-01-01", "value": …}]}`)])
  for (const nothing of [[], ['--values', '{}']]) {
    const idle = await inData('profile', 'change', id, ...nothing)
    expect([idle.exit, idle.err]).toEqual([2, expect.stringContaining('--name, --decree bersama --decree-date, --from, atau --values')])
  }
  expect((await inData('profile', 'change', id, '--name', 'Nama baru', '--decree-date', '2026-01-05')).err).toContain('--decree harus')
  const nowhere = await inData('profile', 'export', id, '--out', join(folder, 'tidak-ada', 'profil.json'))
  expect([nowhere.exit, nowhere.err]).toEqual([2, expect.stringContaining('karena foldernya tidak ada')])
  expect(nowhere.err).not.toContain('ENOENT')
})
