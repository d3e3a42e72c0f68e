import { sql, type Kysely } from 'kysely'
import type { RatingRow } from '../../../../shared/contract/rating.ts'
import { evaluationContentSchema, evaluationPredikat } from '../../../../shared/domain/appraisal/evaluation.ts'
import type { Database } from '../../db/tables/database.ts'
import type { SpanReach } from '../assignments/reach.ts'
import { spanKey, type Span } from '../periods/spans.ts'
import { accountNames } from './account-names.ts'
import { importedFor, type ImportedRating } from './imported.ts'
import { conflictsOfRatings } from './rating-conflicts.ts'

/** What stands beside the versions of ratings: questions, proposals, evidence, objections, imports; by the key of the span. */
export type Beside = {
  readonly clash: (key: string) => RatingRow['clash']
  /** The one that waits; of a session without names only for whom it is shown with a name, its evaluator and an Auditor. */
  readonly proposal: (span: Span, reach: Pick<SpanReach, 'evaluator' | 'auditor'>) => RatingRow['proposal']
  readonly evidence: (key: string) => number
  readonly objection: (evaluationId: number) => RatingRow['objection']
  readonly imported: (key: string) => ImportedRating | null
  readonly conflictId: (span: Span) => number | null
  readonly accountName: (id: number | null) => string | null
}

/** Reads it for all spans at once. */
export async function besideRatings(db: Kysely<Database>, spans: readonly Span[]): Promise<Beside> {
  const periodIds = JSON.stringify([...new Set(spans.map(({ periodId }) => periodId))])
  const accountName = await accountNames(db)
  const [clashes, evidence, objections] = [await readClashes(db, periodIds, accountName), await readEvidence(db, periodIds), await readObjections(db, periodIds)]
  const [proposals, imported, conflicts] = [await readProposals(db, periodIds), await importedFor(db, spans), await conflictsOfRatings(db, spans)]
  return {
    accountName,
    clash: (key) => clashes.get(key) ?? null,
    evidence: (key) => evidence.get(key) ?? 0,
    objection: (evaluationId) => objections.get(evaluationId) ?? null,
    imported: (key) => imported.get(key) ?? null,
    conflictId: (span) => conflicts.get(spanKey(span)) ?? null,
    proposal: (span, { evaluator, auditor }) => {
      const row = proposals.get(spanKey(span))
      if (!row || (row.anonymous === 1 && evaluator === null && !auditor)) return null
      const rated = { ...evaluationContentSchema.parse({}), hasilKerja: row.toHasilKerja, perilakuKerja: row.toPerilakuKerja }
      return {
        id: row.id, calibrationId: row.calibrationId, calibration: row.calibration, toHasilKerja: row.toHasilKerja, toPerilakuKerja: row.toPerilakuKerja,
        toPredikat: evaluationPredikat(rated, span.ends), reason: row.reason, at: row.at, by: accountName(row.by) ?? '',
      }
    },
  }
}

const inPeriods = (column: string, periodIds: string) => sql<boolean>`${sql.ref(column)} in (select value from json_each(${periodIds}))`

async function readClashes(db: Kysely<Database>, periodIds: string, accountName: (id: number | null) => string | null): Promise<ReadonlyMap<string, NonNullable<RatingRow['clash']>>> {
  const rows = await db.selectFrom('evaluation_clash').innerJoin('evaluation_version', 'evaluation_version.id', 'evaluation_clash.version_id')
    .innerJoin('evaluation', 'evaluation.id', 'evaluation_version.evaluation_id')
    .select(['evaluation_clash.id', 'evaluation_clash.content', 'evaluation_clash.at', 'account_id as by', 'period_id as periodId', 'assignment_id as assignmentId'])
    .where('settled_at', 'is', null).where(inPeriods('evaluation.period_id', periodIds)).orderBy('evaluation_clash.id').execute()
  return new Map(rows.map((row) => [spanKey(row), { id: row.id, mine: evaluationContentSchema.parse(JSON.parse(row.content)), at: row.at, by: accountName(row.by) ?? '' }]))
}

async function readEvidence(db: Kysely<Database>, periodIds: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db.selectFrom('evidence').innerJoin('evaluation', 'evaluation.id', 'evidence.evaluation_id')
    .select((select) => ['period_id as periodId', 'assignment_id as assignmentId', select.fn.countAll<number>().as('count')])
    .where('removed_at', 'is', null).where(inPeriods('evaluation.period_id', periodIds)).groupBy(['period_id', 'assignment_id']).execute()
  return new Map(rows.map((row) => [spanKey(row), row.count]))
}

async function readObjections(db: Kysely<Database>, periodIds: string): Promise<ReadonlyMap<number, 'registered' | 'decided'>> {
  const rows = await db.selectFrom('objection').innerJoin('evaluation_version', 'evaluation_version.id', 'objection.version_id').innerJoin('evaluation', 'evaluation.id', 'evaluation_version.evaluation_id')
    .select(['evaluation.id', 'objection.state']).where('objection.state', '<>', 'withdrawn').where(inPeriods('evaluation.period_id', periodIds)).orderBy('objection.id').execute()
  return new Map(rows.map(({ id, state }) => [id, state === 'decided' ? 'decided' : 'registered']))
}

async function readProposals(db: Kysely<Database>, periodIds: string) {
  const rows = await db.selectFrom('calibration_proposal').innerJoin('calibration', 'calibration.id', 'calibration_proposal.calibration_id')
    .select([
      'calibration_proposal.id', 'calibration.id as calibrationId', 'calibration.name as calibration', 'to_hasil_kerja as toHasilKerja', 'to_perilaku_kerja as toPerilakuKerja',
      'calibration_proposal.reason', 'proposed_at as at', 'proposed_by as by', 'calibration.period_id as periodId', 'assignment_id as assignmentId', 'calibration.anonymous',
    ])
    .where('calibration_proposal.state', '=', 'proposed').where('calibration.state', '=', 'open').where(inPeriods('calibration.period_id', periodIds)).execute()
  return new Map(rows.map((row) => [spanKey(row), row]))
}
