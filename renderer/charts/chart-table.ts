/** The data of a chart as a table: the head, and rows of a name and figures. */
export type ChartTable = {
  readonly head: readonly string[]
  readonly rows: readonly { readonly id: string; readonly cells: readonly (string | number)[] }[]
}

/** Writes a table as CSV the way an Indonesian Excel opens it: semicolons, a byte order mark, quotes doubled. */
export function toCsv(table: ChartTable): string {
  const line = (cells: readonly (string | number)[]) => cells.map(quoted).join(';')
  return `\uFEFF${[line(table.head), ...table.rows.map((row) => line(row.cells))].join('\r\n')}\r\n`
}

function quoted(cell: string | number): string {
  const text = String(cell)
  // A cell that begins like a formula would be worked out by Excel when the file is opened.
  const plain = /^[=+\-@\t\r]/.test(text) && typeof cell === 'string' ? `'${text}` : text
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
