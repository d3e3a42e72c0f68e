import { sql, type Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'
import { spanKey } from '../periods/spans.ts'
import type { StoredVersion } from './versions.ts'

/**
 * The highest locked version of evaluations of these spans, by the key of the span. It is what counts, for the law and in every count,
 * until a version that was opened after it is sent on.
 */
export async function lastLocked(db: Kysely<Database>, periodIds: readonly number[], assignmentIds: readonly number[]): Promise<ReadonlyMap<string, StoredVersion>> {
  const rows = await db.selectFrom('evaluation').innerJoin('evaluation_version', 'evaluation_version.evaluation_id', 'evaluation.id')
    .selectAll('evaluation_version').select(['evaluation.period_id as periodId', 'evaluation.assignment_id as assignmentId'])
    .where(sql<boolean>`evaluation.period_id in (select value from json_each(${JSON.stringify(periodIds)}))`)
    .where(sql<boolean>`evaluation.assignment_id in (select value from json_each(${JSON.stringify(assignmentIds)}))`)
    .where('evaluation_version.state', '=', 'locked').orderBy('evaluation_version.number').execute()
  return new Map(rows.map((row) => [spanKey(row), row]))
}
