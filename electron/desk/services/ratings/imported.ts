import { sql, type Kysely } from 'kysely'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { RatingRow } from '../../../../shared/contract/rating.ts'
import type { Database } from '../../db/tables/database.ts'
import { spanKey, type Span } from '../periods/spans.ts'
import { placesOf, ratesPlace } from './same-rating.ts'

/** A rating that an import brought, as a line of the grid shows it. */
export type ImportedRating = NonNullable<RatingRow['imported']>

type AskedSpan = Pick<Span, 'periodId' | 'assignmentId' | 'personId' | 'post' | 'acting' | 'starts' | 'ends'>

/**
 * The imported ratings of these spans, by the key of the span, as `ratesPlace` tells what belongs together; of the same post before
 * others. One that two files tell differently has no predikat.
 */
export async function importedFor(db: Kysely<Database>, spans: readonly AskedSpan[]): Promise<ReadonlyMap<string, ImportedRating>> {
  const placeOf = await placesOf(db, spans)
  const byPerson = Map.groupBy(await readImported(db, spans.map((span) => ({ personId: span.personId, ...placeOf(span) }))), ({ personId }) => personId)
  const found = new Map<string, ImportedRating>()
  for (const span of spans) {
    const place = placeOf(span)
    const fit = (byPerson.get(span.personId) ?? []).filter((one) => ratesPlace({ ...one, acting: one.acting === 1 }, place))
    const samePost = fit.filter(({ post }) => post === span.post)
    const [first, ...rest] = samePost.length > 0 ? samePost : fit
    if (first) found.set(spanKey(span), viewOf(first, rest.every(({ predikat }) => predikat === first.predikat)))
  }
  return found
}

type Stored = Awaited<ReturnType<typeof readImported>>[number]

async function readImported(db: Kysely<Database>, places: readonly { readonly personId: number; readonly periodStarts: string; readonly periodEnds: string }[]) {
  const people = JSON.stringify([...new Set(places.map(({ personId }) => personId))])
  const [first, last] = [places.map(({ periodStarts }) => periodStarts).sort()[0] ?? '', places.map(({ periodEnds }) => periodEnds).sort().at(-1) ?? '']
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
