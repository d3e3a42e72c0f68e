import { isoDate, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import type { RatingVersion } from '../../../../shared/contract/rating.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { hasRole, type Context } from '../../context.ts'
import { capaianOf } from '../capaian/capaian-of.ts'
import { dutiesOf, dutyAs } from '../assignments/duties.ts'
import { ratingsHandlers } from '../ratings/handlers.ts'
import { identityOfPerson, identityOfRater, type Identity } from './officials.ts'
import type { Capaian } from '../../../../shared/legal/terms/capaian.ts'

/** Somebody who signed by delegation, with the cause. */
export type Delegate = { readonly identity: Identity; readonly cause: string }

/** All that the forms of one evaluation show, in one of its versions. */
export type PrintedEvaluation = {
  readonly one: OutputOf<'rating.one'>
  readonly version: RatingVersion
  readonly pegawai: Identity
  readonly penilai: Identity | null
  readonly atasan: Identity | null
  readonly penilaiDelegate: Delegate | null
  readonly atasanDelegate: Delegate | null
  readonly capaian: Capaian | null
  readonly on: IsoDate
  readonly draft: Message | null
  readonly mayIssue: boolean
}

/** Reads an evaluation as its forms show it; `not-found` for a version that is not there. */
export async function readEvaluation(context: Context, subject: { readonly periodId: number; readonly assignmentId: number; readonly version: number | null }): Promise<PrintedEvaluation> {
  const { db } = context
  const one = await ratingsHandlers['rating.one'](context, { periodId: subject.periodId, assignmentId: subject.assignmentId })
  const wanted = subject.version ?? one.row.version
  const version = one.versions.find(({ number }) => number === wanted)
  if (!version) throw new TanjakError('not-found', { key: 'document.no-version', values: { name: one.row.name, period: one.row.period } })
  const span = await db.selectFrom('assignment').select(['evaluator_id', 'superior_id']).where('id', '=', subject.assignmentId).executeTakeFirstOrThrow()
  const stored = await db.selectFrom('evaluation_version').select(['submitted_for', 'confirmed_for']).where('id', '=', version.versionId).executeTakeFirstOrThrow()
  const on = isoDate(one.row.ends)
  const duty = dutyAs(await dutiesOf(context), span.evaluator_id)
  const levels = await capaianOf(db, subject.periodId)
  return {
    one, version, on, pegawai: await identityOfPerson(db, one.row.nip, on, one.row), penilai: await identityOfRater(db, span.evaluator_id, on), atasan: await identityOfRater(db, span.superior_id, on),
    penilaiDelegate: await delegateOf(context, stored.submitted_for, on), atasanDelegate: await delegateOf(context, stored.confirmed_for, on),
    capaian: one.row.unitId === null ? null : levels.get(one.row.unitId) ?? null,
    draft: version.state === 'locked' ? null : { key: 'document.draft.evaluation' },
    mayIssue: hasRole(context.account, 'admin') || duty !== undefined,
  }
}

async function delegateOf({ db }: Context, delegationId: number | null, on: IsoDate): Promise<Delegate | null> {
  if (delegationId === null) return null
  const { delegate_id: id, cause } = await db.selectFrom('delegation').select(['delegate_id', 'cause']).where('id', '=', delegationId).executeTakeFirstOrThrow()
  const identity = await identityOfRater(db, id, on)
  return identity && { identity, cause }
}
