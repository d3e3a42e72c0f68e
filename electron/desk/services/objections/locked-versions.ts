import type { Kysely } from 'kysely'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { ClockFrame } from '../../../../shared/domain/appraisal/objection-clocks.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Database } from '../../db/tables/database.ts'
import { objectionNumber } from './stored.ts'
import { barsDeciding } from './who-decides.ts'

/** A locked rating that is the present one of its span: what an objection can be against. */
export type LockedVersion = Awaited<ReturnType<typeof lockedVersions>>[number]

/** The locked present versions of a person, the latest period first. */
export async function lockedVersions(db: Kysely<Database>, personId: number) {
  return db.selectFrom('evaluation').innerJoin('evaluation_version as version', 'version.evaluation_id', 'evaluation.id')
    .innerJoin('appraisal_period as period', 'period.id', 'evaluation.period_id').innerJoin('assignment', 'assignment.id', 'evaluation.assignment_id')
    .leftJoin('objection', (join) => join.onRef('objection.version_id', '=', 'version.id').on('objection.state', '<>', 'withdrawn'))
    .select([
      'version.id as versionId', 'version.number', 'version.origin', 'version.hasil_kerja as hasilKerja', 'version.perilaku_kerja as perilakuKerja', 'version.predikat',
      'version.handed_over_on as handedOverOn', 'evaluation.period_id as periodId', 'evaluation.assignment_id as assignmentId', 'evaluation.person_id as personId',
      'period.kind as periodKind', 'period.starts as periodStarts', 'period.opens_on as opensOn', 'period.ends as periodEnds', 'assignment.post_name as post', 'assignment.evaluator_id as evaluatorId',
      'assignment.superior_id as superiorId', 'objection.year as objectionYear', 'objection.number as objectionNumber', 'objection.state as objectionState',
    ])
    .where('evaluation.person_id', '=', personId).where('version.state', '=', 'locked')
    .where('version.number', '=', (select) => select.selectFrom('evaluation_version as latest').select((max) => max.fn.max('latest.number').as('number'))
      .whereRef('latest.evaluation_id', '=', 'evaluation.id').where('latest.state', '<>', 'dropped'))
    .orderBy('period.ends', 'desc').orderBy('evaluation.assignment_id').execute()
}

/** Why no objection can be registered against a locked rating, and what to do; null where one can. */
export async function barsRegistering(db: Kysely<Database>, version: LockedVersion, { profile, today }: ClockFrame): Promise<Message | null> {
  const { objectionYear: year, objectionNumber: number, objectionState: state, superiorId } = version
  if (year !== null && number !== null) {
    return { key: state === 'decided' ? 'objection.bar.decided' : 'objection.bar.open', values: { number: objectionNumber({ year, number }) } }
  }
  if (version.origin === 'objection') return { key: 'objection.bar.final' }
  if (superiorId === null) return { key: 'objection.bar.no-superior', values: { post: version.post } }
  const ends = isoDate(version.periodEnds)
  const bar = await barsDeciding(db, { personId: version.personId, evaluatorId: version.evaluatorId, deciderId: superiorId }, ends < today ? ends : today, profile)
  return bar === null ? null : { key: 'objection.bar.same-superior', values: { post: version.post, why: { message: bar } } }
}
