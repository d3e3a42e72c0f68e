import type { ProfileRef } from '../../../../shared/contract/profile.ts'
import { shippedProfiles } from '../../../../shared/legal/profiles/index.ts'
import { asProfile, type ShippedProfile } from '../../../../shared/legal/profiles/shipped-profile.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import { say } from '../../../../shared/text/say.ts'

/** How a profile that Tanjak brings along is referred to. */
export function shippedRef({ id }: ShippedProfile): ProfileRef {
  return `shipped:${id}`
}

/** A profile that Tanjak brings along by its reference, or null. */
export function findShipped(ref: string): ShippedProfile | null {
  return shippedProfiles.find((one) => shippedRef(one) === ref) ?? null
}

/** It as the law reads it, called as people call it. */
export function profileOfShipped(shipped: ShippedProfile): Profile {
  return { ...asProfile(shipped), name: say('id', shipped.name) }
}
