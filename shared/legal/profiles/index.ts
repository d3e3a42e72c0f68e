import { parameters } from '../registry.ts'
import { dpdRi, puDjbk } from './ministries.ts'
import { permenpanrb20, scoreVariant } from './national.ts'
import { manado, region7890 } from './regions.ts'
import type { ShippedProfile } from './shipped-profile.ts'

/** The profiles that come with Tanjak, in the order of the screen; the first is the shipped law itself. */
export const shippedProfiles: readonly ShippedProfile[] = [permenpanrb20, scoreVariant, dpdRi, puDjbk, manado, region7890].map((draft) => ({
  ...draft, inherits: parameters.filter(({ id, chosenBy }) => chosenBy === 'region' && !(id in draft.values)).map(({ id }) => id),
}))

/** Finds a shipped profile by its id, or null. */
export function findShippedProfile(id: string): ShippedProfile | null {
  return shippedProfiles.find((one) => one.id === id) ?? null
}
