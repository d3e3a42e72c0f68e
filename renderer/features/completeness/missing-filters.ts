import { turns, type MissingRating } from '../../../shared/contract/completeness.ts'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { Say } from '../../components/say.tsx'
import type { Filter } from '../../components/table/filter.ts'
import { missingTurns, periodTitle, type CompletenessMap } from './completeness-words.ts'

/** What the list of ratings due is narrowed to; period and unit come from the map too. */
export type Question = { readonly search: string; readonly turn: readonly MissingRating['turn'][]; readonly unitId: string | null; readonly periodId: number | null }

/** Everybody who is still missing. */
export const allMissing: Question = { search: '', turn: missingTurns, unitId: null, periodId: null }

/** The filters of the list with what is chosen in each, and how many rows each turn would leave. */
export function missingFilters(
  question: Question, periods: CompletenessMap['periods'], counts: OutputOf<'completeness.rows'>['counts'] | undefined, unitName: string | null, say: Say,
): readonly Filter[] {
  return [
    {
      id: 'turn', label: say('completeness.filter.turn'), chosen: question.turn, usual: missingTurns,
      options: turns.map((value) => ({ value, label: say(`completeness.turn.${value}`), ...(counts === undefined ? {} : { count: counts[value] }) })),
    },
    {
      id: 'period', label: say('completeness.filter.period'), single: true, chosen: question.periodId === null ? [] : [String(question.periodId)],
      options: periods.map(({ id, label }) => ({ value: String(id), label: periodTitle(label, say) })),
    },
    ...(question.unitId === null ? [] : [{ id: 'unit', label: say('completeness.filter.unit'), single: true, chosen: [question.unitId], options: [{ value: question.unitId, label: unitName ?? question.unitId }] }]),
  ]
}

/** Lays what was chosen in one filter into the question. */
export function withChosen(question: Question, id: string, chosen: readonly string[]): Question {
  if (id === 'unit') return { ...question, unitId: chosen[0] ?? null }
  if (id === 'period') return { ...question, periodId: chosen[0] === undefined ? null : Number(chosen[0]) }
  return { ...question, turn: turns.filter((turn) => chosen.includes(turn)) }
}
