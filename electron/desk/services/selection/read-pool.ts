import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import type { Database } from '../../db/tables/database.ts'
import { dataVersion } from '../assess/data-version.ts'
import type { PersonRange } from '../assess/facts/fact-rows.ts'
import { personRanges, readFacts, readFrame } from '../assess/facts/read-facts.ts'
import type { Pool, PooledPerson } from './pool.ts'
import { programsOf } from './programs.ts'

/** People whose rows are read together; between two such parts other work and a cancelling get their turn. */
const PEOPLE_AT_ONCE = 400

/** What a pool is read for, and how its reading is watched. */
export type PoolWanted = { readonly on: IsoDate; readonly dataVersion: number; readonly profile: Profile | null }

/**
 * Reads the facts of everyone who is in service on a day. Errors: `refused` without people, `conflict` when data changed on the way,
 * and whatever `signal` was aborted with.
 */
export async function readPool(db: Kysely<Database>, wanted: PoolWanted, progress: (done: number, total: number) => void, signal: AbortSignal): Promise<Pool> {
  const frame = await readFrame(db, wanted.on)
  const ranges = await personRanges(db, PEOPLE_AT_ONCE)
  if (ranges.length === 0) throw new TanjakError('refused', { key: 'assess.no-people' })
  const people: PooledPerson[] = []
  for (const [at, range] of ranges.entries()) {
    signal.throwIfAborted()
    progress(at, ranges.length)
    const [shown, programs] = [await shownOf(db, range), await programsOf(db, range)]
    for (const { personId, facts } of await readFacts(db, range, frame)) {
      const left = facts.leavesOn === null ? facts.status === 'left' : facts.leavesOn <= wanted.on
      const row = shown.get(personId)
      if (left || row === undefined) continue
      const golongan = facts.golongan ?? facts.pppkGolongan ?? null
      people.push({ personId, who: { nip: row.nip, name: row.name, golongan, post: row.post, unitId: row.unitId, unit: row.unit }, facts, programs: programs.get(personId) ?? [] })
    }
    await nextTurn()
  }
  // What was read in parts is one picture only when nothing changed from the first part to the last.
  if (await dataVersion(db) !== wanted.dataVersion) throw new TanjakError('conflict', { key: 'round.data-changed-meanwhile' })
  return { ...wanted, people }
}

async function shownOf(db: Kysely<Database>, { from, to }: PersonRange) {
  const rows = await db.selectFrom('person').leftJoin('person_current as current', 'current.person_id', 'person.id')
    .select(['person.id', 'person.nip', 'person.name', 'current.post_name as post', 'current.unit_id as unitId', 'current.unit_name as unit'])
    .where('person.id', '>=', from).where('person.id', '<=', to).where('person.joined_to', 'is', null).execute()
  return new Map(rows.map((row) => [row.id, row]))
}
