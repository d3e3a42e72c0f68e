import type { Kysely } from 'kysely'
import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { ProfileRef } from '../../../../shared/contract/profile.ts'
import type { Database } from '../../db/tables/database.ts'
import { asIfOn, profileOf, type NamedProfile } from '../profiles/active-profile.ts'

/** One side of a replay: the reference, what it was called, and the law as it was read, kept for good. */
export type Side = NamedProfile & { readonly ref: ProfileRef }

/**
 * Resolves a side on the day of the replay. What is active holds as it held; a profile that is named is read as if it had begun by
 * that day. Errors: `not-found`, `bad-input` for a draft with problems.
 */
export async function sideOf(db: Kysely<Database>, ref: ProfileRef, on: IsoDate): Promise<Side> {
  const { name, profile } = await profileOf(db, ref)
  return { ref, name, profile: ref === 'active' ? profile : asIfOn(profile, on) }
}

/** A side as it is kept. */
export function writeSide({ name, profile }: Side): string {
  return JSON.stringify({ name, profile } satisfies NamedProfile)
}

/** Reads a kept side. */
export function readSide(ref: string, json: string): Side {
  return { ref, ...(JSON.parse(json) as NamedProfile) }
}
