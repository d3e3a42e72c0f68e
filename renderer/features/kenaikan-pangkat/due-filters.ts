import { z } from 'zod'
import type { InputOf } from '../../../shared/contract/contract.ts'
import { kpRuleIds } from '../../../shared/legal/parameters/promotion/papers.ts'
import { ruleName } from '../../components/finding/law-words.ts'
import type { Say } from '../../components/say.tsx'
import type { Filter } from '../../components/table/filter.ts'

const spans = ['3', '6', '12', '24', '36'] as const
const paperStates = ['all', 'missing', 'complete'] as const

const questionSchema = z.strictObject({
  search: z.string(), unitId: z.string().nullable(), rule: z.enum(kpRuleIds).nullable(), period: z.string().nullable(), papers: z.enum(paperStates), months: z.enum(spans),
})
/** What the list of kenaikan pangkat is narrowed to. */
export type DueQuestion = z.infer<typeof questionSchema>

/** Everything that falls due within a year. */
export const firstQuestion: DueQuestion = { search: '', unitId: null, rule: null, period: null, papers: 'all', months: '12' }

/** The question as the desk takes it. */
export function filterOf({ months, period, ...question }: DueQuestion): InputOf<'kp.due'>['filter'] {
  return { ...question, months: Number(months), period: period as InputOf<'kp.due'>['filter']['period'] }
}

/** Lays what was chosen in one filter into the question; nothing chosen is as it was at first. */
export function withChosen(question: DueQuestion, id: string, chosen: readonly string[]): DueQuestion {
  const read = questionSchema.safeParse({ ...question, [id]: chosen[0] ?? firstQuestion[id as keyof DueQuestion] })
  return read.success ? read.data : question
}

/** The filters of the list with what is chosen in each. */
export function dueFilters(question: DueQuestion, unitName: string | null, say: Say): readonly Filter[] {
  return [
    { id: 'rule', label: say('kp.filter.kind'), single: true, chosen: question.rule === null ? [] : [question.rule], options: kpRuleIds.map((value) => ({ value, label: ruleName(value, say) })) },
    { id: 'papers', label: say('kp.filter.papers'), single: true, chosen: [question.papers], usual: ['all'], options: paperStates.map((value) => ({ value, label: say(`kp.filter.papers.${value}`) })) },
    { id: 'months', label: say('kp.filter.months'), single: true, chosen: [question.months], usual: ['12'], options: spans.map((value) => ({ value, label: say('kp.filter.within', { span: { months: Number(value) } }) })) },
    ...(question.unitId === null ? [] : [{ id: 'unitId', label: say('kp.filter.unit'), single: true, chosen: [question.unitId], options: [{ value: question.unitId, label: unitName ?? question.unitId }] }]),
  ]
}
