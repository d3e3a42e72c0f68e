import type { DocumentBlock } from '../../../shared/domain/document/content.ts'
import { onPaper } from './paper-words.ts'
import css from './paper.module.css'

/** A table of a document; its head is repeated on every page. */
export function PaperTable({ table: { title, columns, rows } }: { readonly table: Extract<DocumentBlock, { block: 'table' }> }) {
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  return (
    <table className={css['table']}>
      {title === null ? null : <caption>{onPaper(title)}</caption>}
      <colgroup>{columns.map(({ share }, at) => <col key={at} style={{ width: `${(share / whole) * 100}%` }} />)}</colgroup>
      <thead>
        <tr>{columns.map(({ label }, at) => <th key={at} scope="col">{onPaper(label)}</th>)}</tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at} data-group={row.group ? true : undefined}>
            {row.cells.map((cell, index) => (
              <td key={index} colSpan={cell.span} rowSpan={cell.rows} data-align={row.group ? 'left' : columns[index + columns.length - widthOf(row)]?.align}>{onPaper(cell.text)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

// A line that continues a spanned one has fewer cells: they stand in the last columns.
const widthOf = ({ cells }: { readonly cells: readonly { readonly span: number }[] }): number => cells.reduce((sum, { span }) => sum + span, 0)
