import type { Kysely } from 'kysely'
import type { CandidateExtra } from '../../../../shared/domain/selection/target.ts'
import type { Database } from '../../db/tables/database.ts'

/** What the board found about people for a round, by person; without the programmes of education, which are on record for everyone. */
export type FoundByBoard = ReadonlyMap<number, Omit<CandidateExtra, 'programs'>>

/** Reads what the board found about people for a round. */
export async function foundByBoard(db: Kysely<Database>, roundId: number): Promise<FoundByBoard> {
  const rows = await db.selectFrom('round_person').selectAll().where('round_id', '=', roundId).execute()
  return new Map(rows.map((row) => [row.person_id, {
    experienceMonths: row.experience_months, technicalScore: row.technical_score, fieldFits: row.field_fits === null ? null : row.field_fits === 1,
  }]))
}

/** What a round adds to the facts of somebody about whom the board found nothing. */
export function extraOf(found: FoundByBoard, personId: number, programs: readonly string[]): CandidateExtra {
  return { ...(found.get(personId) ?? { experienceMonths: null, technicalScore: null, fieldFits: null }), programs: [...programs] }
}
