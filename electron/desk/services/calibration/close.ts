import canonicalize from 'canonicalize'
import type { CalibrationView } from '../../../../shared/contract/calibration.ts'
import type { ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { frozenHash } from './get.ts'
import { sessionBody } from './session-body.ts'
import { findSession, openSession, sessionView } from './session-row.ts'

/**
 * Freezes a session with its minutes: what it shows now is what it shows for good. Errors: `not-found`, `conflict`, `refused` while a
 * proposal waits or the minutes do not say when, where and who.
 */
export async function closeSession(context: Context, { calibrationId }: ParsedInputOf<'calibration.close'>): Promise<CalibrationView> {
  const { db } = context
  const row = await openSession(context, calibrationId)
  const body = await sessionBody(context, row)
  if (body.session.waiting > 0) throw new TanjakError('refused', { key: 'calibration.waits', values: { count: body.session.waiting } })
  const { heldOn, place, attendees } = body.minutes
  const missing: Record<string, Message> = {
    ...(heldOn === null ? { heldOn: { key: 'calibration.minutes-need.heldOn' } } : {}),
    ...(place.trim() === '' ? { place: { key: 'calibration.minutes-need.place' } } : {}),
    ...(attendees.length === 0 ? { attendees: { key: 'calibration.minutes-need.attendees' } } : {}),
  }
  if (Object.keys(missing).length > 0) throw new TanjakError('refused', { key: 'calibration.minutes-missing' }, missing)
  const closed = { closedAt: context.now(), closedBy: context.account.displayName }
  const frozen = canonicalize({ ...body, session: { ...body.session, ...closed, state: 'closed' } }) ?? '{}'
  await db.updateTable('calibration').set({ state: 'closed', closed_at: closed.closedAt, closed_by: context.account.id, frozen, frozen_hash: frozenHash(frozen) }).where('id', '=', calibrationId).execute()
  return sessionView(context, await findSession(context, calibrationId))
}

/**
 * Takes a session out of the list. What waits for an answer is withdrawn with it; ratings, their versions and the answers given stay.
 * Errors: `not-found`, `conflict` when it is removed already.
 */
export async function removeSession(context: Context, { calibrationId, reason }: ParsedInputOf<'calibration.remove'>): Promise<Record<string, never>> {
  const { db } = context
  const row = await findSession(context, calibrationId, ['admin', 'pimpinan'])
  if (row.state === 'removed') throw new TanjakError('conflict', { key: 'calibration.is-closed', values: { name: row.name } })
  await db.updateTable('calibration_proposal').set({ state: 'withdrawn', answer: reason, answered_at: context.now(), answered_by: context.account.id })
    .where('calibration_id', '=', calibrationId).where('state', '=', 'proposed').execute()
  await db.updateTable('calibration').set({ state: 'removed', removed_reason: reason }).where('id', '=', calibrationId).execute()
  return {}
}

/** Names people in a session, or veils them. Errors: `not-found`, `conflict`. */
export async function setAnonymous(context: Context, { calibrationId, anonymous }: ParsedInputOf<'calibration.set-anonymous'>): Promise<CalibrationView> {
  await openSession(context, calibrationId)
  await context.db.updateTable('calibration').set({ anonymous: anonymous ? 1 : 0 }).where('id', '=', calibrationId).execute()
  return sessionView(context, await findSession(context, calibrationId))
}
