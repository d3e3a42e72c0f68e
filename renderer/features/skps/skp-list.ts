import type { SkpHead } from '../../../shared/contract/skp.ts'
import type { Say } from '../../components/say.tsx'
import type { Filter } from '../../components/table/filter.ts'

/** What narrows the list of SKP. */
export type SkpQuestion = { readonly search: string; readonly state: readonly string[]; readonly late: readonly string[] }

/** The list unnarrowed. */
export const firstSkpQuestion: SkpQuestion = { search: '', state: [], late: [] }

const states = ['none', 'draft', 'agreed'] as const

/** The SKP that a question leaves, in their order. */
export function chosenSkps(skps: readonly SkpHead[], { search, state, late }: SkpQuestion): readonly SkpHead[] {
  const sought = search.trim().toLowerCase().split(/\s+/)
  return skps.filter((head) => {
    const text = `${head.name} ${head.nip} ${head.post} ${head.unit}`.toLowerCase()
    return sought.every((word) => text.includes(word)) && (state.length === 0 || state.includes(head.state)) && (late.length === 0 || head.late)
  })
}

/** The filters of the list, each with how many it would leave. */
export function skpFilters(skps: readonly SkpHead[], question: SkpQuestion, say: Say): readonly Filter[] {
  return [
    { id: 'state', label: say('skp.filter.state'), chosen: question.state, options: states.map((value) => ({ value, label: say(`skp.state.${value}`), count: skps.filter(({ state }) => state === value).length })) },
    { id: 'late', label: say('skp.filter.late'), chosen: question.late, options: [{ value: 'late', label: say('skp.filter.lateOnly'), count: skps.filter(({ late }) => late).length }] },
  ]
}
