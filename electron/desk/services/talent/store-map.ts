import { sql, type Kysely } from 'kysely'
import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { LevelGroup } from '../../../../shared/domain/talent/level-group.ts'
import type { Outcome } from '../../../../shared/legal/finding.ts'
import { ruleSetVersion } from '../../../../shared/legal/registry.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import { profileOn } from '../../../../shared/legal/value-on.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Database } from '../../db/tables/database.ts'
import type { FactSheet } from '../assess/fact-sheet.ts'
import { insertBlocks } from '../assess/insert-blocks.ts'
import type { Stood } from './stood.ts'

/** Somebody in a mapping, with the sheet that was read. */
export type MappedPerson = {
  readonly personId: number
  readonly sheet: FactSheet
  readonly stood: Stood | null
  readonly level: LevelGroup
  readonly box: number | null
  readonly kinerja: string | null
  readonly potensial: string | null
  readonly y: string | null
  readonly x: string | null
  readonly nilai: string | null
  /** Place within the box of the level. */
  readonly place: number | null
  readonly outcome: Outcome
  readonly message: Message
  readonly missing: readonly string[]
  readonly sealed: boolean
}

/** What is kept of a mapping as a whole. */
export type MapHead = { readonly on: IsoDate; readonly madeAt: string; readonly accountId: number; readonly dataVersion: number; readonly profile: Profile | null }

/** A profile as a mapping keeps it: the name of the one that held on its day, and the values with those before it. */
export type KeptMapProfile = { readonly name: string | null; readonly profile: Profile | null }

/** Writes a mapping with its sheets into the caller's transaction and gives its number; an abort rolls it all back. */
export async function storeMap(trx: Kysely<Database>, head: MapHead, people: readonly MappedPerson[], signal: AbortSignal): Promise<number> {
  const counted = (wanted: Outcome): number => people.filter(({ outcome }) => outcome === wanted).length
  const profile: KeptMapProfile = { name: profileOn(head.profile, head.on)?.name ?? null, profile: head.profile }
  const { id } = await trx.insertInto('talent_map').values({
    id: await nextNumber(trx), asked_on: head.on, made_at: head.madeAt, account_id: head.accountId, rule_set: ruleSetVersion, data_version: head.dataVersion,
    profile: JSON.stringify(profile), people: people.length, counts: JSON.stringify({ placed: counted('met'), open: counted('cannot-tell'), notApplicable: counted('not-applicable') }),
  }).returning('id').executeTakeFirstOrThrow()
  // In the order of the keys, so that each lands at the end of its tree.
  const sheets = [...people].sort((a, b) => (a.sheet.hash < b.sheet.hash ? -1 : 1))
  await insertBlocks(trx, 'insert or ignore into fact_sheet (hash, facts) values', sheets.map(({ sheet }) => [sheet.hash, sheet.json]), signal)
  const byId = [...people].sort((a, b) => a.personId - b.personId)
  await insertBlocks(trx, `insert into talent_map_person (map_id, person_id, fact_hash, unit_id, unit_name, post_name, level, golongan, kinerja, potensial, box,
    y, x, nilai, place, outcome, message, missing, sealed) values`, byId.map((one) => [
    id, one.personId, one.sheet.hash, one.stood?.unitId ?? null, one.stood?.unit ?? null, one.stood?.post ?? null, one.level, one.stood?.golongan ?? null, one.kinerja, one.potensial,
    one.box, one.y, one.x, one.nilai, one.place, one.outcome, JSON.stringify(one.message), JSON.stringify(one.missing), one.sealed ? 1 : 0,
  ]), signal)
  return id
}

// Mappings can be removed; their numbers are never given again, so that the audit log and papers name one each.
async function nextNumber(trx: Kysely<Database>): Promise<number> {
  const { kept } = await trx.selectFrom('talent_map').select((select) => select.fn.max('id').as('kept')).executeTakeFirstOrThrow()
  const { told } = await trx.selectFrom('audit').select(sql<number | null>`max(cast(entity_id as integer))`.as('told')).where('entity', '=', 'talent-map')
    .executeTakeFirstOrThrow()
  return Math.max(kept ?? 0, told ?? 0) + 1
}
