import { sql, type Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'
import { spanKey, type Span } from '../periods/spans.ts'

/** The open conflict between a locked rating and an imported one, by the key of the span. */
export async function conflictsOfRatings(db: Kysely<Database>, spans: readonly Pick<Span, 'periodId' | 'assignmentId'>[]): Promise<ReadonlyMap<string, number>> {
  const periodIds = JSON.stringify([...new Set(spans.map(({ periodId }) => periodId))])
  const rows = await db.selectFrom('conflict').innerJoin('rating', (join) => join.onRef('rating.person_id', '=', 'conflict.person_id').on('rating.version_id', 'is not', null))
    .innerJoin('evaluation_version', 'evaluation_version.id', 'rating.version_id').innerJoin('evaluation', 'evaluation.id', 'evaluation_version.evaluation_id')
    .select(['conflict.id', 'rating.id as ratingId', 'conflict.effects', 'evaluation.period_id as periodId', 'evaluation.assignment_id as assignmentId'])
    .where('conflict.kind', '=', 'entered-and-imported').where('conflict.state', '=', 'open')
    .where(sql<boolean>`evaluation.period_id in (select value from json_each(${periodIds}))`).execute()
  return new Map(rows.filter(({ effects, ratingId }) => effects.includes(`"id":${ratingId},`)).map((row) => [spanKey(row), row.id]))
}
