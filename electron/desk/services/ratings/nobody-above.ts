import type { Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'
import type { Span } from '../periods/spans.ts'

/** Above an official who is no employee (the Kepala Daerah) stands nobody who could confirm: submitting is enough. */
export async function hasNobodyAbove(db: Kysely<Database>, { evaluatorId, superiorId }: Pick<Span, 'evaluatorId' | 'superiorId'>): Promise<boolean> {
  if (evaluatorId === null || evaluatorId !== superiorId) return false
  return await db.selectFrom('rater').select('id').where('id', '=', evaluatorId).where('person_id', 'is', null).executeTakeFirst() !== undefined
}
