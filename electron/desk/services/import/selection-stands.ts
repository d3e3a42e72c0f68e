import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { MessageKey } from '../../../../shared/text/keys.ts'
import type { MessageValue } from '../../../../shared/text/message.ts'
import type { Database } from '../../db/tables/database.ts'

type Rows = { readonly key: MessageKey; readonly rows: (batchId: number) => RawBuilder<unknown> }

const people = (batchId: number): RawBuilder<unknown> => sql`(select id from person where batch_id = ${batchId})`
const units = (batchId: number): RawBuilder<unknown> => sql`(select id from unit where batch_id = ${batchId})`
/** Posts that the batch brought itself go with it, but not what was opened for them. */
const posts = (batchId: number): RawBuilder<unknown> => sql`(select id from post where batch_id = ${batchId} or unit_id in ${units(batchId)})`

/** Posts whose kind or level the batch changed: a round opened since is about the level that would go. */
const levels = (batchId: number): RawBuilder<unknown> => sql`(select cast(row_id as integer) from change where entity = 'post' and batch_id = ${batchId}
  and (json_type(before, '$.level') is not null or json_type(before, '$.kind') is not null))`

const STANDS: readonly Rows[] = [
  { key: 'import.stands.post', rows: (batch) => sql`select id from post where unit_id in ${units(batch)} and (batch_id is null or batch_id <> ${batch})` },
  { key: 'import.stands.acting', rows: (batch) => sql`select id from acting_appointment where person_id in ${people(batch)} or post_id in ${posts(batch)}` },
  { key: 'import.stands.round', rows: (batch) => sql`select id from selection_round where post_id in ${posts(batch)} or post_id in ${levels(batch)} or id in (select round_id from round_person where person_id in ${people(batch)})` },
  { key: 'import.stands.shortlist', rows: (batch) => sql`select distinct shortlist_id from shortlist_person where person_id in ${people(batch)}` },
  { key: 'import.stands.interest', rows: (batch) => sql`select id from committee_member where interest_in in ${people(batch)}` },
  { key: 'import.stands.award', rows: (batch) => sql`select distinct award_round_id from award_nominee where person_id in ${people(batch)}` },
  { key: 'import.stands.paper', rows: (batch) => sql`select person_id from promotion_paper where person_id in ${people(batch)}` },
]

/**
 * What the board does with posts and selection that stands on the people and units of a batch, part by part: posts of the map, acting
 * appointments, rounds, frozen lists with their votes and decisions, declared interests, nominations and papers. Talent mappings are only
 * worked out, like merit runs: they go with the batch.
 */
export async function selectionStands(db: Kysely<Database>, batchId: number): Promise<MessageValue[]> {
  const found: MessageValue[] = []
  for (const { key, rows } of STANDS) {
    const { rows: [row] } = await sql<{ n: number }>`select count(*) as n from (${rows(batchId)})`.execute(db)
    if (row && row.n > 0) found.push({ message: { key, values: { count: row.n } } })
  }
  return found
}
