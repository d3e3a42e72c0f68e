/** How a CSV file parts its columns, and where its rows begin after a `sep=` line. */
export type Dialect = { readonly delimiter: string; readonly skip: number }

const DELIMITERS = [';', ',', '\t', '|'] as const
const SEPARATOR_LINE = /^\s*"?sep=(.)"?\s*(?:\r\n|\r|\n)/i

/**
 * Finds the delimiter: the one that parts most of the first lines into the same number of columns, counted outside quotation marks.
 * Excel's own first line `sep=;` decides where it stands.
 */
export function sniffDialect(text: string): Dialect {
  const stated = SEPARATOR_LINE.exec(text)
  if (stated?.[1]) return { delimiter: stated[1], skip: 1 }
  const lines = firstLines(text, 30)
  const best = DELIMITERS.reduce((a, b) => (agreement(lines, b) > agreement(lines, a) ? b : a))
  return { delimiter: agreement(lines, best) === 0 ? ',' : best, skip: 0 }
}

/** The largest number of delimiters that lines have in common, times those lines: titles above the table do not outweigh it. */
function agreement(lines: readonly Map<string, number>[], delimiter: string): number {
  const sums = new Map<number, number>()
  for (const line of lines) {
    const count = line.get(delimiter) ?? 0
    sums.set(count, (sums.get(count) ?? 0) + count)
  }
  return Math.max(...sums.values())
}

/** Counts each delimiter in each of the first lines; a quoted line break belongs to its field. */
function firstLines(text: string, count: number): Map<string, number>[] {
  const lines: Map<string, number>[] = [new Map()]
  let quoted = false
  const end = Math.min(text.length, 200_000)
  for (let at = 0; at < end && lines.length <= count; at++) {
    const letter = text.charAt(at)
    const line = lines.at(-1)
    if (letter === '"') quoted = !quoted
    else if (quoted || !line) continue
    else if (letter === '\n') lines.push(new Map())
    else if (DELIMITERS.includes(letter as ';')) line.set(letter, (line.get(letter) ?? 0) + 1)
  }
  return lines
}
