import { z } from 'zod'
import { outcomeSchema } from '../../../shared/legal/finding.ts'
import type { MessageKey } from '../../../shared/text/keys.ts'
import type { Say } from '../../components/say.tsx'
import type { Filter } from '../../components/table/filter.ts'

/** The two lists that a merit run gives. */
export type ListKind = 'reward' | 'promotion'

const flagStates = ['new', 'proposed', 'postponed', 'done'] as const
const employeeKinds = ['PNS', 'PPPK', 'PPPK_PW'] as const

const sortSchema = z.strictObject({ by: z.enum(['name', 'unit', 'golongan', 'metOn', 'rule', 'outcome']), descending: z.boolean() })
const questionSchema = z.strictObject({
  search: z.string(), unitId: z.string().nullable(), outcome: z.array(outcomeSchema), state: z.array(z.enum(flagStates)), employeeKind: z.array(z.enum(employeeKinds)),
})
const viewSchema = z.strictObject({
  question: questionSchema, sort: sortSchema, columns: z.array(z.string()),
})

/** What a list of candidates is narrowed to. */
export type Question = z.infer<typeof questionSchema>
/** The order of the list. */
export type CandidateSort = z.infer<typeof sortSchema>
/** A saved way to look at the list. */
export type View = z.infer<typeof viewSchema>

/** Who meets a rule: what the list shows when nothing else is asked. */
export const firstQuestion: Question = { search: '', unitId: null, outcome: ['met'], state: [], employeeKind: [] }

/** Tells whether nothing else is asked than who meets a rule. */
export function isFirstQuestion(question: Question): boolean {
  return JSON.stringify(questionSchema.parse(question)) === JSON.stringify(questionSchema.parse(firstQuestion))
}

/** Tells whether something kept is a view of this list. */
export function isView(value: unknown): value is View {
  return viewSchema.safeParse(value).success
}

/** Reads an order the table asked for; one the desk does not know falls back to the name. */
export function toSort(sort: { readonly by: string; readonly descending: boolean }): CandidateSort {
  const read = sortSchema.safeParse(sort)
  return read.success ? read.data : { by: 'name', descending: false }
}

/** Lays what was chosen in one filter into the question; words that the filter does not know are left out. */
export function withChosen(question: Question, id: string, chosen: readonly string[]): Question {
  if (id === 'unitId') return { ...question, unitId: chosen[0] ?? null }
  const read = questionSchema.safeParse({ ...question, [id]: chosen })
  return read.success ? read.data : question
}

const outcomeKeys: Readonly<Record<(typeof outcomeSchema.options)[number], MessageKey>> = {
  met: 'shell.outcome.met', 'not-met': 'shell.outcome.notMet', 'cannot-tell': 'shell.outcome.cannotTell', 'not-applicable': 'shell.outcome.notApplicable',
}

/** The filters of the list with what is chosen in each. */
export function candidateFilters(question: Question, unitName: string | null, say: Say): readonly Filter[] {
  return [
    {
      id: 'outcome', label: say('lists.outcome'), chosen: question.outcome, usual: firstQuestion.outcome,
      options: outcomeSchema.options.map((value) => ({ value, label: say(outcomeKeys[value]) })),
    },
    { id: 'state', label: say('lists.state'), chosen: question.state, options: flagStates.map((value) => ({ value, label: say(`lists.state.${value}`) })) },
    {
      id: 'employeeKind', label: say('lists.employeeKind'), chosen: question.employeeKind,
      options: employeeKinds.map((value) => ({ value, label: say(`lists.kind.${value}`) })),
    },
    ...(question.unitId === null
      ? []
      : [{ id: 'unitId', label: say('lists.unitOnly'), chosen: [question.unitId], single: true, options: [{ value: question.unitId, label: unitName ?? question.unitId }] }]),
  ]
}
