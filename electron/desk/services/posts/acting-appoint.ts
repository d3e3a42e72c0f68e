import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { findPersonInReach } from '../record/person-in-reach.ts'
import { clockFrom } from './acting-check.ts'
import { actsSince, lastDayOf, readAppointments, type Appointment } from './acting-rows.ts'
import { actingOf } from './acting-list.ts'
import { postInReach } from './get.ts'
import { readOffice } from './office.ts'
import { readPosts, type KnownPost } from './read-posts.ts'

type Input = ParsedInputOf<'acting.appoint'>

/**
 * Names somebody Plt of a vacant post or Plh of one whose holder is away. Errors: `bad-input` for days that do not fit, `conflict` where
 * somebody acts there already, `refused` with the sentence of the law where it bars the person, or where the post is (not) vacant.
 */
export async function appointActing(context: Context, input: Input): Promise<OutputOf<'acting.appoint'>> {
  const { postId, nip, kind, starts, ends, skNumber, skDate, reason } = input
  const row = await postInReach(context, postId)
  const personId = await findPersonInReach(context, nip)
  if (ends < starts) throw field('ends', { key: 'vacancy.acting.bad-end', values: { date: { date: starts } } })
  const office = await readOffice(context.db, context.today())
  const [known] = await readPosts(context.db, context.today(), { office, ids: [postId] })
  if (!known || row.abolished_on !== null) throw new TanjakError('not-found', { key: 'vacancy.not-found', values: { id: String(postId) } })
  const own = office.byPerson.get(personId)
  if (!own) throw new TanjakError('refused', { key: 'vacancy.acting.no-own-post', values: { nip } })
  if (known.view.holders.some((holder) => holder.nip === own.nip)) throw new TanjakError('refused', { key: 'vacancy.acting.holds-it', values: { name: own.name, post: row.name } })
  const all = await readAppointments(context.db)
  refuseOverlap(known, all, input)
  if (kind === 'plt') {
    refuseFilled(known, starts)
    if (actsSince(all, { person_id: personId, post_id: postId, kind, starts }) < starts) throw new TanjakError('refused', { key: 'vacancy.acting.goes-on', values: { name: own.name, post: row.name } })
    const clock = clockFrom(office, row, personId, starts)
    if (clock?.finding.outcome === 'not-met') {
      const barring = clock.finding.steps.find((step) => step.outcome === 'not-met')?.message ?? clock.finding.message
      throw new TanjakError('refused', { key: 'vacancy.acting.barred', values: { name: own.name, post: row.name, why: { message: barring } } })
    }
    if (clock?.lastDay && ends > clock.lastDay) throw field('ends', { key: 'vacancy.acting.too-long', values: { date: { date: clock.lastDay } } })
  } else if (known.view.holders.length === 0) throw new TanjakError('refused', { key: 'vacancy.acting.plh-vacant', values: { post: row.name } })
  const { id } = await context.db.insertInto('acting_appointment').values({
    post_id: postId, person_id: personId, kind, starts, ends, sk_number: skNumber === '' ? null : skNumber, sk_date: skDate, reason, created_at: context.now(), created_by: context.account.id,
  }).returning('id').executeTakeFirstOrThrow()
  return actingOf(context, id)
}

function refuseOverlap({ view }: KnownPost, all: readonly Appointment[], { postId, starts, ends }: Input): void {
  const here = all.find((one) => one.post_id === postId && one.starts <= ends && lastDayOf(one) >= starts)
  const recorded = view.acting.find((one) => one.source === 'record' && one.starts <= ends && (one.ends === null || one.ends >= starts))
  if (here) throw new TanjakError('conflict', { key: 'vacancy.acting.overlap', values: { name: here.name, post: view.name, from: { date: here.starts }, to: { date: lastDayOf(here) } } })
  if (recorded) throw new TanjakError('conflict', { key: 'vacancy.acting.overlap-record', values: { name: recorded.name, post: view.name, from: { date: recorded.starts } } })
}

// Plt stands in for good: the seat must be empty on the first day (UU 30/2014 Ps 14).
function refuseFilled({ view }: KnownPost, starts: IsoDate): void {
  if (view.empty > 0 || view.vacancies.some((one) => one.on <= starts)) return
  throw new TanjakError('refused', { key: 'vacancy.acting.filled', values: { post: view.name, name: view.holders[0]?.name ?? '–', date: { date: starts } } })
}

/** An error about one field of the form. */
export function field(name: string, said: Message): TanjakError {
  return new TanjakError('bad-input', said, { [name]: said })
}
