import type { Kysely } from 'kysely'
import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { ask } from '../../../../shared/legal/ask.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import { pejabatPenilai } from '../../../../shared/legal/rules/appraisal/pejabat-penilai.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Database } from '../../db/tables/database.ts'

/** Three who must not be the same: who objects, who rated, and who decides. */
export type Sides = { readonly personId: number; readonly evaluatorId: number | null; readonly deciderId: number }

/**
 * Why an official may not decide an objection: as the rule on the pejabat penilai says it, and by the record itself for officials who
 * are no employees and have no NIP. Null where nothing stands against it.
 */
export async function barsDeciding(db: Kysely<Database>, { personId, evaluatorId, deciderId }: Sides, on: IsoDate, profile: Profile | null): Promise<Message | null> {
  const raters = await db.selectFrom('rater').leftJoin('person', 'person.id', 'rater.person_id').select(['rater.id', 'rater.person_id as personId', 'person.nip'])
    .where('rater.id', 'in', [deciderId, ...(evaluatorId === null ? [] : [evaluatorId])]).execute()
  const objector = await db.selectFrom('person').select('nip').where('id', '=', personId).executeTakeFirstOrThrow()
  const decider = raters.find(({ id }) => id === deciderId)
  const evaluator = raters.find(({ id }) => id === evaluatorId)
  if (deciderId === evaluatorId || decider?.personId === personId) return { key: 'appraisal.evaluator.objection-same' }
  const facts = { pegawaiNip: objector.nip, penilaiNip: evaluator?.nip ?? null, pemutusNip: decider?.nip ?? null }
  const step = ask(pejabatPenilai, facts, on, profile).steps.find(({ id }) => id === 'objection')
  return step?.outcome === 'not-met' ? step.message : null
}
