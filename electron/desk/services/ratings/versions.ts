import { sql, type Kysely, type Selectable } from 'kysely'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import {
  evaluationContentSchema, evaluationPredikat, type EvaluationContent, type EvaluationOrigin, type EvaluationState,
} from '../../../../shared/domain/appraisal/evaluation.ts'
import type { Ekspektasi } from '../../../../shared/legal/terms/predikat.ts'
import type { Database } from '../../db/tables/database.ts'
import { spanKey, type Span } from '../periods/spans.ts'

/** A version as it is stored, with the span that it rates. */
export type StoredVersion = Selectable<Database['evaluation_version']> & { readonly periodId: number; readonly assignmentId: number }

/** What an evaluator wrote, as it was kept. */
export function contentOf({ content }: { readonly content: string }): EvaluationContent {
  return evaluationContentSchema.parse(JSON.parse(content))
}

/** The present version (highest number) of every evaluation in these periods, or of these spans alone, by the key of its span. */
export async function presentVersions(db: Kysely<Database>, periodIds: readonly number[], assignmentIds: readonly number[] | null = null): Promise<ReadonlyMap<string, StoredVersion>> {
  const rows = await db.selectFrom('evaluation').innerJoin('evaluation_version', 'evaluation_version.evaluation_id', 'evaluation.id')
    .selectAll('evaluation_version').select(['evaluation.period_id as periodId', 'evaluation.assignment_id as assignmentId'])
    .where(sql<boolean>`evaluation.period_id in (select value from json_each(${JSON.stringify(periodIds)}))`)
    .$if(assignmentIds !== null, (query) => query.where(sql<boolean>`evaluation.assignment_id in (select value from json_each(${JSON.stringify(assignmentIds)}))`))
    .where('evaluation_version.number', '=', (select) => select.selectFrom('evaluation_version as latest').select((max) => max.fn.max('latest.number').as('number'))
      .whereRef('latest.evaluation_id', '=', 'evaluation.id').where('latest.state', '<>', 'dropped'))
    .execute()
  return new Map(rows.map((row) => [spanKey(row), row]))
}

/** A version by the number of its row. */
export async function versionOfId(db: Kysely<Database>, id: number): Promise<StoredVersion> {
  return db.selectFrom('evaluation_version').innerJoin('evaluation', 'evaluation.id', 'evaluation_version.evaluation_id')
    .selectAll('evaluation_version').select(['evaluation.period_id as periodId', 'evaluation.assignment_id as assignmentId']).where('evaluation_version.id', '=', id).executeTakeFirstOrThrow()
}

/** What a new version is to be. */
export type NewVersion = {
  readonly state: EvaluationState
  readonly origin: EvaluationOrigin
  readonly content: EvaluationContent
  /** The hasil kerja that follows from the capaian, for the head of a unit; else null and the content counts. */
  readonly headHasilKerja: Ekspektasi | null
  readonly reason: string | null
  readonly at: string
  readonly by: number
  readonly stamps?: Partial<Pick<StoredVersion, 'submitted_at' | 'submitted_by' | 'submitted_for' | 'confirmed_at' | 'confirmed_by' | 'confirmed_for' | 'locked_at' | 'locked_by' | 'handed_over_on' | 'handed_over_by' | 'batch_id'>>
}

/**
 * Adds a version after those there are; the evaluation itself is made where there is none yet. Gives the number of its row.
 * Saves are counted on through the versions, so that a page which still shows an older one is found out.
 */
export async function addVersion(trx: Kysely<Database>, span: Pick<Span, 'periodId' | 'assignmentId' | 'personId' | 'ends' | 'headsUnit'>, version: NewVersion): Promise<number> {
  const ref = { period_id: span.periodId, assignment_id: span.assignmentId }
  await trx.insertInto('evaluation').values({ ...ref, person_id: span.personId }).onConflict((conflict) => conflict.doNothing()).execute()
  const { id } = await trx.selectFrom('evaluation').select('id').where('period_id', '=', ref.period_id).where('assignment_id', '=', ref.assignment_id).executeTakeFirstOrThrow()
  const { last, saves } = await trx.selectFrom('evaluation_version').select((select) => [select.fn.max('number').as('last'), select.fn.max('revision').as('saves')])
    .where('evaluation_id', '=', id).executeTakeFirstOrThrow()
  const row = await trx.insertInto('evaluation_version').values({
    evaluation_id: id, number: (last ?? 0) + 1, state: version.state, origin: version.origin, revision: (saves ?? 0) + 1, ...ratedColumns(span, version), content: JSON.stringify(version.content),
    reason: version.reason, created_at: version.at, created_by: version.by, changed_at: version.at, changed_by: version.by, ...version.stamps,
  }).returning('id').executeTakeFirstOrThrow()
  return row.id
}

/** The ratings and the predikat of a version as columns. */
export function ratedColumns(
  { ends, headsUnit }: Pick<Span, 'ends' | 'headsUnit'>, { content, headHasilKerja }: Pick<NewVersion, 'content' | 'headHasilKerja'>,
): Pick<StoredVersion, 'hasil_kerja' | 'perilaku_kerja' | 'predikat'> {
  const head = headsUnit ? { hasilKerja: headHasilKerja } : null
  return { hasil_kerja: head ? head.hasilKerja : content.hasilKerja, perilaku_kerja: content.perilakuKerja, predikat: evaluationPredikat(content, isoDate(ends), head) }
}
