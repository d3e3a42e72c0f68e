import type { RatingRow } from '../../../../shared/contract/rating.ts'
import {
  emptyEvaluation, evaluationPredikat, lacking, reasonAsked, type EvaluationContent, type EvaluationLack, type ReasonAsked,
} from '../../../../shared/domain/appraisal/evaluation.ts'
import type { Ekspektasi, Predikat } from '../../../../shared/legal/terms/predikat.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Field } from './field.ts'

/** What could not be taken into a cell: the text as it came, and why. */
export type CellError = { readonly text: string; readonly message: Message }

/** How far a line is: nothing in it, begun, fit to be sent, or out of the caller's hands. */
export type LineStanding = 'unrated' | 'begun' | 'ready' | 'fixed'

/** One line of the grid as it stands in this window: what the desk holds, and what was written here since. */
export type Line = {
  readonly key: string
  readonly row: RatingRow
  readonly content: EvaluationContent
  readonly predikat: Predikat | null
  readonly asked: ReasonAsked | null
  readonly lacks: readonly EvaluationLack[]
  readonly standing: LineStanding
  readonly errors: Readonly<Record<string, CellError>>
}

/** The name under which a line is kept. */
export function keyOf({ periodId, assignmentId }: { readonly periodId: number; readonly assignmentId: number }): string {
  return `${periodId}:${assignmentId}`
}

/** Puts a line together. A line with a difference to settle takes no writing until it is settled. */
export function makeLine(row: RatingRow, content: EvaluationContent | null, errors: Readonly<Record<string, CellError>>): Line {
  const shown = content ?? emptyEvaluation
  const hidden = row.content === null && row.version > 0 && content === null
  const lacks = hidden ? [] : lacking(shown, row.head)
  return {
    key: keyOf(row), row, content: shown, errors, lacks,
    predikat: hidden ? row.predikat : evaluationPredikat(shown, row.ends, row.head),
    asked: reasonAsked({ hasilKerja: hasilKerjaOf(row, shown), perilakuKerja: shown.perilakuKerja }, row.head !== null),
    standing: row.mayWrite ? standing(shown, lacks) : 'fixed',
  }
}

function standing(content: EvaluationContent, lacks: readonly EvaluationLack[]): LineStanding {
  if (lacks.length === 0) return 'ready'
  return content.hasilKerja === null && content.perilakuKerja === null && Object.keys(content.values).length === 0 ? 'unrated' : 'begun'
}

/** The hasil kerja that counts: for the head of a unit that of the capaian, for everybody else the evaluator's. */
export function hasilKerjaOf(row: Pick<RatingRow, 'head'>, content: EvaluationContent): Ekspektasi | null {
  return row.head === null ? content.hasilKerja : row.head.hasilKerja
}

/** Why a field of a line takes no writing now; null where it does. */
export function whyClosed(line: Line, field: Field): Message | null {
  if (!line.row.mayWrite) return line.row.whyNot ?? { key: 'rating.closed' }
  if (line.row.clash !== null) return { key: 'rating.settleFirst' }
  return line.row.head !== null && field === 'hasilKerja' ? line.row.head.message : null
}
