import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { LONGEST_PROFILE_NAME, type ProfileView } from '../../../shared/contract/profile.ts'
import { profileProblems } from '../../../shared/legal/profile.ts'
import { findParameter } from '../../../shared/legal/registry.ts'
import type { Message } from '../../../shared/text/message.ts'
import { valuesNow, type DraftHead, type Edits } from './draft.ts'

/** One thing that is wrong: the field it is about, the parameter that field belongs to (null for the head), and the sentence. */
export type Problem = { readonly field: string; readonly parameter: string | null; readonly message: Message }

/** Earlier than every value: for a draft without a first day nothing can begin too early. */
const NEVER = isoDate('0001-01-01')

/** The name of the field where a value of a parameter, or something within it, is written. */
export function fieldOf(parameter: string, index: number | null, path: readonly (string | number)[] = []): string {
  return [parameter, ...(index === null ? [] : [index]), ...path].join('.')
}

/** The name of the field that holds the first day of a value. */
export function dayFieldOf(parameter: string, index: number | null): string {
  return `${fieldOf(parameter, index)}.$day`
}

/** Sentences that are about the day of a value, not about the value. */
const dayKeys: ReadonlySet<Message['key']> = new Set(['legal.profile-too-early', 'legal.profile-order'])

/** What is wrong with a profile as it stands on the page: what the page itself finds, and what only the desk can know. */
export function problemsOf(view: ProfileView, head: DraftHead, edits: Edits): readonly Problem[] {
  const values = Object.fromEntries(view.parameters.map(({ parameter }) => [parameter, valuesNow(view, edits, parameter)] as const).filter(([, dated]) => dated.length > 0))
  const checked = { on: head.validFrom ?? NEVER, how: 'secondary' as const }
  const dated = Object.fromEntries(Object.entries(values).map(([id, all]) => [
    id, all.map(({ from, value, pin }) => ({ from, value, citation: { source: '', pin }, checked })),
  ]))
  const found = profileProblems({ from: head.validFrom ?? NEVER, values: dated }).map(({ parameter, index, path, message }): Problem => ({
    field: dayKeys.has(message.key) ? dayFieldOf(parameter, index) : fieldOf(parameter, index, path), parameter, message,
  }))
  // What the page tests itself needs no second voice; a parameter that it does not know at all only the desk can speak about.
  const told = view.problemList.filter(({ parameter }) => findParameter(parameter) === null)
    .map(({ parameter, index, path, message }): Problem => ({ field: fieldOf(parameter, index, path), parameter: null, message }))
  return [...headProblems(head), ...found, ...told]
}

/** What is wrong with the name of a profile, or null: too few letters, or by how many it is too long. */
export function nameProblem(name: string): Message | null {
  const { length } = name.trim()
  if (length < 3) return { key: 'profile.problem.name' }
  const over = length - LONGEST_PROFILE_NAME
  return over > 0 ? { key: 'profile.problem.nameLong', values: { most: LONGEST_PROFILE_NAME, over } } : null
}

/** What keeps the head from being saved: a name too short or too long, half a decree. */
export function headProblems({ name, number, date }: DraftHead): readonly Problem[] {
  const problem = (field: string, key: Message['key']): Problem => ({ field, parameter: null, message: { key } })
  const misnamed = nameProblem(name)
  return [
    ...(misnamed === null ? [] : [{ field: 'head.name', parameter: null, message: misnamed }]),
    ...(number.trim() === '' && date !== null ? [problem('head.number', 'profile.problem.number')] : []),
    ...(number.trim() !== '' && number.trim().length < 3 ? [problem('head.number', 'profile.problem.numberShort')] : []),
    ...(number.trim() !== '' && date === null ? [problem('head.date', 'profile.problem.date')] : []),
  ]
}

/** The refusal of a change by the fields of this page: `parameters.0.values.1.from` is the first sent parameter's second value. */
export function refusedFields(fields: Readonly<Record<string, Message>>, sent: readonly string[]): readonly Problem[] {
  return Object.entries(fields).map(([path, message]) => {
    const [, at, index, rest] = /^parameters\.(\d+)(?:\.values\.(\d+))?(.*)$/.exec(path) ?? []
    const parameter = at === undefined ? undefined : sent[Number(at)]
    if (parameter === undefined) return { field: headFields[path] ?? path, parameter: sent.find((id) => path.startsWith(id)) ?? null, message }
    return { field: fieldOf(parameter, index === undefined ? null : Number(index)) + (rest ?? '').replace(/^\.value(?=\.|$)/, ''), parameter, message }
  })
}

const headFields: Readonly<Record<string, string>> = {
  name: 'head.name', decree: 'head.number', 'decree.number': 'head.number', 'decree.date': 'head.date', validFrom: 'head.validFrom',
}
