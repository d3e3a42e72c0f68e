import { isoDate, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import type { RatingVersion } from '../../../../shared/contract/rating.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { hasRole, type Context } from '../../context.ts'
import { dutiesOf, dutyAs } from '../assignments/duties.ts'
import { agreedContent } from '../skps/stored-skp.ts'
import { ratingsHandlers } from '../ratings/handlers.ts'
import { identityOfPerson, identityOfRater, type Identity } from './officials.ts'
import type { SkpContent } from '../../../../shared/domain/appraisal/skp.ts'
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
  /** The capaian of the unit as it held when the version was submitted; of a draft, as it holds now. */
  readonly capaian: Capaian | null
  /** The SKP as it was agreed; null where none was. */
  readonly skp: SkpContent | null
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
  return {
    one, version, on, pegawai: await identityOfPerson(db, one.row.nip, on, one.row), penilai: await identityOfRater(db, span.evaluator_id, on), atasan: await identityOfRater(db, span.superior_id, on),
    penilaiDelegate: await delegateOf(context, stored.submitted_for, on), atasanDelegate: await delegateOf(context, stored.confirmed_for, on),
    capaian: one.row.unitId === null ? null : await capaianAt(context, subject.periodId, one.row.unitId, version.submittedAt),
    skp: await agreedSkp(context, one.skp?.id ?? null),
    draft: version.state === 'locked' ? null : { key: 'document.draft.evaluation' },
    mayIssue: hasRole(context.account, 'admin') || duty !== undefined,
  }
}

const agreedSkp = async ({ db }: Context, skpId: number | null): Promise<SkpContent | null> => (skpId === null ? null : agreedContent(db, skpId))

async function capaianAt({ db }: Context, periodId: number, unitId: string, at: string | null): Promise<Capaian | null> {
  const entries = db.selectFrom('unit_capaian').select('level').where('period_id', '=', periodId).where('unit_id', '=', unitId).orderBy('id', 'desc')
  const held = at === null ? entries.where('replaced_at', 'is', null)
    : entries.where('set_at', '<=', at).where((where) => where.or([where('replaced_at', 'is', null), where('replaced_at', '>', at)]))
  return (await held.executeTakeFirst())?.level ?? null
}

async function delegateOf({ db }: Context, delegationId: number | null, on: IsoDate): Promise<Delegate | null> {
  if (delegationId === null) return null
  const { delegate_id: id, cause } = await db.selectFrom('delegation').select(['delegate_id', 'cause']).where('id', '=', delegationId).executeTakeFirstOrThrow()
  const identity = await identityOfRater(db, id, on)
  return identity && { identity, cause }
}
