import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { describeParameter, type ValueView } from '../../../../shared/legal/describe.ts'
import { findRule, parameters } from '../../../../shared/legal/registry.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import type { Message } from '../../../../shared/text/message.ts'

/** A value in force that no written source stands behind. */
export type Assumed = ValueView & { readonly parameter: string; readonly title: Message }

/** Everything assumed among the values that hold on a date under a profile; of some rules only, where they are named. */
export function assumedOn(on: IsoDate, profile: Profile | null, ruleIds: readonly string[] | null = null): readonly Assumed[] {
  const read = ruleIds === null ? null : new Set(ruleIds.flatMap((id) => findRule(id)?.parameters.map((one) => one.id) ?? []))
  return parameters.filter(({ id }) => read === null || read.has(id)).flatMap((parameter) => {
    const { id, title, values } = describeParameter(parameter, on, profile)
    return values.filter((one) => one.inForce && one.certainty === 'assumed').map((value) => ({ parameter: id, title, ...value }))
  })
}
