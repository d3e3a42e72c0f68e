import { SKP_AT_MOST, SKP_WORDS_AT_MOST, type SkpAspect, type SkpLine } from '../../../../shared/domain/appraisal/skp.ts'
import type { Message } from '../../../../shared/text/message.ts'

/** What a block from Excel holds: the lines or indicators, what to tell, and whether it is refused whole. */
export type Block<T> = { readonly rows: readonly T[]; readonly told: readonly Message[]; readonly refused: boolean }

/** Tells a block of cells from plain text: cells are parted by tabs, or a sheet wrote them as a table. */
export function isBlock(text: string, html: string): boolean {
  return text.includes('\t') || /<table[\s>]/i.test(html)
}

/** The cells of a block as a sheet puts them on the clipboard: tabs part cells, line breaks part rows, quotes hold either of them. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const end = (): void => void rows.at(-1)?.push(cell.trim())
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? ''
    if (quoted && letter === '"' && text[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (quoted) {
      if (letter === '"') quoted = false
      else cell += letter
    } else if (letter === '"' && cell === '') quoted = true
    else if (letter === '\t' || letter === '\n') {
      end()
      cell = ''
      if (letter === '\n') rows.push([])
    } else if (letter !== '\r') cell += letter
  }
  end()
  return rows.filter((row) => row.some((one) => one !== ''))
}

/** Lines out of a block whose columns are rencana, indikator, target, aspek; a row without a plan, or with the one above, is another indicator of it. */
export function readLines(text: string, { present, newId }: { readonly present: number; readonly newId: () => string }): Block<SkpLine> {
  const cells = withoutHeading(cellsOf(text), 'rencana')
  const faults = tooLong(cells)
  const told: Message[] = []
  const lines: { plan: string; aspects: SkpAspect[] }[] = []
  cells.forEach(([plan = '', indicator = '', target = '', word = ''], at) => {
    const last = lines.at(-1)
    const line = last !== undefined && (plan === '' || plan === last.plan) ? last : { plan, aspects: [] }
    if (line !== last) lines.push(line)
    if (indicator !== '' || target !== '' || word !== '') line.aspects.push({ id: newId(), indicator, target, aspect: aspectOf(word, at + 1, told) })
  })
  if (lines.length + present > SKP_AT_MOST.lines) faults.push({ key: 'skp.paste.lines', values: { lines: lines.length, most: SKP_AT_MOST.lines } })
  const crowded = lines.find(({ aspects }) => aspects.length > SKP_AT_MOST.aspects)
  if (crowded) faults.push({ key: 'skp.paste.aspects', values: { plan: crowded.plan, most: SKP_AT_MOST.aspects } })
  const rows = lines.map(({ plan, aspects }): SkpLine => ({
    id: newId(), part: 'utama', intervened: '', intervenedRef: null, plan, perspective: null, aspects: aspects.length > 0 ? aspects : [{ id: newId(), aspect: null, indicator: '', target: '' }],
  }))
  return blockOf(rows, faults, told)
}

/** Indicators out of a block whose columns are indikator, target, aspek. */
export function readAspects(text: string, { present, plan, newId }: { readonly present: number; readonly plan: string; readonly newId: () => string }): Block<SkpAspect> {
  const cells = withoutHeading(cellsOf(text), 'indikator')
  const faults = tooLong(cells)
  const told: Message[] = []
  const rows = cells.map(([indicator = '', target = '', word = ''], at): SkpAspect => ({ id: newId(), indicator, target, aspect: aspectOf(word, at + 1, told) }))
  if (rows.length + present > SKP_AT_MOST.aspects) faults.push({ key: 'skp.paste.aspects', values: { plan, most: SKP_AT_MOST.aspects } })
  return blockOf(rows, faults, told)
}

function blockOf<T>(rows: readonly T[], faults: readonly Message[], told: readonly Message[]): Block<T> {
  if (faults.length > 0) return { rows: [], told: faults, refused: true }
  return rows.length === 0 ? { rows, told: [{ key: 'skp.paste.nothing' }], refused: true } : { rows, told, refused: false }
}

function tooLong(cells: readonly (readonly string[])[]): Message[] {
  return cells.flatMap((row, at) => (row.some((cell) => cell.length > SKP_WORDS_AT_MOST) ? [{ key: 'skp.paste.long', values: { row: at + 1, most: SKP_WORDS_AT_MOST } } as const] : []))
}

// A block that was copied with its headings begins with them.
function withoutHeading(cells: string[][], first: string): string[][] {
  return cells.length > 1 && (cells[0]?.[0] ?? '').toLowerCase().startsWith(first) && /target|indikator/i.test(cells[0]?.slice(1).join(' ') ?? '') ? cells.slice(1) : cells
}

const aspectWords: Readonly<Record<string, SkpAspect['aspect']>> = {
  kuantitas: 'kuantitas', jumlah: 'kuantitas', quantity: 'kuantitas', kualitas: 'kualitas', mutu: 'kualitas', quality: 'kualitas', waktu: 'waktu', time: 'waktu', biaya: 'biaya', cost: 'biaya',
}

function aspectOf(word: string, row: number, told: Message[]): SkpAspect['aspect'] {
  const known = aspectWords[word.trim().toLowerCase()]
  if (known === undefined && word.trim() !== '') told.push({ key: 'skp.paste.aspect', values: { row, word } })
  return known ?? null
}
