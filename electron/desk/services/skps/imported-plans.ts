import { sql, type Kysely } from 'kysely'
import type { Message } from '../../../../shared/text/message.ts'
import type { Database } from '../../db/tables/database.ts'
import type { YearSpan } from './year-spans.ts'

/** What an imported plan report says about a span: that there is an SKP in e-Kinerja (nothing is asked for then), or that there is none. */
export type ImportedPlan = { readonly made: boolean; readonly said: Message }

/** The plans of the imported reports by span: those of the same person that touch its days, acting and definitive apart. */
export async function importedPlans(db: Kysely<Database>, spans: readonly YearSpan[]): Promise<ReadonlyMap<number, ImportedPlan>> {
  const rows = await db.selectFrom('plan').select(['person_id', 'period_start', 'period_end', 'acting', 'has_skp', 'status', 'post_name']).where('set_aside', '=', 0)
    .where(sql<boolean>`person_id in (select value from json_each(${JSON.stringify(spans.map(({ personId }) => personId))}))`).orderBy('period_end', 'desc').execute()
  const found = new Map<number, ImportedPlan>()
  for (const span of spans) {
    const touching = rows.filter((row) => row.person_id === span.personId && (row.acting === 1) === span.acting && row.period_start <= span.ends && row.period_end >= span.starts)
    const plan = touching.find((row) => row.has_skp === 1 && row.post_name === span.post) ?? touching.find((row) => row.has_skp === 1) ?? touching[0]
    if (plan) found.set(span.assignmentId, { made: plan.has_skp === 1, said: plan.has_skp === 1 ? saidOf(plan.status) : { key: 'skp.planned.none' } })
  }
  return found
}

function saidOf(status: string | null): Message {
  const word = status?.trim().toLowerCase() ?? ''
  if (word.includes('setuju')) return { key: 'skp.planned.approved' }
  if (word.includes('aju')) return { key: 'skp.planned.submitted' }
  if (word.startsWith('draf')) return { key: 'skp.planned.draft' }
  return word === '' ? { key: 'skp.planned.made' } : { key: 'skp.planned.other', values: { status: word } }
}
