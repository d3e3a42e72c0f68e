import { z } from 'zod'
import { outcomeSchema } from '../../../shared/legal/finding.ts'
import type { MessageKey } from '../../../shared/text/keys.ts'
import type { Say } from '../../components/say.tsx'
import type { Filter } from '../../components/table/filter.ts'

/** The two lists that a merit run gives. */
export type ListKind = 'reward' | 'promotion'

const flagStates = ['new', 'proposed', 'postponed', 'done'] as const
const employeeKinds = ['PNS', 'PPPK', 'PPPK_PW'] as const

const questionSchema = z.strictObject({
  search: z.string(), outcome: z.array(outcomeSchema), state: z.array(z.enum(flagStates)), employeeKind: z.array(z.enum(employeeKinds)),
})
const viewSchema = z.strictObject({
  question: questionSchema, sort: z.strictObject({ by: z.string(), descending: z.boolean() }), columns: z.array(z.string()),
})

/** What a list of candidates is narrowed to. */
export type Question = z.infer<typeof questionSchema>
/** A saved way to look at the list. */
export type View = z.infer<typeof viewSchema>

/** Who meets a rule: what the list shows when nothing else is asked. */
export const firstQuestion: Question = { search: '', outcome: ['met'], state: [], employeeKind: [] }

/** Tells whether something kept is a view of this list. */
export function isView(value: unknown): value is View {
  return viewSchema.safeParse(value).success
}

const outcomeKeys: Readonly<Record<(typeof outcomeSchema.options)[number], MessageKey>> = {
  met: 'shell.outcome.met', 'not-met': 'shell.outcome.notMet', 'cannot-tell': 'shell.outcome.cannotTell', 'not-applicable': 'shell.outcome.notApplicable',
}

/** The filters of the list with what is chosen in each. */
export function candidateFilters(question: Question, say: Say): readonly Filter[] {
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
  ]
}
