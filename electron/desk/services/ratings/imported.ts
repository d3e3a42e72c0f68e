import { sql, type Kysely } from 'kysely'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { RatingRow } from '../../../../shared/contract/rating.ts'
import type { Database } from '../../db/tables/database.ts'
import { spanKey, type Span } from '../periods/spans.ts'

/** A rating that an import brought, as a line of the grid shows it. */
export type ImportedRating = NonNullable<RatingRow['imported']>

type AskedSpan = Pick<Span, 'periodId' | 'assignmentId' | 'personId' | 'post' | 'acting' | 'starts' | 'ends'>

/**
 * The imported ratings of these spans, by the key of the span: of the same person and kind of post (acting or not), over the days of the
 * period or of the span; where that fits several, of the same post. One that two files tell differently has no predikat.
 */
export async function importedFor(db: Kysely<Database>, spans: readonly AskedSpan[]): Promise<ReadonlyMap<string, ImportedRating>> {
  const periodIds = new Set(spans.map(({ periodId }) => periodId))
  const periods = new Map((await db.selectFrom('appraisal_period').select(['id', 'starts', 'ends']).where(sql<boolean>`id in (select value from json_each(${JSON.stringify([...periodIds])}))`).execute())
    .map((period) => [period.id, period]))
  const byPerson = Map.groupBy(await readImported(db, spans, [...periods.values()]), ({ personId }) => personId)
  const several = Map.groupBy(spans, (span) => `${span.periodId} ${span.personId} ${span.acting}`)
  const found = new Map<string, ImportedRating>()
  for (const span of spans) {
    const period = periods.get(span.periodId)
    const days = [`${span.starts} ${span.ends}`, `${period?.starts} ${period?.ends}`]
    const fit = (byPerson.get(span.personId) ?? []).filter((one) => (one.acting === 1) === span.acting && days.includes(`${one.start} ${one.end}`))
    const samePost = fit.filter(({ post }) => post === span.post)
    const alone = several.get(`${span.periodId} ${span.personId} ${span.acting}`)?.length === 1
    const [first, ...rest] = samePost.length > 0 ? samePost : alone ? fit : []
    if (first) found.set(spanKey(span), viewOf(first, rest.every(({ predikat }) => predikat === first.predikat)))
  }
  return found
}

type Stored = Awaited<ReturnType<typeof readImported>>[number]

async function readImported(db: Kysely<Database>, spans: readonly AskedSpan[], periods: readonly { readonly starts: string; readonly ends: string }[]) {
  const people = JSON.stringify([...new Set(spans.map(({ personId }) => personId))])
  const [first, last] = [periods.map(({ starts }) => starts).sort()[0] ?? '', periods.map(({ ends }) => ends).sort().at(-1) ?? '']
  return db.selectFrom('rating').leftJoin('import_file', 'import_file.id', 'rating.file_id')
    .select([
      'rating.id', 'rating.person_id as personId', 'rating.period_start as start', 'rating.period_end as end', 'post_name as post', 'acting', 'hasil_kerja as hasilKerja', 'perilaku_kerja as perilakuKerja',
      'hasil_akhir as hasilAkhir', 'predikat', 'rated_at as ratedAt', 'evaluator_name as evaluator', 'import_file.name as file',
    ])
    .where('rating.version_id', 'is', null).where('set_aside', '=', 0).where(sql<boolean>`rating.person_id in (select value from json_each(${people}))`)
    .where('rating.period_start', '>=', first).where('rating.period_end', '<=', last).orderBy('rating.id').execute()
}

function viewOf(one: Stored, alike: boolean): ImportedRating {
  const { id, hasilKerja, perilakuKerja, hasilAkhir, predikat, ratedAt, evaluator, file } = one
  return {
    ratingId: id, hasilKerja, perilakuKerja, hasilAkhir, predikat: alike ? predikat : null, source: file ?? '', evaluator,
    ratedAt: ratedAt === null ? null : isoDate(ratedAt.slice(0, 10)),
  }
}
