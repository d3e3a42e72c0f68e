import { IconAlertTriangle, IconGavel, IconTableImport } from '@tabler/icons-react'
import { memo, type ReactNode } from 'react'
import { Chip } from '../../../components/feedback/chip.tsx'
import { PredikatChip } from '../../../components/feedback/predikat-chip.tsx'
import { useSay, type Say } from '../../../components/say.tsx'
import { figureOf, inWords, shortOf, stateWords } from '../rating-words.ts'
import type { GridColumn } from '../sheet/columns.ts'
import { readField, readRating, takesRating } from '../sheet/field.ts'
import { hasilKerjaOf, whyClosed, type Line } from '../sheet/line.ts'
import css from './rating-grid.module.css'

type CellProps = {
  readonly id: string
  readonly line: Line
  readonly column: GridColumn
  readonly at: number
  readonly here: boolean
  readonly selected: boolean
  /** The period in words, where several stand in the grid. */
  readonly period: string | null
  readonly editor: ReactNode
}

/** One cell of the grid. */
export const GridCell = memo(function GridCell(props: CellProps) {
  const { line, column, here, selected } = props
  const say = useSay()
  const error = column.field === null ? undefined : line.errors[column.field]
  const asksReason = column.id === 'reason' && line.asked !== null && line.lacks.includes('reason')
  // A figure alone says nothing when it is read out: the column and the rating in words stand beside it, unseen.
  const label = labelOf(line, column, say)
  const content = <Content {...props} error={error?.text ?? null} asksReason={asksReason} say={say} />
  return (
    <div
      id={props.id}
      role={column.kind === 'person' ? 'rowheader' : 'gridcell'}
      aria-colindex={props.at + 1}
      aria-selected={selected || here}
      aria-readonly={column.field === null || whyClosed(line, column.field) !== null ? true : undefined}
      aria-invalid={error === undefined ? undefined : true}
      title={error === undefined ? (asksReason && line.asked ? say(`rating.asked.${line.asked}`) : undefined) : say('rating.cellError', { text: error.text, why: { message: error.message } })}
      className={css['cell']}
      data-kind={column.kind}
      data-col={props.at}
      data-here={here ? true : undefined}
      data-selected={selected ? true : undefined}
      data-bad={error === undefined ? undefined : true}
      data-asks={asksReason ? true : undefined}
      data-differs={differs(line, column) ? true : undefined}
    >
      {props.editor ?? (label === undefined ? content : (
        <>
          <span className="unseen">{label}</span>
          <span aria-hidden="true" className={css['shown']}>{content}</span>
        </>
      ))}
    </div>
  )
})

function Content({ line, column, period, error, asksReason, say }: CellProps & { readonly error: string | null; readonly asksReason: boolean; readonly say: Say }) {
  if (error !== null) {
    return (
      <span className={css['bad']}>
        <IconAlertTriangle size={13} aria-hidden="true" />
        <span className={css['clip']}>{error === '' ? say('rating.refused') : error}</span>
      </span>
    )
  }
  switch (column.kind) {
    case 'person': return (
      <span className={css['person']}>
        <span className={css['name']} title={line.row.name}>{line.row.name}</span>
        <span className={css['nip']}>{period === null ? line.row.nip : `${line.row.nip} · ${period}`}</span>
      </span>
    )
    case 'predikat': return <PredikatChip predikat={line.predikat} />
    case 'state': return <StateCell line={line} say={say} />
    case 'text': {
      const text = column.field === null ? null : readField(line.content, column.field)
      return <span className={css['text']} data-quiet={text === null ? true : undefined}>{text ?? (asksReason && line.asked !== null ? say(`rating.askedShort.${line.asked}`) : '')}</span>
    }
  }
  const field = column.field ?? 'hasilKerja'
  const rating = field === 'hasilKerja' ? hasilKerjaOf(line.row, line.content) : readRating(line.content, field)
  if (rating === null) return field === 'hasilKerja' && line.standing === 'unrated' && line.row.head === null ? <span className={css['press']}>{say('rating.press')}</span> : null
  return column.kind === 'value' ? figureOf(rating) : <span>{shortOf(rating, say)}</span>
}

function StateCell({ line, say }: { readonly line: Line; readonly say: Say }) {
  const { word, tone } = stateWords(line.row, say)
  return (
    <span className={css['state']}>
      {line.row.state === null && tone === 'quiet' && line.row.imported === null ? <span className={css['quiet']} role="img" aria-label={word}>—</span> : tone === 'quiet' ? <span className={css['quiet']}>{word}</span> : <Chip tone={tone}>{word}</Chip>}
      {line.row.imported === null ? null : <IconTableImport size={14} className={css['mark']} aria-label={say('rating.importedMark')} />}
      {line.row.objection === null ? null : <IconGavel size={14} className={css['mark']} aria-label={say('rating.objectionMark')} />}
    </span>
  )
}

/** Tells whether what was entered differs from what was imported. */
function differs({ row, content }: Line, { id }: GridColumn): boolean {
  const imported = row.imported
  if (imported === null || (id !== 'hasilKerja' && id !== 'perilakuKerja')) return false
  const entered = id === 'hasilKerja' ? hasilKerjaOf(row, content) : content[id]
  return entered !== null && imported[id] !== null && entered !== imported[id]
}

function labelOf(line: Line, column: GridColumn, say: Say): string | undefined {
  if (column.field === null) return undefined
  const error = line.errors[column.field]
  if (error !== undefined) return say('rating.cellErrorLabel', { column: { text: column.full }, text: error.text, why: { message: error.message } })
  if (!takesRating(column.field)) return undefined
  const value = column.field === 'hasilKerja' ? hasilKerjaOf(line.row, line.content) : readField(line.content, column.field)
  return say('rating.cellLabel', { column: { text: column.full }, value: inWords(value, say) })
}
