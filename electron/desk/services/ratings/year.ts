import type { Kysely } from 'kysely'
import { isoDate, later, partsOf, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { periodOf } from '../../../../shared/calendar/period.ts'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { predikatSchema } from '../../../../shared/contract/common.ts'
import { ask } from '../../../../shared/legal/ask.ts'
import type { Finding } from '../../../../shared/legal/finding.ts'
import { annualPredikatRule } from '../../../../shared/legal/rules/appraisal/annual-predikat.ts'
import { sources } from '../../../../shared/legal/sources.ts'
import type { SkpRating } from '../../../../shared/legal/terms/ratings.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/tables/database.ts'
import { spanReach } from '../assignments/reach.ts'
import { readSpans, spanKey, type Span } from '../periods/spans.ts'
import { activeProfile } from '../profiles/active-profile.ts'
import { importedFor } from './imported.ts'
import { lastLocked } from './last-locked.ts'
import { maySee, type ReachedSpan } from './rows.ts'
import { presentVersions } from './versions.ts'

type Year = OutputOf<'rating.one'>['year']

/**
 * The spans of the year of a person, each with its rating, and the annual predikat that the rule makes of them. Over a draft the rating
 * that was locked before goes on counting; a first draft that the caller may not see counts as not rated.
 */
export async function yearOfSpan(context: Pick<Context, 'db' | 'account' | 'today'>, { span }: ReachedSpan): Promise<Year> {
  const { db } = context
  const year = partsOf(span.ends).year
  const spans = await annualSpans(db, span.personId, year)
  const periodIds = [...new Set(spans.map(({ periodId }) => periodId))]
  const ids = spans.map(({ assignmentId }) => assignmentId)
  const [versions, locked] = [await presentVersions(db, periodIds, ids), await lastLocked(db, periodIds, ids)]
  const [imported, reachOf] = [await importedFor(db, spans), await spanReach(context)]
  const rated = spans.map((one): { readonly span: Span; readonly rating: SkpRating } => {
    const [latest, from, reach] = [versions.get(spanKey(one)), imported.get(spanKey(one)), reachOf(one)]
    const version = latest?.state === 'draft' ? locked.get(spanKey(one)) ?? latest : latest
    // What is no draft is no secret to whoever may see the person; the draft of another evaluator is.
    const seen = version && (reach ? maySee(version, reach) : version.state === 'locked') ? version : null
    const { hasilKerja = null, perilakuKerja = null, predikat = null } = version ? { hasilKerja: seen?.hasil_kerja, perilakuKerja: seen?.perilaku_kerja, predikat: seen?.predikat } : from ?? {}
    return { span: one, rating: { kind: kindOf(one), start: one.starts, end: one.ends, acting: one.acting, hasilKerja, perilakuKerja, hasilAkhir: predikat } }
  })
  const told = rated.filter(({ rating }) => rating.hasilAkhir)
  const last = isoDate(`${year}-12-31`)
  const finding = ask(annualPredikatRule, { year, ratings: told.map(({ rating }) => rating) }, later(context.today(), last), await activeProfile(db))
  const { predikat, from, until } = finding.details
  return {
    year, predikat: predikatSchema.safeParse(predikat).data ?? null, message: inWords(finding),
    spans: rated.map(({ span: one, rating }) => ({
      post: one.post, unit: one.unit, evaluator: one.evaluator, starts: one.starts, ends: one.ends, acting: one.acting, predikat: rating.hasilAkhir ?? null,
      chosen: Boolean(rating.hasilAkhir) && !one.acting && one.starts === from && one.ends === until,
    })),
  }
}

async function annualSpans(db: Kysely<Database>, personId: number, year: number): Promise<readonly Span[]> {
  const periods = await db.selectFrom('appraisal_period').select('id').where('kind', '=', 'year').where('ends', '>=', `${year}-01-01`).where('ends', '<=', `${year}-12-31`).execute()
  return readSpans(db, { periodIds: periods.map(({ id }) => id), people: [personId] })
}

const kindOf = ({ starts, ends }: { readonly starts: IsoDate; readonly ends: IsoDate }): 'year' | 'other' => (periodOf(starts, ends).kind === 'year' ? 'year' : 'other')

// The sentence of the rule, with what the rule and the setting that it read stand on.
function inWords({ message, citations, readings }: Finding): Message {
  const setting = readings.find(({ parameter }) => parameter === 'appraisal.annual-skp')
  const [rule] = citations
  const named = (source: string): string => (source in sources ? sources[source as keyof typeof sources].short : source)
  const basis = { said: { message }, source: named(rule?.source ?? ''), pin: rule?.pin ?? '' } as const
  return setting?.certainty === 'assumed' ? { key: 'rating.year.assumed', values: basis } : { key: 'rating.year.based', values: basis }
}
