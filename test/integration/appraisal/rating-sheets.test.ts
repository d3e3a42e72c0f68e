import { strFromU8, unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { MEMBERS } from '../../support/appraisal-office.ts'
import { makeWorkbook, type MadeCell } from '../../support/files/make-workbook.ts'
import { tempAppraisal, type TempAppraisal } from '../../support/temp-appraisal.ts'
import type { ImportedFile } from '../../../shared/contract/import.ts'
import type { Visitor } from '../../support/temp-desk.ts'

type Cells = (string | null)[]

async function fetched(visitor: Visitor, fileId: string): Promise<Buffer> {
  const pieces: Buffer[] = []
  for (let offset: number | null = 0; offset !== null;) {
    const piece: { data: string; next: number | null } = await visitor.ask('file.get', { fileId, offset })
    pieces.push(Buffer.from(piece.data, 'base64'))
    offset = piece.next
  }
  return Buffer.concat(pieces)
}

/** The sheet of the head of bidang A for the quarter, as it went out: bytes and cells, headings first. */
async function issued(office: TempAppraisal): Promise<{ bytes: Buffer; grid: Cells[]; head: number; code: string }> {
  const { file, code, rows } = await office.admin.ask('rating-sheet.issue', { periodId: office.periods.quarter, evaluator: { nip: MEMBERS.kabidA.nip } })
  expect(rows).toBe(MEMBERS.staffA.length)
  const bytes = await fetched(office.admin, file.fileId)
  const grid = (await readSheet(bytes)).map((row) => row.map((cell) => (cell === null ? null : String(cell))))
  return { bytes, grid, head: grid.findIndex((row) => row[0] === 'Kode baris'), code }
}

/** Fills a line by headings. */
function fill(grid: Cells[], head: number, place: number, given: Readonly<Record<string, string>>): void {
  const row = grid[head + place]
  if (!row) throw new Error(`The sheet has no line ${place}`)
  for (const [title, value] of Object.entries(given)) row[(grid[head] ?? []).indexOf(title)] = value
}

async function stage(visitor: Visitor, grid: readonly Cells[]): Promise<string> {
  const data = makeWorkbook(grid as MadeCell[][]).toString('base64')
  return (await visitor.ask('file.put', { stageId: null, name: 'Lembar kembali.xlsx', offset: 0, data, last: true })).stageId
}

async function returned(office: TempAppraisal, grid: readonly Cells[]): Promise<{ batchId: number | null; file: ImportedFile }> {
  const report = await office.admin.ask('import.commit', { files: [{ stageId: await stage(office.admin, grid) }] })
  return { batchId: report.batchId, file: report.files[0] as ImportedFile }
}

const GOOD = { 'Hasil kerja': 'sesuai ekspektasi', 'Perilaku kerja': 'sesuai ekspektasi', Kompeten: 'di atas ekspektasi', Catatan: 'Menyelesaikan semua target' }

test('a sheet goes out protected but for the cells to fill, and only once they are filled does it rate anybody', async () => {
  const office = await tempAppraisal()
  const { bytes, grid, head, code } = await issued(office)
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const)
  const sheet = parts.find(([name]) => name === 'xl/worksheets/sheet1.xml')?.[1] ?? ''
  expect(sheet).toMatch(/<sheetProtection [^>]*sheet="1"/)
  expect(sheet).not.toMatch(/(?:insertRows|deleteRows|sort)="0"/)
  expect(new Set(grid.slice(head + 1).map((row) => row[1]))).toEqual(new Set(MEMBERS.staffA.map(({ nip }) => nip)))
  const { file } = await returned(office, grid)
  expect(file).toMatchObject({ kind: 'rating-sheet', rows: 7, added: 0, unchanged: 7, rejected: [] })
  expect((await office.admin.ask('rating-sheet.list', {})).sheets).toMatchObject([{ code, rows: 7, evaluator: MEMBERS.kabidA.name, returnedAt: null, period: '2026-Q3' }])
})

test('what comes back is submitted for the atasan to confirm; the same sheet again changes nothing', async () => {
  const office = await tempAppraisal()
  const { grid, head } = await issued(office)
  fill(grid, head, 1, GOOD)
  const first = await returned(office, grid)
  expect(first.file).toMatchObject({ added: 1, unchanged: 6, rejected: [] })
  const { rows } = await office.kadis.ask('rating.grid', { periodIds: [office.periods.quarter], as: 'superior' })
  expect(rows.filter((row) => row.state === 'submitted')).toMatchObject([{ nip: grid[head + 1]?.[1], origin: 'sheet', predikat: 'baik', content: { values: { kompeten: 'di-atas' }, note: 'Menyelesaikan semua target' } }])
  expect((await returned(office, grid)).file).toMatchObject({ added: 0, unchanged: 7 })
  expect((await office.admin.ask('rating-sheet.list', {})).sheets[0]).toMatchObject({ batchId: first.batchId, rows: 7, back: 1 })
})

test('the preview writes nothing', async () => {
  const office = await tempAppraisal()
  const { grid, head } = await issued(office)
  fill(grid, head, 1, GOOD)
  const preview = await office.admin.ask('import.preview', { files: [{ stageId: await stage(office.admin, grid) }] })
  expect(preview.files[0]).toMatchObject({ added: 1 })
  const { rows } = await office.kadis.ask('rating.grid', { periodIds: [office.periods.quarter], as: 'superior' })
  expect(rows.filter((row) => row.version > 0)).toEqual([])
})

