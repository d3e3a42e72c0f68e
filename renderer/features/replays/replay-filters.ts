import { changeKinds, type ReplayRow, type ReplayView } from '../../../shared/contract/replay.ts'
import { ruleName } from '../../components/finding/law-words.ts'
import type { Say } from '../../components/say.tsx'
import type { Filter } from '../../components/table/filter.ts'
import { movedBy } from './replay-words.ts'

/** What the list of those who move is narrowed to; the rule is chosen by its tile too. */
export type Question = { readonly search: string; readonly change: readonly ReplayRow['change'][]; readonly unitId: string | null }

/** Everybody who moves. */
export const everybody: Question = { search: '', change: [], unitId: null }

/** The filters of the list with what is chosen in each. */
export function replayFilters(replay: ReplayView, rule: string | null, question: Question, unitName: string | null, say: Say): readonly Filter[] {
  const moved = Object.entries(replay.totals).filter(([, total]) => movedBy(total) > 0)
  return [
    { id: 'change', label: say('replay.column.change'), chosen: question.change, options: changeKinds.map((value) => ({ value, label: say(`replay.change.${value}`) })) },
    {
      id: 'rule', label: say('replay.rule'), chosen: rule === null ? [] : [rule], single: true,
      options: moved.map(([value, total]) => ({ value, label: ruleName(value, say), count: movedBy(total) })),
    },
    ...(question.unitId === null
      ? []
      : [{ id: 'unitId', label: say('replay.unitOnly'), chosen: [question.unitId], single: true, options: [{ value: question.unitId, label: unitName ?? question.unitId }] }]),
  ]
}

/** Reads what was chosen among the kinds of change; words that are none are left out. */
export function changesOf(chosen: readonly string[]): readonly ReplayRow['change'][] {
  return changeKinds.filter((one) => chosen.includes(one))
}
