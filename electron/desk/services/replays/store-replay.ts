import { sql, type Kysely } from 'kysely'
import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { ruleSetVersion } from '../../../../shared/legal/registry.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Database } from '../../db/tables/database.ts'
import { insertBlocks } from '../assess/insert-blocks.ts'
import type { Compared } from './comparison.ts'
import type { ReplayedPerson } from './replayed-people.ts'
import { writeSide, type Side } from './sides.ts'

/** Everything that is kept of a replay. */
export type FoundReplay = Compared & {
  readonly on: IsoDate
  readonly runId: number | null
  readonly ranAt: string
  readonly accountId: number
  readonly before: Side
  readonly after: Side
  readonly people: readonly Omit<ReplayedPerson, 'facts'>[]
}

/** Writes a replay with the sheets that it asked into the caller's transaction and gives its number; an abort rolls it all back. */
export async function storeReplay(trx: Kysely<Database>, found: FoundReplay, signal: AbortSignal): Promise<number> {
  const { on, runId, ranAt, accountId, before, after, people, changes, changed, totals, boxes } = found
  const { id } = await trx.insertInto('replay').values({
    id: await nextNumber(trx), asked_on: on, ran_at: ranAt, account_id: accountId, rule_set: ruleSetVersion, run_id: runId, before_ref: before.ref, after_ref: after.ref,
    before_profile: writeSide(before), after_profile: writeSide(after), people: people.length, changed,
    totals: JSON.stringify(totals), boxes: JSON.stringify(boxes),
  }).returning('id').executeTakeFirstOrThrow()
  if (runId === null) {
    const sheets = [...people].sort((a, b) => (a.sheet.hash < b.sheet.hash ? -1 : 1))
    await insertBlocks(trx, 'insert or ignore into fact_sheet (hash, facts) values', sheets.map(({ sheet }) => [sheet.hash, sheet.json]), signal)
  }
  await insertBlocks(trx, 'insert into replay_person (replay_id, person_id, fact_hash, unit_id) values',
    people.map(({ personId, sheet, unitId }) => [id, personId, sheet.hash, unitId]), signal)
  const rows = [...changes].sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.personId - b.personId))
  await insertBlocks(trx, `insert into replay_row (replay_id, rule, person_id, change, before_outcome, after_outcome, before_box, after_box, before_rank,
    after_rank, sealed, step, before_step, after_step, parameters) values`, rows.map((one) => [
    id, one.rule, one.personId, one.change, one.before.outcome, one.after.outcome, one.before.box, one.after.box, one.before.rank, one.after.rank,
    one.step?.sealed ? 1 : 0, one.step?.id ?? null, json(one.step?.before), json(one.step?.after), JSON.stringify(one.parameters),
  ]), signal)
  return id
}

const json = (message: Message | null | undefined): string | null => (message ? JSON.stringify(message) : null)

// Replays go with an import that is taken back; their numbers are never given again.
async function nextNumber(trx: Kysely<Database>): Promise<number> {
  const { kept } = await trx.selectFrom('replay').select((select) => select.fn.max('id').as('kept')).executeTakeFirstOrThrow()
  const { told } = await trx.selectFrom('audit').select(sql<number | null>`max(cast(entity_id as integer))`.as('told')).where('entity', '=', 'replay')
    .executeTakeFirstOrThrow()
  return Math.max(kept ?? 0, told ?? 0) + 1
}
