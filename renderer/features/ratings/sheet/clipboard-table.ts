/** Reads text as Excel copies it: cells by tab, rows by line, a cell with a line break or quote inside quotation marks. */
export function readTable(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  const ended = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  while (at <= ended.length) {
    const { cell, next } = readCell(ended, at)
    row.push(cell)
    if (ended[next] === '\t') at = next + 1
    else {
      rows.push(row)
      row = []
      at = next + 1
    }
  }
  return rows
}

function readCell(text: string, from: number): { readonly cell: string; readonly next: number } {
  const plainEnd = endOf(text, from)
  if (text[from] !== '"') return { cell: text.slice(from, plainEnd), next: plainEnd }
  let cell = ''
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') cell += text[at]
    else if (text[at + 1] === '"') {
      cell += '"'
      at += 1
    } else return at + 1 === endOf(text, at + 1) ? { cell, next: at + 1 } : { cell: text.slice(from, plainEnd), next: plainEnd }
  }
  // A quotation mark that never ends is a character like any other.
  return { cell: text.slice(from, plainEnd), next: plainEnd }
}

function endOf(text: string, from: number): number {
  const rest = /[\t\n]/g
  rest.lastIndex = from
  return rest.exec(text)?.index ?? text.length
}

/** Writes cells the way Excel takes them from the clipboard. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => (/[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\n')
}
