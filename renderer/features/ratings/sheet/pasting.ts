import type { Message } from '../../../../shared/text/message.ts'
import { firstRated, gridColumns } from './columns.ts'
import { LONGEST_TEXT, takesRating, type Field } from './field.ts'
import { whyClosed, type Line } from './line.ts'
import type { CellWrite } from './line-store.ts'
import type { Place, Range } from './moves.ts'
import { readWord } from './read-word.ts'

/** What a pasted block does: the cells to write, faulty ones among them, and what found no cell at all. */
export type PastePlan = { readonly cells: readonly CellWrite[]; readonly lost: readonly { readonly text: string; readonly message: Message }[]; readonly faults: number }

/** The lines that are shown, where the keyboard stands, and what is selected. */
export type PasteGround = { readonly lines: readonly Line[]; readonly place: Place; readonly range: Range }

const nipOf = (text: string): string | null => /^['‘’]?(\d[\d ]{17,24})$/.exec(text.trim())?.[1]?.replaceAll(' ', '').match(/^\d{18}$/)?.[0] ?? null

/** Works out where the cells of a block go: by NIP where the first column holds them, otherwise from the keyboard's place on. Empty cells change nothing. */
export function planPaste(table: readonly (readonly string[])[], ground: PasteGround): PastePlan {
  const rows = table.filter((row) => row.some((cell) => cell.trim() !== ''))
  const found: Found = { cells: [], lost: [], faults: 0 }
  const one = rows[0]?.[0]
  if (rows.length === 0 || one === undefined) return found
  const nips = rows.filter((row) => nipOf(row[0] ?? '') !== null).length
  if (nips > 0) byNip(rows, ground, found)
  else if (table.length === 1 && table[0]?.length === 1) fill(one, ground, found)
  else table.forEach((row, at) => putRow(row, ground.lines[ground.place.row + at], ground.place.column, found))
  return found
}

type Found = { cells: CellWrite[]; lost: { text: string; message: Message }[]; faults: number }

/** One copied cell goes into everything that is selected. */
function fill(text: string, { lines, range }: PasteGround, found: Found): void {
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) put(text, lines[row], gridColumns[column]?.field ?? null, found)
  }
}

function byNip(rows: readonly (readonly string[])[], { lines, place }: PasteGround, found: Found): void {
  // With several periods in the grid the block is meant for the one that the keyboard stands in.
  const period = lines[place.row]?.row.periodId
  const people = new Map(lines.filter(({ row }) => row.periodId === period).map((line) => [line.row.nip, line]))
  const start = gridColumns[place.column]?.field ? place.column : firstRated
  const named = rows.every((row) => nipOf(row[0] ?? '') === null || isName(row[1] ?? '', people.get(nipOf(row[0] ?? '') ?? '')))
  const heading = nipOf(rows[0]?.[0] ?? '') === null && /nip/i.test(rows[0]?.[0] ?? '') ? rows[0]?.slice(1).map(columnCalled) : undefined
  rows.forEach((row, at) => {
    const [first = '', ...cells] = row
    const nip = nipOf(first)
    if (nip === null) {
      if (at > 0 || heading === undefined) lose(row, { key: 'rating.paste.noNip', values: { text: first.slice(0, 40) } }, found)
      return
    }
    const line = people.get(nip)
    if (line === undefined) lose(row, { key: 'rating.paste.unknownNip', values: { nip } }, found)
    // A heading that names columns of the grid says where each goes; the others (name, predikat) are no input.
    else if (heading?.some((field) => field !== null)) cells.forEach((text, column) => put(text, line, heading[column] ?? null, found))
    else putRow(named ? cells.slice(1) : cells, line, start, found)
  })
}

const headings: readonly (readonly [RegExp, Field])[] = [
  [/^hasil ?kerja|^hasil$/, 'hasilKerja'], [/^perilaku/, 'perilakuKerja'], [/^pel$|pelayanan/, 'values.berorientasi-pelayanan'], [/^aku/, 'values.akuntabel'], [/^kom/, 'values.kompeten'],
  [/^har/, 'values.harmonis'], [/^loy/, 'values.loyal'], [/^ada/, 'values.adaptif'], [/^kol/, 'values.kolaboratif'], [/^alasan/, 'reason'], [/^catatan/, 'note'],
]

function columnCalled(text: string): Field | null {
  return headings.find(([pattern]) => pattern.test(text.trim().toLowerCase()))?.[1] ?? null
}

function isName(text: string, line: Line | undefined): boolean {
  return line === undefined ? readWord(text) === undefined : text.trim().toLowerCase() === line.row.name.toLowerCase()
}

function putRow(row: readonly string[], line: Line | undefined, start: number, found: Found): void {
  if (line === undefined) {
    lose(row, { key: 'rating.paste.below' }, found)
    return
  }
  row.forEach((text, at) => {
    const column = gridColumns[start + at]
    if (column === undefined) {
      if (text.trim() !== '') lose([text], { key: 'rating.paste.beside' }, found)
    } else put(text, line, column.field, found)
  })
}

function put(text: string, line: Line | undefined, field: Field | null, found: Found): void {
  if (line === undefined || field === null || text.trim() === '') return
  const closed = whyClosed(line, field)
  if (closed !== null) {
    found.lost.push({ text: `${line.row.name}: ${text.trim()}`, message: closed })
    found.faults += 1
    return
  }
  const write = writeOf(line.key, field, text)
  if (write.error) found.faults += 1
  found.cells.push(write)
}

/** What a typed or pasted text does in a field; a text that is no rating stays in the cell with its reason. */
export function writeOf(key: string, field: Field, text: string): CellWrite {
  const trimmed = text.trim()
  if (!takesRating(field)) {
    return trimmed.length <= LONGEST_TEXT
      ? { key, field, value: trimmed === '' ? null : trimmed }
      : { key, field, value: null, error: { text: trimmed, message: { key: 'rating.tooLong', values: { count: trimmed.length, most: LONGEST_TEXT } } } }
  }
  const word = trimmed === '' ? null : readWord(trimmed)
  return word === undefined ? { key, field, value: null, error: { text: trimmed, message: { key: 'rating.notARating', values: { text: trimmed.slice(0, 60) } } } } : { key, field, value: word }
}

function lose(row: readonly string[], message: Message, found: Found): void {
  found.lost.push({ text: row.join(' · ').slice(0, 120), message })
  found.faults += 1
}
