import { sql, type Kysely } from 'kysely'
import { refreshCurrent } from '../../db/repositories/current-people.ts'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/tables/database.ts'
import type { OpenRow } from '../import/book.ts'
import { signatureOf } from '../import/stages/rating-columns.ts'
import { openManualBook } from '../reconcile/settle.ts'
import type { Span } from '../periods/spans.ts'
import { publishedColumns, type Officials, readOfficials } from './published-columns.ts'
import { rivalOf } from './rivals.ts'
import { placesOf, type RatedPlace } from './same-rating.ts'
import { openConflict, readEnteredConflicts } from './entered-conflicts.ts'
import type { StoredVersion } from './versions.ts'

/** A locked version with the span that it rates. */
export type Publishable = { readonly span: Span; readonly version: StoredVersion }
type Publishing = Pick<Context, 'db' | 'now' | 'today' | 'account'>

/** Publishes one locked version. */
export async function publishVersion(context: Publishing, span: Span, version: StoredVersion): Promise<void> {
  await publishVersions(context, [{ span, version }])
}

/**
 * Writes locked versions into the ratings that the law reads, through the journal. Each evaluation has at most one row there, which a
 * later locked version brings up to date. Where an import has told the same in the same words, its row stays and names the version; where
 * it says otherwise, neither overwrites the other: the locked rating is put beside it and a conflict is opened.
 */
export async function publishVersions(context: Publishing, published: readonly Publishable[]): Promise<void> {
  if (published.length === 0) return
  const { db } = context
  const book = await openManualBook(context, null)
  const [rows, officials, conflicts, placeOf] = [await readRatings(db, published), await readOfficials(db), await readEnteredConflicts(db), await placesOf(db, published.map(({ span }) => span))]
  for (const one of published) publish({ book, rows: rows.ofPerson.get(one.span.personId) ?? [], evaluationOf: rows.evaluationOf, officials, conflicts, placeOf }, one)
  await book.flush(db)
  await refreshCurrent(db, new Set(published.map(({ span }) => span.personId)), context.today())
}

type Shelf = {
  readonly book: Awaited<ReturnType<typeof openManualBook>>
  readonly rows: OpenRow[]
  readonly evaluationOf: ReadonlyMap<number, number>
  readonly officials: Officials
  readonly conflicts: Awaited<ReturnType<typeof readEnteredConflicts>>
  readonly placeOf: (span: Span) => RatedPlace
}

function publish({ book, rows, evaluationOf, officials, conflicts, placeOf }: Shelf, { span, version }: Publishable): void {
  const columns = publishedColumns(span, version, officials)
  const former = rows.find((row) => row['version_id'] !== null && evaluationOf.get(Number(row['version_id'])) === version.evaluation_id)
  const adopted = former && former['batch_id'] !== null ? former : null
  const rival = adopted ?? rivalOf(rows, placeOf(span))
  const update = (row: OpenRow, set: OpenRow): void => {
    const differing = Object.fromEntries(Object.entries(set).filter(([column, value]) => row[column] !== value))
    if (Object.keys(differing).length > 0) book.update('rating', row, differing, span.personId)
  }
  if (rival && signatureOf(rival) === signatureOf(columns) && (adopted || !former)) return update(rival, { version_id: version.id })
  if (adopted) update(adopted, { version_id: null })
  const differs = rival !== null && signatureOf(rival) !== signatureOf(columns)
  let entered = former && !adopted ? former : null
  // What the board decided holds as long as neither side says anything else: a rival set aside stays so, and so does the locked rating.
  const decided = differs && entered !== null && (rival['set_aside'] === 1 || (entered['set_aside'] === 1 && signatureOf(entered) === signatureOf(columns)))
  const toldTwice = rival?.['set_aside'] === 0 && !differs
  if (entered) update(entered, { ...columns, set_aside: decided ? Number(entered['set_aside']) : toldTwice ? 1 : 0 })
  else {
    const same = rows.filter((row) => ['period_start', 'period_end', 'post_name', 'unit_name', 'acting'].every((column) => row[column] === columns[column]))
    const variant = same.reduce((most, row) => Math.max(most, Number(row['variant'])), -1) + 1
    entered = { id: book.nextId('rating'), ...columns, variant, set_aside: 0, batch_id: null, file_id: null, row_number: null }
    book.insert('rating', entered)
    rows.push(entered)
  }
  openConflict(book, conflicts, { id: span.personId, nip: span.nip, name: span.name }, entered, differs && !decided ? rival : null)
}

type StoredRatings = { readonly ofPerson: ReadonlyMap<number, OpenRow[]>; readonly evaluationOf: ReadonlyMap<number, number> }

async function readRatings(db: Kysely<Database>, published: readonly Publishable[]): Promise<StoredRatings> {
  const people = JSON.stringify([...new Set(published.map(({ span }) => span.personId))])
  const rows = await db.selectFrom('rating').selectAll().where(sql<boolean>`person_id in (select value from json_each(${people}))`).orderBy('id').execute()
  const versions = await db.selectFrom('evaluation_version').innerJoin('rating', 'rating.version_id', 'evaluation_version.id').select(['evaluation_version.id', 'evaluation_id'])
    .where(sql<boolean>`rating.person_id in (select value from json_each(${people}))`).execute()
  return { ofPerson: Map.groupBy(rows.map((row): OpenRow => ({ ...row })), (row) => Number(row['person_id'])), evaluationOf: new Map(versions.map(({ id, evaluation_id }) => [id, evaluation_id])) }
}
