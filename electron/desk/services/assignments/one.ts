import { addDays, isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { AssignmentView } from '../../../../shared/contract/assignment.ts'
import type { ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { findPerson } from '../../db/repositories/find-person.ts'
import { readUnitTree } from '../../db/repositories/unit-tree.ts'
import { activeProfile } from '../profiles/active-profile.ts'
import { dutyLaw, refuseForbidden } from './duty-rule.ts'
import { daysMeet, samePost } from './place.ts'
import { findRater, openRaters, type RaterRef } from './raters.ts'
import { rewritesRated } from './rated-days.ts'
import { openWorks, writeWorks, type SpanRow, type Work } from './span-work.ts'
import { evaluationsOn, spansOf } from './stand.ts'
import { readViews } from './views.ts'

/** A new span of one person. Refused: self-assignment, an atasan who is the evaluator, a second span of the same post and days. */
export async function addAssignment(context: Context, input: ParsedInputOf<'assignment.add'>): Promise<AssignmentView> {
  const person = await findPerson(context.db, input.nip)
  const unit = await unitFor(context, input.unitId, person)
  const current = await context.db.selectFrom('person_current').select('post_name').where('person_id', '=', person.id).executeTakeFirst()
  const post = input.post ?? current?.post_name ?? null
  if (post === null) throw new TanjakError('bad-input', { key: 'assignment.no-post', values: { name: person.name } }, { post: { key: 'assignment.no-post', values: { name: person.name } } })
  const works = openWorks(await spansOf(context.db, [person.id]), await evaluationsOn(context.db, [person.id]))
  const duty = await dutyFor(context, person, input)
  const row: SpanRow = {
    id: 0, person_id: person.id, post_name: post, unit_id: unit.id, unit_name: unit.name, acting: input.acting ? 1 : 0, heads_unit: input.headsUnit ? 1 : 0, starts: input.starts, ends: input.ends,
    ...duty.ids, source: 'hand', reason: input.reason, changed_at: context.now(), changed_by: context.account.id,
  }
  refuseDays(row)
  refuseTwin(row, works)
  return store(context, input.reason, duty.flush, [{ row, before: null, removed: false, evaluations: [], owner: null }])
}

/** Corrects a span, or ends it and begins another from a day on. What was handed in keeps its evaluator; see the way out in the refusal. */
export async function changeAssignment(context: Context, input: ParsedInputOf<'assignment.change'>): Promise<AssignmentView> {
  const span = await readSpan(context, input.id)
  const person = await context.db.selectFrom('person').select(['id', 'nip', 'name']).where('id', '=', span.person_id).executeTakeFirstOrThrow()
  const works = openWorks(await spansOf(context.db, [span.person_id]), await evaluationsOn(context.db, [span.person_id]))
  const work = works.find(({ row }) => row.id === span.id)
  if (!work) throw unknownSpan(input.id)
  const duty = await dutyFor(context, person, input)
  const values = { ...duty.ids, heads_unit: input.headsUnit ? 1 : 0, source: 'hand', reason: input.reason } as const
  const next: Work[] = []
  if (input.from === null) {
    work.row = { ...work.row, ...values, starts: input.starts, ends: input.ends }
  } else {
    if (input.from <= span.starts || (span.ends !== null && input.from > span.ends)) throw refusal('from', { key: 'assignment.from-outside', values: { from: { date: span.starts }, on: { date: input.from } } })
    next.push({ row: { ...span, ...values, id: 0, starts: input.from, ends: input.ends }, before: null, removed: false, evaluations: [], owner: null })
    work.row = { ...work.row, ends: addDays(input.from, -1) }
  }
  refuseRewriting(work, input.from === null ? 'ends' : 'from')
  const all = [...works, ...next]
  for (const one of [work, ...next]) {
    refuseDays(one.row)
    refuseTwin(one.row, all.filter((other) => other !== one))
  }
  const stuck = work.evaluations.find((one) => !daysMeet(one, work.row))
  if (stuck) throw refusal(input.from === null ? 'ends' : 'from', { key: 'assignment.refused.evaluated', values: { period: stuck.label } })
  return store(context, input.reason, duty.flush, [work, ...next], next[0] ?? work)
}

/** Takes away a span on which nothing stands. */
export async function removeAssignment(context: Context, { id, reason }: ParsedInputOf<'assignment.remove'>): Promise<Record<string, never>> {
  const span = await readSpan(context, id)
  const [evaluation] = (await evaluationsOn(context.db, [span.person_id])).get(id) ?? []
  if (evaluation) throw new TanjakError('refused', { key: 'assignment.not-removed', values: { period: evaluation.label } })
  await writeWorks(context.db, { now: context.now(), accountId: context.account.id, reason }, [{ row: span, before: span, removed: true, evaluations: [], owner: null }])
  return {}
}

async function readSpan({ db }: Context, id: number): Promise<SpanRow> {
  const span = await db.selectFrom('assignment').selectAll().where('id', '=', id).executeTakeFirst()
  if (!span) throw unknownSpan(id)
  return span
}

function unknownSpan(id: number): TanjakError {
  return new TanjakError('not-found', { key: 'assignment.not-found', values: { id: String(id) } })
}

async function unitFor(context: Context, id: string | null, person: { readonly unitId: string | null; readonly unit: string | null; readonly name: string }): Promise<{ id: string | null; name: string }> {
  if (id === null) {
    if (person.unit === null) throw refusal('unitId', { key: 'assignment.no-unit', values: { name: person.name } })
    return { id: person.unitId, name: person.unit }
  }
  const unit = (await readUnitTree(context.db, context.today())).units.get(id)
  if (!unit) throw new TanjakError('not-found', { key: 'units.not-found', values: { id } })
  return { id, name: unit.name }
}

async function dutyFor(context: Context, person: { readonly id: number; readonly nip: string }, asked: { readonly evaluator: RaterRef | null; readonly superior: RaterRef | null }) {
  const book = await openRaters(context.db)
  const ids = { evaluator_id: await findRater(context.db, book, asked.evaluator), superior_id: await findRater(context.db, book, asked.superior) }
  const at = (id: number | null) => (id === null ? null : book.all.get(id) ?? null)
  refuseForbidden(dutyLaw(context.today(), await activeProfile(context.db)), person, at(ids.evaluator_id), at(ids.superior_id))
  return { ids, flush: book.flush }
}

function refuseDays({ starts, ends }: SpanRow): void {
  if (ends !== null && ends < starts) throw refusal('ends', { key: 'assignment.ends-before', values: { from: { date: starts }, to: { date: ends } } })
}

function refuseTwin(row: SpanRow, others: readonly Work[]): void {
  const twin = others.find((other) => !other.removed && samePost(other.row, row) && daysMeet(other.row, row))?.row
  if (!twin) return
  const to = twin.ends === null ? { text: 'assignment.open-end' } as const : { date: isoDate(twin.ends) }
  throw new TanjakError('conflict', { key: 'assignment.overlaps', values: { post: twin.post_name, from: { date: twin.starts }, to } }, { starts: { key: 'assignment.overlaps-here' } })
}

// Who rated, who may decide, whether the capaian rates the head, and the days rated: none of it changes under a rating that was handed in.
function refuseRewriting(work: Work, days: 'ends' | 'from'): void {
  const message = rewritesRated(work, work.row)
  if (message) throw refusal(message.key === 'assignment.refused.days' ? days : 'evaluator', message)
}

function refusal(field: string, message: TanjakError['said']): TanjakError {
  return new TanjakError('refused', message, { [field]: message })
}

async function store(context: Context, reason: string, flush: (db: Context['db']) => Promise<void>, works: readonly Work[], shown: Work | undefined = works[0]): Promise<AssignmentView> {
  await flush(context.db)
  await writeWorks(context.db, { now: context.now(), accountId: context.account.id, reason }, works)
  const view = (await readViews(context, shown ? [shown.row.person_id] : [])).find((one) => one.view.id === shown?.row.id)?.view
  if (!view) throw new Error('A span that was written can be read')
  return view
}
