import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { ProfileRef } from '../../../../shared/contract/profile.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { say } from '../../../../shared/text/say.ts'
import { ALWAYS } from './content.ts'

/** A profile that Tanjak brings along: the values of a regulation or of a region's own instrument, each cited. */
export type ShippedProfile = { readonly id: string; readonly name: Message; readonly description: Message; readonly values: Profile['values'] }

/** Every one of them, in the order of screens and lists. */
export const shippedProfiles: readonly ShippedProfile[] = []

/** How a profile that Tanjak brings along is referred to. */
export function shippedRef({ id }: ShippedProfile): ProfileRef {
  return `shipped:${id}`
}

/** A profile that Tanjak brings along by its reference, or null. */
export function findShipped(ref: string): ShippedProfile | null {
  return shippedProfiles.find((one) => shippedRef(one) === ref) ?? null
}

/** It as the law reads it: each value from the day that its source gives, and the shipped law before the first. */
export function profileOfShipped({ name, values }: ShippedProfile): Profile {
  const from = Object.values(values).flatMap((dated) => dated.slice(0, 1)).reduce<IsoDate | null>((first, one) => (first !== null && first <= one.from ? first : one.from), null)
  return { name: say('id', name), from: from ?? ALWAYS, values, before: null }
}
