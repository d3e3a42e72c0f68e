import fc from 'fast-check'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { RecordKindName } from '../../../shared/domain/record/kinds.ts'
import { recordKind, recordKindNames } from '../../../shared/domain/record/kinds.ts'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { say, sayText } from '../../../shared/text/say.ts'
import { readCsv } from '../../../electron/desk/files/csv/read-csv.ts'
import { csvField, writeCsv } from '../../../electron/desk/files/writers/csv.ts'
import { rejectedSheet } from '../../../electron/desk/files/writers/rejected.ts'
import { templateSheet, writeTemplate } from '../../../electron/desk/files/writers/template.ts'
import { writeXlsx } from '../../../electron/desk/files/writers/xlsx.ts'
import { GOOD_NIP, RATING_HEADINGS, ratingRow } from '../../support/files/headings.ts'
import { makeWorkbook, type MadeCell } from '../../support/files/make-workbook.ts'
import { ratingsOf, readParsed, readRatings } from '../../support/files/read-made.ts'
import { gridOf, partOf } from '../../support/files/sheet-text.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ maxLength: 30 }),
  fc.constantFrom('=1+1', '+62', '-5', '@x', "'Aisyah", "'=x", "''7", '_x0041_', ' rapat ', 'a;b,c\td|e', 'dua\r\nbaris', '"petik"', '-', 'null', '\t=cmd', '\u0000x', '<&>', '007'),
)

/** What a cell can hold of a text: no control characters, no stray ends of letters, nothing but spaces is nothing. */
function kept(text: string): string {
  const clean = text.replace(/(?![\t\n\r\x7f-\x9f])[\p{Cc}\ufffe\uffff]/gu, '')
  return clean.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\r\n?/g, '\n').trim()
}

describe('workbooks', () => {
  test('texts come back as they were written, whatever they hold', async () => {
    const path = join(tempFolder(), 'a.xlsx')
    await fc.assert(fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 8 }), async (row) => {
      await writeXlsx(path, [{ name: 'Data', columns: [{ title: 'Awal' }, ...row.map((_text, index) => ({ title: `K${index}` }))], rows: [['x', ...row]] }])
      const grid = await gridOf(path)
      expect(row.map((_text, index) => grid[1]?.[index + 1] ?? '').map((cell) => String(cell).replace(/\r\n?/g, '\n'))).toEqual(row.map(kept))
    }), { numRuns: 60 })
  })

  test('a text that looks like a formula is a text cell, numbers and dates keep their type', async () => {
    const path = join(tempFolder(), 'a.xlsx')
    await writeXlsx(path, [{ name: 'Data', columns: [{ title: 'a' }, { title: 'b', type: 'number' }, { title: 'c', type: 'date' }], rows: [['=HYPERLINK("http://x")', -5, { date: isoDate('2025-12-31') }]] }])
    expect(partOf(path, 'xl/worksheets/sheet1.xml')).not.toContain('<f')
    expect((await gridOf(path))[1]).toEqual(['=HYPERLINK("http://x")', -5, new Date('2025-12-31T00:00:00Z')])
  })

  test('headings stay in sight and can be filtered; a sheet name Excel would refuse is made fit', async () => {
    const path = join(tempFolder(), 'a.xlsx')
    await writeXlsx(path, [{ name: 'Dinas A/B: [semua] *orang* yang ditandai?', preface: [['Judul']], columns: [{ title: 'NIP', width: 24 }], rows: [[GOOD_NIP]] }])
    const xml = partOf(path, 'xl/worksheets/sheet1.xml')
    expect([xml.includes('state="frozen"'), xml.includes('ySplit="2"'), xml.includes('<autoFilter ref="A2:A2"'), xml.includes('width="24"')]).toEqual([true, true, true, true])
    expect(partOf(path, 'xl/workbook.xml')).toContain('name="Dinas A B   semua   orang  yang"')
  })
})

describe('CSV', () => {
  test('texts come back as they were written, whatever they hold', async () => {
    const path = join(tempFolder(), 'a.csv')
    await fc.assert(fc.asyncProperty(fc.array(fc.array(texts, { minLength: 3, maxLength: 3 }), { maxLength: 6 }), fc.constantFrom(',' as const, ';' as const), async (rows, delimiter) => {
      await writeCsv(path, { name: '', columns: [{ title: 'A' }, { title: 'B' }, { title: 'C' }], rows }, { delimiter })
      const { grid } = readCsv(readFileSync(path))
      const wanted = rows.map((row) => row.map((text) => Buffer.from(text.replaceAll('\0', ''), 'utf8').toString('utf8')))
      expect(grid.slice(1).map((row) => [0, 1, 2].map((index) => row[index] ?? ''))).toEqual(wanted)
    }), { numRuns: 150 })
  })

  test('signs that start a formula are guarded, numbers stay numbers, RFC 4180 quotes', () => {
    expect(['=1', '+1', '-1', '@x', '\tx', '\rx', 'biasa', 'a,b', 'a"b', "'Aisyah"].map((text) => csvField(text)))
      .toEqual(["'=1", "'+1", "'-1", "'@x", `"'\tx"`, `"'\rx"`, 'biasa', '"a,b"', '"a""b"', "'Aisyah"])
    expect([-5, 1.5, null, { date: isoDate('2025-12-31') }].map((cell) => csvField(cell))).toEqual(['-5', '1.5', '', '2025-12-31'])
  })
})

