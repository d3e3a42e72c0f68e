import type { IsoDate } from '../calendar/iso-date.ts'
import { NotInForceError } from './not-in-force.ts'
import type { Parameter, Profile, ProfileValue } from './types.ts'

/** A dated value found to be in force, and the profile that gave it (null: the shipped law). */
export type ValueInForce<T> = { readonly dated: ProfileValue & { readonly value: T }; readonly profile: string | null }

/**
 * Finds the value of a parameter in force on a date: the region's, where its profile has one by then, else the shipped one.
 * Throws a NotInForceError before the first date and from the day of repeal.
 */
export function valueOn<T>(parameter: Parameter<T>, on: IsoDate, profile: Profile | null = null): ValueInForce<T> {
  const holding = profileOn(profile, on)
  const chosen = holding === null ? null : lastBy(holding.values[parameter.id], on)
  const dated = chosen ?? lastBy(parameter.values, on)
  if (dated === null) throw new NotInForceError(parameter.id, on, parameter.values[0]?.from ?? null)
  if (dated.value === 'repealed') throw new NotInForceError(parameter.id, on, null)
  return { dated: dated as ValueInForce<T>['dated'], profile: chosen === null ? null : holding?.name ?? null }
}

/** The profile that holds on a date: the last one that began by then, or null for the shipped law. */
export function profileOn(profile: Profile | null, on: IsoDate): Profile | null {
  let holding = profile
  while (holding !== null && holding.from > on) holding = holding.before
  return holding
}

/** The last of ascending dated things that began by the date, or null. */
export function lastBy<D extends { readonly from: IsoDate }>(dated: readonly D[] | undefined, on: IsoDate): D | null {
  if (dated === undefined) return null
  let found: D | null = null
  for (const one of dated) {
    if (one.from > on) break
    found = one
  }
  return found
}
