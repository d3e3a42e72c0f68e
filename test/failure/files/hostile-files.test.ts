import { describe, expect, test } from 'vitest'
import { makeWorkbook, sheetXml, workbookParts } from '../../support/files/make-workbook.ts'
import { makeZip } from '../../support/files/make-zip.ts'
import { GOOD_NIP, RATING_HEADINGS, ratingRow } from '../../support/files/headings.ts'
import { read, refusalOf } from '../../support/files/read-made.ts'

const parts = workbookParts([{ name: 'Sheet1', rows: [RATING_HEADINGS, ratingRow()] }])
const DIRECTORY_ENTRY = Buffer.from('504b0102', 'hex')
const OLE2 = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2048)])

/** Replaces the unpacked size that the directory states for a part. */
function lieAboutSize(zip: Buffer, name: string, size: number): Buffer {
  const bytes = Buffer.from(zip)
  for (let at = bytes.indexOf(DIRECTORY_ENTRY); at >= 0; at = bytes.indexOf(DIRECTORY_ENTRY, at + 4)) {
    if (bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28)) === name) bytes.writeUInt32LE(size, at + 24)
  }
  return bytes
}

/** Renames a part in place, in its own header and in the directory; both names have the same length. */
function renamePart(zip: Buffer, from: string, to: string): Buffer {
  const bytes = Buffer.from(zip)
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) bytes.write(to, at, 'latin1')
  return bytes
}

describe('files that are no workbook and no CSV are refused by what they are, whatever they are called', () => {
  test.each<[string, Buffer, string]>([
    ['an empty file', Buffer.alloc(0), 'empty-file'],
    ['an old .xls', OLE2, 'old-excel'],
    ['a workbook locked with a password', Buffer.concat([OLE2, Buffer.from('EncryptedPackage', 'utf16le')]), 'password'],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), 'pdf'],
    ['a web page called .xls', Buffer.from('<html><table><tr><td>NIP</td></tr></table></html>'), 'web-table'],
    ['an XML spreadsheet of 2003', Buffer.from('\ufeff<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'), 'web-table'],
    ['a RAR archive', Buffer.from('Rar!\x1a\x07\x00', 'latin1'), 'archive'],
    ['a ZIP of other things', makeZip({ 'foto.jpg': 'x' }), 'archive'],
    ['a Word document', makeZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }), 'not-a-sheet'],
    ['an OpenDocument sheet', makeZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }), 'opendocument'],
    ['a binary workbook', makeZip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }), 'binary-workbook'],
    ['a workbook with macros', makeZip({ ...parts, 'xl/vbaProject.bin': 'x' }), 'macros'],
    ['a workbook that calls itself macro-enabled', makeZip({ ...parts, '[Content_Types].xml': '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>' }), 'macros'],
    ['a workbook with Excel 4 macro sheets', makeZip({ ...parts, 'xl/macrosheets/sheet1.xml': '<x/>' }), 'macros'],
    ['a workbook that takes values from others', makeZip({ ...parts, 'xl/externalLinks/externalLink1.xml': '<x/>' }), 'external-links'],
    ['random bytes', Buffer.from(Array.from({ length: 4096 }, (_byte, index) => (index * 7919 + 13) % 256)), 'unknown-content'],
    ['half a workbook', makeZip(parts).subarray(0, 900), 'damaged'],
    ['a file of 65 MB', Buffer.alloc(65 * 1024 * 1024, 'a'), 'too-large'],
  ])('%s', async (_name, bytes, code) => expect(await refusalOf(bytes)).toBe(code))
})

describe('archives made to deceive or to exhaust are refused before they unfold', () => {
  const bomb = makeZip({ ...parts, 'xl/worksheets/sheet1.xml': `${sheetXml([RATING_HEADINGS])}${' '.repeat(80 * 1024 * 1024)}` }, 9)

  test('a bomb that states its size', async () => {
    expect(bomb.length).toBeLessThan(200_000)
    expect(await refusalOf(bomb)).toBe('too-compressed')
  })
  test('a bomb that lies about its size stops as soon as more comes out than was stated', async () => {
    expect(await refusalOf(lieAboutSize(bomb, 'xl/worksheets/sheet1.xml', 5000))).toBe('damaged')
  })
  test('a bomb of half a gigabyte in several parts', async () => {
    const sized = lieAboutSize(makeZip({ ...parts, 'xl/media/a.xml': 'x' }), 'xl/media/a.xml', 600 * 1024 * 1024)
    expect(await refusalOf(sized)).toBe('too-large-unpacked')
  })
  test('two thousand and one parts', async () => {
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_part, index) => [`xl/media/${index}.xml`, '']))
    expect(await refusalOf(makeZip({ ...parts, ...many }))).toBe('too-many-parts')
  })
  test.each(['../../evil.xml', '/etc/passwd.x', 'C:\\evil\\a.xml', 'xl/../../e.xml'])('a part called %s', async (name) => {
    expect(await refusalOf(makeZip({ ...parts, [name]: 'x' }))).toBe('unsafe-parts')
  })
  test('the same part twice, so that two programs would read two files', async () => {
    const twice = makeZip({ ...parts, 'xl/worksheets/sheetX.xml': sheetXml([['lain']]) })
    expect(await refusalOf(renamePart(twice, 'xl/worksheets/sheetX.xml', 'xl/worksheets/sheet1.xml'))).toBe('unsafe-parts')
  })
  test('parts that share their bytes', async () => {
    const zip = makeZip({ ...parts, 'xl/media/a.xml': 'aaaa', 'xl/media/b.xml': 'aaaa' }, 0)
    const second = zip.lastIndexOf(DIRECTORY_ENTRY)
    const first = zip.lastIndexOf(DIRECTORY_ENTRY, second - 1)
    zip.writeUInt32LE(zip.readUInt32LE(first + 42), second + 42)
    expect(await refusalOf(zip)).toBe('unsafe-parts')
  })
  test('a part whose bytes were changed on the way', async () => {
    const zip = makeZip(parts, 0)
    zip.write('Kurang', zip.indexOf('Sesuai'), 'latin1')
    expect(await refusalOf(zip)).toBe('damaged')
  })
})

