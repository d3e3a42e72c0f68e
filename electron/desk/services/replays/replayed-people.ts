import { sql, type Kysely } from 'kysely'
import { isoDate, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { PersonFacts } from '../../../../shared/domain/facts/person-facts.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Database } from '../../db/tables/database.ts'
import { factSheet, factsOf, type FactSheet } from '../assess/fact-sheet.ts'
import { personRanges, readFacts, readFrame } from '../assess/facts/read-facts.ts'

/** People who are read together; between two such parts other work and a cancelling get their turn. */
const PEOPLE_AT_ONCE = 400

/** A person whose facts are asked again. */
export type ReplayedPerson = { readonly personId: number; readonly unitId: string | null; readonly sheet: FactSheet; readonly facts: PersonFacts }

/** The people of a replay in parts, and the day on which they are asked about. */
export type ReplayedPeople = {
  readonly on: IsoDate
  readonly runId: number | null
  readonly total: number
  readonly parts: () => AsyncGenerator<readonly ReplayedPerson[]>
}

/**
 * Opens the facts that a merit run kept, or those of a day as the record stands now. Errors: `not-found` for an unknown run, `refused`
 * without people.
 */
export async function replayedPeople(db: Kysely<Database>, from: ParsedInputOf<'replay.run'>['facts']): Promise<ReplayedPeople> {
  const found = 'runId' in from ? await peopleOfRun(db, from.runId) : await peopleOnDay(db, from.on)
  if (found.total === 0) throw new TanjakError('refused', { key: 'assess.no-people' })
  return found
}

async function peopleOfRun(db: Kysely<Database>, runId: number): Promise<ReplayedPeople> {
  const run = await db.selectFrom('run').select(['asked_on', 'people']).where('id', '=', runId).executeTakeFirst()
  if (!run) throw new TanjakError('not-found', { key: 'assess.no-such-run', values: { run: String(runId) } })
  async function* parts(): AsyncGenerator<readonly ReplayedPerson[]> {
    for (let last = 0; ;) {
      const rows = await db.selectFrom('run_person').innerJoin('fact_sheet', 'fact_sheet.hash', 'run_person.fact_hash')
        .leftJoin('person_current', 'person_current.person_id', 'run_person.person_id')
        .select(['run_person.person_id', 'fact_sheet.hash', 'fact_sheet.facts', 'person_current.unit_id'])
        .where('run_id', '=', runId).where('run_person.person_id', '>', last).orderBy('run_person.person_id').limit(PEOPLE_AT_ONCE).execute()
      if (rows.length === 0) return
      yield rows.map((row) => ({ personId: row.person_id, unitId: row.unit_id, sheet: { json: row.facts, hash: row.hash }, facts: factsOf(row.facts) }))
      last = rows.at(-1)?.person_id ?? last
    }
  }
  return { on: isoDate(run.asked_on), runId, total: run.people, parts }
}

async function peopleOnDay(db: Kysely<Database>, on: IsoDate): Promise<ReplayedPeople> {
  const { total } = await db.selectFrom('person').select((select) => select.fn.countAll<number>().as('total')).where('joined_to', 'is', null).executeTakeFirstOrThrow()
  async function* parts(): AsyncGenerator<readonly ReplayedPerson[]> {
    const frame = await readFrame(db, on)
    for (const range of await personRanges(db, PEOPLE_AT_ONCE)) {
      const units = await db.selectFrom('person_current').select(['person_id', 'unit_id']).where(sql<boolean>`person_id between ${range.from} and ${range.to}`).execute()
      const unitOf = new Map(units.map((row) => [row.person_id, row.unit_id]))
      yield (await readFacts(db, range, frame)).map(({ personId, facts }) => ({ personId, facts, sheet: factSheet(facts), unitId: unitOf.get(personId) ?? null }))
    }
  }
  return { on, runId: null, total, parts }
}
