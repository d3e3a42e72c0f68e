import type { Kysely } from 'kysely'
import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { ProfileRef } from '../../../../shared/contract/profile.ts'
import { checkProfile } from '../../../../shared/legal/profile.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Database } from '../../db/tables/database.ts'
import { profileOfKept } from './content.ts'
import { keptOf, readRow, unknownProfile, type ProfileRow } from './profile-row.ts'
import { findShipped, profileOfShipped } from './shipped.ts'

/** A profile with what people call it: plain text of one's own, a sentence of one that Tanjak brings along. */
export type NamedProfile = { readonly name: string | Message; readonly profile: Profile | null }

/** The profiles that the board has activated, the earliest first. */
export async function activeRows(db: Kysely<Database>): Promise<ProfileRow[]> {
  return db.selectFrom('profile').selectAll().where('state', '=', 'active').orderBy('valid_from').execute()
}

/** Profiles one upon the other, given in the order of time. */
export function chainOf(rows: readonly ProfileRow[]): Profile | null {
  return rows.reduce<Profile | null>((before, row) => profileOfKept(keptOf(row), before), null)
}

/** What the board has activated: every profile from its first day on, later ones included; null for the shipped law alone. */
export async function activeProfile(db: Kysely<Database>): Promise<Profile | null> {
  return chainOf(await activeRows(db))
}

/** The profiles under which a run was asked, the latest last, whatever has been activated since. */
export async function rowsOfRun(db: Kysely<Database>, runId: number): Promise<ProfileRow[]> {
  return db.selectFrom('run_profile').innerJoin('profile', 'profile.id', 'run_profile.profile_id').selectAll('profile')
    .where('run_id', '=', runId).orderBy('position', 'desc').execute()
}

/** The law as a run read it. */
export async function profileOfRun(db: Kysely<Database>, runId: number): Promise<Profile | null> {
  return chainOf(await rowsOfRun(db, runId))
}

/**
 * The profile that a reference names, with those before it. One's own is laid over what holds until its first day; a draft without a
 * first day holds always. Errors: `not-found`, and `bad-input` with a field for each problem of a draft.
 */
export async function profileOf(db: Kysely<Database>, ref: ProfileRef): Promise<NamedProfile> {
  if (ref === 'law') return { name: { key: 'profile.law' }, profile: null }
  if (ref === 'active') {
    const profile = await activeProfile(db)
    return { name: { key: profile === null ? 'profile.law' : 'profile.active' }, profile }
  }
  const shipped = shippedOf(ref)
  if (shipped) return shipped
  const row = await readRow(db, ref)
  const before = chainOf((await activeRows(db)).filter((one) => one.id !== row.id && (row.valid_from !== null && (one.valid_from ?? '') < row.valid_from)))
  return { name: row.name, profile: checkProfile(profileOfKept(keptOf(row), before)) }
}

/** A profile that needs no store: the shipped law, or one that Tanjak brings along; null for any other reference. Throws `not-found`. */
export function shippedOf(ref: ProfileRef): NamedProfile | null {
  if (ref === 'law') return { name: { key: 'profile.law' }, profile: null }
  if (!ref.startsWith('shipped:')) return null
  const shipped = findShipped(ref)
  if (!shipped) throw unknownProfile(ref)
  return { name: shipped.name, profile: profileOfShipped(shipped) }
}

/** A profile as if it had begun by a day already: "what would the new decree have done to last year?" */
export function asIfOn(profile: Profile | null, on: IsoDate): Profile | null {
  if (profile === null || profile.from <= on) return profile
  const begin = (from: IsoDate): IsoDate => (from === profile.from ? on : from)
  const values = Object.entries(profile.values).map(([parameter, dated]) => [parameter, dated.map((one) => ({ ...one, from: begin(one.from) }))] as const)
  return { ...profile, from: on, values: Object.fromEntries(values) }
}
