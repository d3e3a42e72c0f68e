import { makeZip } from './make-zip.ts'

/** A cell as a spreadsheet stores it: text, number, flag, a date by its day number, a formula with its stored result, an error. */
export type MadeCell = string | number | boolean | null | { readonly serial: number } | { readonly formula: string; readonly result: string | number } | { readonly error: string }

/** A sheet of a made workbook. */
export type MadeSheet = { readonly name: string; readonly rows: readonly (readonly MadeCell[])[]; readonly hidden?: boolean }

const NAMESPACES = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a workbook written by hand, so that a test decides on every byte of it. */
export function workbookParts(sheets: readonly MadeSheet[]): Record<string, string> {
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<?xml version="1.0"?><workbook ${NAMESPACES}><sheets>${sheets.map((sheet, index) =>
      `<sheet name="${escapeXml(sheet.name)}" sheetId="${index + 1}"${sheet.hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_sheet, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATION}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}<Relationship Id="rIdS" Type="${RELATION}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<?xml version="1.0"?><styleSheet ${NAMESPACES}><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0"/></cellXfs></styleSheet>`,
  }
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet.rows)
  })
  return parts
}

/** A workbook of one sheet (or several) as bytes. */
export function makeWorkbook(rows: readonly (readonly MadeCell[])[] | readonly MadeSheet[]): Buffer {
  const sheets = rows.length > 0 && !Array.isArray(rows[0]) ? (rows as readonly MadeSheet[]) : [{ name: 'Sheet1', rows: rows as readonly (readonly MadeCell[])[] }]
  return makeZip(workbookParts(sheets))
}

/** The XML of a sheet. */
export function sheetXml(rows: readonly (readonly MadeCell[])[]): string {
  const lines = rows.map((cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, `${letters(column)}${row + 1}`)).join('')}</row>`)
  return `<?xml version="1.0"?><worksheet ${NAMESPACES}><sheetData>${lines.join('')}</sheetData></worksheet>`
}

function cellXml(cell: MadeCell, place: string): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`
  if ('serial' in cell) return `<c r="${place}" s="1"><v>${cell.serial}</v></c>`
  if ('error' in cell) return `<c r="${place}" t="e"><f>1/0</f><v>${cell.error}</v></c>`
  const text = typeof cell.result === 'string'
  return `<c r="${place}"${text ? ' t="str"' : ''}><f>${escapeXml(cell.formula)}</f><v>${escapeXml(String(cell.result))}</v></c>`
}

function letters(index: number): string {
  return (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
