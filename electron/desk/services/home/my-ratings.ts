import { sql, type Kysely } from 'kysely'
import { daysFromTo } from '../../../../shared/calendar/working-days.ts'
import { periodLabelWords } from '../../../../shared/domain/period-words.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { hasRole, type Context } from '../../context.ts'
import type { Database } from '../../db/tables/database.ts'
import { dutiesOf } from '../assignments/duties.ts'
import { spanReach } from '../assignments/reach.ts'
import { readSpans, spanKey, type Span } from '../periods/spans.ts'
import { importedFor } from '../ratings/imported.ts'
import { onePeriod, type Found } from './found.ts'

/** What waits for an evaluator and for an atasan in the open periods: to rate, to send, returned, to confirm, each period with its deadline. */
export async function myRatings(context: Context): Promise<Found[]> {
  if (!hasRole(context.account, 'penilai')) return []
  const { db } = context
  const raters = (await dutiesOf(context)).map(({ raterId }) => raterId)
  const today = context.today()
  const open = await db.selectFrom('appraisal_period').select('id').where('state', '=', 'open').where('opens_on', '<=', today).execute()
  if (raters.length === 0 || open.length === 0) return []
  const reachOf = await spanReach(context)
  const periodIds = open.map(({ id }) => id)
  const rated = (await readSpans(db, { periodIds, evaluators: raters })).filter((span) => reachOf(span)?.evaluator)
  const confirmed = (await readSpans(db, { periodIds, superiors: raters })).filter((span) => reachOf(span)?.superior)
  const versions = await presentStates(db, [...rated, ...confirmed])
  const imported = await importedFor(db, rated.filter((span) => !versions.has(spanKey(span))))
  const stateOf = (span: Span) => versions.get(spanKey(span))
  const toRate = rated.filter((span) => (stateOf(span) ? stateOf(span)?.state === 'draft' && stateOf(span)?.predikat === null : !imported.has(spanKey(span))))
  const drafts = rated.filter((span) => stateOf(span)?.state === 'draft')
  const returned = drafts.filter((span) => stateOf(span)?.origin === 'return')
  const toSend = drafts.filter((span) => stateOf(span)?.predikat !== null && stateOf(span)?.origin !== 'return')
  const toConfirm = confirmed.filter((span) => stateOf(span)?.state === 'submitted')
  return [
    ...one('returned', returned, 'home.waits.returned', today), ...byPeriod('to-rate', toRate, 'home.waits.to-rate', today),
    ...one('to-confirm', toConfirm, 'home.waits.to-confirm', today), ...one('to-send', toSend, 'home.waits.to-send', today),
  ]
}

type Sentence = 'home.waits.returned' | 'home.waits.to-rate' | 'home.waits.to-confirm' | 'home.waits.to-send'

function byPeriod(id: string, spans: readonly Span[], key: Sentence, today: Span['starts']): Found[] {
  const soonestFirst = spans.toSorted((a, b) => (a.periodDeadline < b.periodDeadline ? -1 : 1))
  return [...Map.groupBy(soonestFirst, ({ periodId }) => periodId)].map(([periodId, ofPeriod]) => (
    waits({ id: `${id}-${periodId}`, spans: ofPeriod, message: { key, values: { period: periodLabelWords(ofPeriod[0]?.period ?? '') } }, today, route: `/penilaian?periode=${periodId}` })
  ))
}

function one(id: string, spans: readonly Span[], key: Sentence, today: Span['starts']): Found[] {
  const route = `/penilaian?periode=${onePeriod(spans.map(({ periodId }) => periodId))}`
  return [waits({ id, spans, message: { key }, today, route: id === 'to-confirm' ? `${route}&sebagai=superior` : route })]
}

type Waits = { readonly id: string; readonly spans: readonly Span[]; readonly message: Message; readonly today: Span['starts']; readonly route: string }

// The first deadline of them is the one that presses.
function waits({ id, spans, message, today, route }: Waits): Found {
  const deadline = spans.map(({ periodDeadline }) => periodDeadline).sort()[0]
  const days = deadline === undefined ? 0 : daysFromTo(today, deadline, { by: 'calendar', holidays: [] })
  const on = { date: deadline ?? today }
  return {
    id, for: ['penilai'], count: spans.length, message, tone: days < 0 ? 'bad' : days <= 7 ? 'warn' : 'neutral', tag: { key: 'home.tag.rating' }, route,
    detail: deadline === undefined ? null : days < 0 ? { key: 'home.waits.deadline-passed', values: { on, days: -days } } : { key: 'home.waits.deadline', values: { on, days } },
  }
}

// Of these spans alone: what else there is in the periods is not read at all.
async function presentStates(db: Kysely<Database>, spans: readonly Span[]) {
  const rows = await db.selectFrom('evaluation').innerJoin('evaluation_version as version', 'version.evaluation_id', 'evaluation.id')
    .select(['evaluation.period_id as periodId', 'evaluation.assignment_id as assignmentId', 'version.state', 'version.origin', 'version.predikat'])
    .where(sql<boolean>`evaluation.assignment_id in (select value from json_each(${JSON.stringify([...new Set(spans.map(({ assignmentId }) => assignmentId))])}))`)
    .where('version.number', '=', (select) => select.selectFrom('evaluation_version as latest').select((max) => max.fn.max('latest.number').as('number'))
      .whereRef('latest.evaluation_id', '=', 'evaluation.id').where('latest.state', '<>', 'dropped'))
    .execute()
  return new Map(rows.map((row) => [spanKey(row), row]))
}
