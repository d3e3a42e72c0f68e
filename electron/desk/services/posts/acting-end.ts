import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { later } from '../../../../shared/calendar/iso-date.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { field } from './acting-appoint.ts'
import { actingOf } from './acting-list.ts'
import { lastDayOf, readAppointments, type Appointment } from './acting-rows.ts'

/** Extends an appointment as Plt, once and no further than the law allows. Errors: `not-found`, `refused`, `bad-input` for the day. */
export async function extendActing(context: Context, { id, to, reason }: ParsedInputOf<'acting.extend'>): Promise<OutputOf<'acting.extend'>> {
  const one = await standing(context, id)
  const who = { name: one.name, post: one.post }
  if (one.kind === 'plh') throw new TanjakError('refused', { key: 'vacancy.acting.plh-extend', values: who })
  if (one.extended_to !== null) throw new TanjakError('refused', { key: 'vacancy.acting.extended-already', values: { ...who, date: { date: one.extended_to } } })
  const { lastDayExtended: last } = await actingOf(context, id)
  if (to <= one.ends) throw field('to', { key: 'vacancy.acting.bad-extension', values: { date: { date: one.ends } } })
  if (last !== null && to > last) throw field('to', { key: 'vacancy.acting.extension-too-long', values: { date: { date: last } } })
  await context.db.updateTable('acting_appointment').set({ extended_to: to, extension_reason: reason }).where('id', '=', id).execute()
  return actingOf(context, id)
}

/** Ends an acting appointment on a day, which is its last. Errors: `not-found`, `refused` when it was ended, `bad-input` for the day. */
export async function endActing(context: Context, { id, on, reason }: ParsedInputOf<'acting.end'>): Promise<OutputOf<'acting.end'>> {
  const one = await standing(context, id)
  const last = later(lastDayOf(one), context.today())
  if (on < one.starts || on > last) throw field('on', { key: 'vacancy.acting.bad-last-day', values: { from: { date: one.starts }, to: { date: last } } })
  await context.db.updateTable('acting_appointment').set({ ended_on: on, end_reason: reason }).where('id', '=', id).execute()
  return actingOf(context, id)
}

async function standing({ db }: Context, id: number): Promise<Appointment> {
  const one = (await readAppointments(db)).find((each) => each.id === id)
  if (!one) throw new TanjakError('not-found', { key: 'vacancy.acting.not-found', values: { id: String(id) } })
  if (one.ended_on !== null) throw new TanjakError('refused', { key: 'vacancy.acting.ended-already', values: { name: one.name, post: one.post, date: { date: one.ended_on } } })
  return one
}