const faults: readonly (readonly [what: string, code: string, spoil: (grid: Cells[], head: number) => void])[] = [
  ['an extreme rating without a reason', 'sheet-lacks', (grid, head) => fill(grid, head, 1, { ...GOOD, 'Hasil kerja': 'di atas ekspektasi', 'Perilaku kerja': 'di atas ekspektasi' })],
  ['only one of the two ratings', 'sheet-lacks', (grid, head) => fill(grid, head, 1, { 'Hasil kerja': 'sesuai ekspektasi' })],
  ['a word that is no rating', 'rating-unknown', (grid, head) => fill(grid, head, 1, { ...GOOD, 'Hasil kerja': 'lumayan' })],
  ['another NIP than went out', 'sheet-row-altered', (grid, head) => fill(grid, head, 1, { ...GOOD, NIP: MEMBERS.staffB[0]?.nip ?? '' })],
  ['a checksum that is not its own', 'sheet-row-altered', (grid, head) => fill(grid, head, 1, { ...GOOD, 'Kode baris': `${grid[head + 1]?.[0]?.slice(0, -8)}00000000` })],
  ['a code from another office', 'sheet-unknown', (grid, head) => fill(grid, head, 1, { ...GOOD, 'Kode baris': 'LP22222222-1-00000000' })],
  ['a code that is none', 'sheet-code-unreadable', (grid, head) => fill(grid, head, 1, { ...GOOD, 'Kode baris': 'entah' })],
  ['the same line twice', 'sheet-row-twice', (grid, head) => {
    fill(grid, head, 1, GOOD)
    grid.push([...(grid[head + 1] ?? [])])
  }],
]

test.each(faults)('%s is refused with its reason and the other lines are taken', async (_what, code, spoil) => {
  const office = await tempAppraisal()
  const { grid, head } = await issued(office)
  fill(grid, head, 2, GOOD)
  spoil(grid, head)
  const { file } = await returned(office, grid)
  expect(file.rejected.map((one) => one.code)).toEqual([code])
  expect(file.added).toBe(code === 'sheet-row-twice' ? 2 : 1)
})

test('what the evaluator has begun in Tanjak is not written over, and a closed period takes nothing', async () => {
  const office = await tempAppraisal()
  const { grid, head } = await issued(office)
  const nip = grid[head + 1]?.[1] ?? ''
  await office.kabidA.ask('rating.save', { rows: [{ periodId: office.periods.quarter, assignmentId: office.spans.get(nip) ?? 0, revision: 0, patch: { hasilKerja: 'di-bawah' } }] })
  fill(grid, head, 1, GOOD)
  fill(grid, head, 2, GOOD)
  expect((await returned(office, grid)).file.rejected.map(({ code }) => code)).toEqual(['sheet-draft'])
  fill(grid, head, 3, GOOD)
  await office.admin.ask('period.close', { periodId: office.periods.quarter, reason: 'semua lembar sudah kembali' })
  expect((await returned(office, grid)).file.rejected.map(({ code }) => code)).toEqual(['sheet-period-closed', 'sheet-period-closed'])
})

test('taking the import back drops the ratings it brought and keeps them among the versions; a confirmed one refuses it', async () => {
  const office = await tempAppraisal()
  const { grid, head } = await issued(office)
  fill(grid, head, 1, GOOD)
  fill(grid, head, 2, GOOD)
  const { batchId } = await returned(office, grid)
  const ref = { periodId: office.periods.quarter, assignmentId: office.spans.get(grid[head + 1]?.[1] ?? '') ?? 0 }
  await office.admin.ask('import.undo', { batchId: batchId ?? 0 })
  expect((await office.kabidA.ask('rating.one', ref)).versions).toMatchObject([{ number: 1, state: 'dropped', origin: 'sheet' }])
  expect((await office.admin.ask('rating-sheet.list', {})).sheets[0]).toMatchObject({ returnedAt: null, back: 0 })
  const again = await returned(office, grid)
  expect(again.file.added).toBe(2)
  await office.kadis.ask('rating.confirm', { evaluations: [ref] })
  await expect(office.admin.ask('import.undo', { batchId: again.batchId ?? 0 })).rejects.toMatchObject({ code: 'refused' })
})

test('a sheet of an evaluator who no longer rates somebody is refused, naming who does', async () => {
  const office = await tempAppraisal()
  const { grid, head } = await issued(office)
  fill(grid, head, 1, GOOD)
  const id = office.spans.get(grid[head + 1]?.[1] ?? '') ?? 0
  await office.admin.ask('assignment.change', { id, evaluator: { nip: MEMBERS.kabidB.nip }, superior: { nip: MEMBERS.kadis.nip }, headsUnit: false, starts: isoDate('2026-01-01'), ends: null, reason: 'pindah penilai' })
  const { file } = await returned(office, grid)
  expect([file.added, file.rejected.map(({ code }) => code), JSON.stringify(file.rejected)]).toEqual([0, ['sheet-other-evaluator'], expect.stringContaining(MEMBERS.kabidB.name)])
})

test('of two sheets about the same people in one import the second is refused line by line', async () => {
  const office = await tempAppraisal()
  const [first, second] = [await issued(office), await issued(office)]
  fill(first.grid, first.head, 1, GOOD)
  fill(second.grid, second.head, 1, { ...GOOD, 'Perilaku kerja': 'di atas ekspektasi' })
  const report = await office.admin.ask('import.commit', { files: [{ stageId: await stage(office.admin, first.grid) }, { stageId: await stage(office.admin, second.grid) }] })
  expect(report.files.map((file) => (file.kind === null ? null : [file.added, file.rejected.map(({ code }) => code)]))).toEqual([[1, []], [0, ['sheet-already']]])
  const { rows } = await office.kadis.ask('rating.grid', { periodIds: [office.periods.quarter], as: 'superior' })
  expect(rows.filter(({ version }) => version > 0)).toMatchObject([{ version: 1, content: { perilakuKerja: 'sesuai' } }])
})