describe('XML and sheets made to exhaust', () => {
  const sheet = (xml: string): Buffer => makeZip({ ...parts, 'xl/worksheets/sheet1.xml': xml })

  test('a billion laughs', async () => {
    const entities = Array.from({ length: 9 }, (_entity, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join('')
    expect(await refusalOf(sheet(`<?xml version="1.0"?><!DOCTYPE l [<!ENTITY l0 "ha">${entities}]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&l9;</v></c></row></sheetData></worksheet>`))).toBe('doctype')
  })
  test.each(['<worksheet><sheetData><row r="1"><c r="A1"><v>1</v>', '<worksheet><sheetData></worksheet', 'bukan xml', '<a><b></a></b>', '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>99</v></c></row></sheetData></worksheet>',
    '<worksheet><sheetData><row r="5"><c r="A5"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData></worksheet>'])(
    'broken XML: %s', async (xml) => expect(['damaged', 'no-rows']).toContain(await refusalOf(sheet(xml))))
  test('XML in UTF-16, which hides what it holds from the checks', async () => {
    expect(await refusalOf(makeZip({ ...parts, 'xl/worksheets/sheet1.xml': Buffer.from(`\ufeff${sheetXml([['x']])}`, 'utf16le') }))).toBe('damaged')
  })
  test('two cells in far corners, between which a parser would build a gigabyte of empty ones', async () => {
    const corners = '<worksheet><sheetData><row r="1"><c r="ALL1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData></worksheet>'
    expect(await refusalOf(sheet(corners))).toBe('too-many-cells')
  })
  test('a row numbered far beyond the last one', async () => {
    expect(await refusalOf(sheet('<worksheet><sheetData><row r="999999999"><c r="A1"><v>1</v></c></row></sheetData></worksheet>'))).toBe('damaged')
  })
  test('200,000 columns, in a workbook and in a CSV file', async () => {
    expect(await refusalOf(sheet('<worksheet><sheetData><row r="1"><c r="KIVH1"><v>1</v></c></row></sheetData></worksheet>'))).toBe('too-wide')
    expect(await refusalOf(`NIP${';x'.repeat(200_000)}\r\n1`)).toBe('too-wide')
  })
  test('empty rows and columns far out do no harm', async () => {
    const styled = sheetXml([RATING_HEADINGS, ratingRow()]).replace('</sheetData>', '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>')
    expect(await read(sheet(styled))).toMatchObject({ is: 'parsed', file: { rowCount: 1 } })
  })
  test('a quotation mark that is never closed', async () => {
    expect(await refusalOf(`nip;nama\r\n1;"${'a;b\r\n'.repeat(300_000)}`)).toBe('csv-quote')
  })
  test('only headings, only blanks, only hidden sheets', async () => {
    expect(await read(makeWorkbook([RATING_HEADINGS]))).toMatchObject({ is: 'parsed', file: { rowCount: 0 } })
    expect(await refusalOf('\r\n\r\n')).toBe('no-rows')
    expect(await refusalOf(makeWorkbook([{ name: 'Data', hidden: true, rows: [RATING_HEADINGS, ratingRow()] }]))).toBe('no-rows')
  })
})

test('headings named like parts of the language change nothing but themselves', async () => {
  const odd = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
  const result = await read(makeWorkbook([[...RATING_HEADINGS, ...odd], [...ratingRow({ nip: 'rusak' }), 'jahat', 'jahat', 'jahat', 'jahat'], ratingRow({ jenis_pegawai: '__proto__', hasil_akhir: 'Baik' })]))
  expect(result).toMatchObject({ is: 'parsed', file: { ignoredColumns: expect.arrayContaining(odd), rejected: [{ code: 'nip-letters' }], parsed: { rows: [{ nip: GOOD_NIP, employeeKind: null }] } } })
  expect(Object.prototype).not.toHaveProperty('jahat')
  expect(({} as Record<string, unknown>)['nip']).toBeUndefined()
})