/** A value that fits a field, as a person would type it. */
function valueFor(kind: RecordKindName, name: string): string {
  const field = recordKind(kind).fields.find((one) => one.name === name)
  if (field?.choices) return sayText('id', Object.values(field.choices)[0] ?? field.label)
  if (name === 'golongan') return 'III/c'
  return field?.type === 'date' ? '31-12-2024' : field?.type === 'integer' ? '12' : field?.type === 'decimal' ? '86,79' : 'Isi'
}

describe('templates', () => {
  test.each(recordKindNames)('%s: filled in, in both languages and as CSV, it is read without a complaint', async (kind) => {
    const folder = tempFolder()
    for (const language of ['id', 'en'] as const) {
      const sheet = templateSheet(kind, language)
      const fields = ['nip', 'personName', ...recordKind(kind).fields.map((field) => field.name), 'skNumber', 'skDate']
      const row = fields.map((name) => (name === 'nip' ? GOOD_NIP : name === 'skDate' ? '01-02-2025' : valueFor(kind, name)))
      await writeXlsx(join(folder, 'a.xlsx'), [{ ...sheet, rows: [row] }])
      await writeCsv(join(folder, 'a.csv'), { ...sheet, rows: [row] })
      for (const name of ['a.xlsx', 'a.csv']) {
        const file = await readParsed(readFileSync(join(folder, name)))
        expect([file.kind, file.rejected, file.ignoredColumns, file.notices]).toEqual([`record-${kind}`, [], [], []])
        expect(file.parsed.rows).toMatchObject([{ nip: GOOD_NIP, name: 'Isi', skNumber: 'Isi', skDate: '2025-02-01' }])
      }
    }
  })

  test('an empty template is known by its hidden sheet though its first row was deleted', async () => {
    const path = join(tempFolder(), 'a.xlsx')
    await writeTemplate(path, 'leave', 'id')
    expect(partOf(path, 'xl/workbook.xml')).toContain('name="tanjak" sheetId="2" state="veryHidden"')
    expect(partOf(path, 'xl/worksheets/sheet1.xml').replaceAll('Tanjak: record-leave', '')).toContain('dataValidation type="list"')
    expect(await readParsed(readFileSync(path))).toMatchObject({ kind: 'record-leave', rowCount: 0, completeThrough: null })
  })

  test('the date up to which a register is complete is read from its cell', async () => {
    const rows: MadeCell[][] = [['Tanjak: record-discipline'], ['Lengkap sampai', { serial: 45657 }, 'keterangan'], ['NIP *', 'Tingkat hukuman *', 'Mulai berlaku *'], [GOOD_NIP, 'sedang', '01/02/2024'], [GOOD_NIP, 'parah', '01/02/2024']]
    const file = await readParsed(makeWorkbook(rows))
    expect(file.parsed).toMatchObject({ kind: 'record', record: 'discipline', completeThrough: '2024-12-31', rows: [{ values: { level: 'sedang', started: '2024-02-01', finished: null } }] })
    expect(file.rejected.map((one) => say('id', one.message))).toEqual(['Baris 5: "parah" di kolom Tingkat hukuman * bukan salah satu pilihannya. Pilihannya: Ringan, Sedang, dan Berat.'])
  })
})

test('the sheet of rejected rows, mended, is imported as it is', async () => {
  const file = await readRatings(ratingRow({ nip: 198609262015051000, nama: 'SATU' }), ratingRow(), ratingRow({ hasil_akhir: 'Istimewa', nama: 'DUA' }))
  const sheet = rejectedSheet({ kind: file.kind, period: file.period, columns: file.columns, rejected: file.rejected }, 'id')
  const path = join(tempFolder(), 'ditolak.xlsx')
  await writeXlsx(path, [sheet])
  const grid = await gridOf(path)
  expect(grid[1]?.slice(-4)).toEqual(['bulan_skp', 'Baris asal', 'Kolom bermasalah', 'Alasan ditolak'])
  expect(grid[2]?.at(-1)).toContain('NIP tersimpan sebagai angka')
  const nip = RATING_HEADINGS.indexOf('nip')
  const mended = grid.map((cells) => cells.map((cell, index) => (index === nip && typeof cell === 'string' && /^\d/.test(cell) ? GOOD_NIP : cell === 'Istimewa' ? 'Baik' : cell)))
  const again = await readParsed(makeWorkbook(mended as MadeCell[][]))
  expect([again.rejected, ratingsOf(again).map((row) => [row.name, row.nip, row.hasilAkhir])]).toEqual([[], [['SATU', GOOD_NIP, 'baik'], ['DUA', GOOD_NIP, 'baik']]])
  await writeCsv(path, sheet)
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('Istimewa', 'Baik').replaceAll('198609262015051000', GOOD_NIP))
  expect((await readParsed(readFileSync(path))).rejected).toEqual([])
})
