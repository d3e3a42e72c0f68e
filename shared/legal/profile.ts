import { TanjakError } from '../errors/tanjak-error.ts'
import type { Message } from '../text/message.ts'
import { checkBounds, type BoundsProblem } from './bounds/check-bounds.ts'
import { findParameter } from './registry.ts'
import type { Profile, ProfileValue } from './types.ts'

/** What is wrong with a profile: the parameter, the place of the dated value among its values, and where within it. */
export type ProfileProblem = {
  readonly parameter: string
  readonly index: number | null
  readonly path: BoundsProblem['path']
  readonly message: Message
}

/**
 * Tests every value of a profile: only what a region may choose, dates in their order and not before the profile itself, each
 * value within the bounds of its parameter. No problem means that the law can be asked under it on every date.
 */
export function profileProblems({ from, values }: Pick<Profile, 'from' | 'values'>): readonly ProfileProblem[] {
  return Object.entries(values).flatMap(([id, dated]) => parameterProblems(id, dated, from))
}

function parameterProblems(id: string, dated: readonly ProfileValue[], from: Profile['from']): readonly ProfileProblem[] {
  const parameter = findParameter(id)
  const whole = (message: Message, index: number | null = null): ProfileProblem => ({ parameter: id, index, path: [], message })
  if (parameter === null) return [whole({ key: 'legal.profile-unknown-parameter', values: { parameter: id } })]
  const named = { parameter: { text: parameter.title } }
  if (parameter.chosenBy !== 'region') return [whole({ key: 'legal.profile-fixed-parameter', values: named })]
  return dated.flatMap((one, index): readonly ProfileProblem[] => {
    if (one.from < from) return [whole({ key: 'legal.profile-too-early', values: { ...named, date: { date: from } } }, index)]
    if (index > 0 && one.from <= (dated[index - 1]?.from ?? '')) return [whole({ key: 'legal.profile-order', values: named }, index)]
    return checkBounds(parameter.bounds, one.value).map(({ path, message }) => ({ parameter: id, index, path, message }))
  })
}

/** Refuses a profile that has a problem; throws `bad-input` with one field for each. */
export function checkProfile(profile: Profile): Profile {
  const problems = profileProblems(profile)
  if (problems.length === 0) return profile
  const fields = Object.fromEntries(problems.map(({ parameter, index, path, message }) => [[parameter, ...(index === null ? [] : [index]), ...path].join('.'), message]))
  throw new TanjakError('bad-input', { key: 'legal.profile-invalid', values: { profile: profile.name } }, fields)
}
