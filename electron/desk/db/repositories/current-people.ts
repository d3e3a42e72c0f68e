import type { Kysely } from 'kysely'
import { isoDate, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { annualPredikats } from '../../../../shared/domain/appraisal/annual-predikat.ts'
import { golonganSchema, pppkGolonganSchema } from '../../../../shared/legal/terms/golongan.ts'
import { educationLevelSchema, postKindSchema } from '../../../../shared/legal/terms/people.ts'
import type { Database } from '../tables/database.ts'
import { among, insertRows, updateRows } from './bulk-rows.ts'
import { foldText } from './fold.ts'
import type { StoredRow } from './stored-row.ts'

const AT_ONCE = 2000

/**
 * Works out anew what lists show of these people on a day: name, rank, post, unit, education, legal status, last annual predikat.
 * People who are gone, or joined to another, lose their line.
 */
export async function refreshCurrent(db: Kysely<Database>, personIds: Iterable<number>, today: IsoDate): Promise<void> {
  const ids = [...personIds]
  const units = await unitNames(db)
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const part = ids.slice(from, from + AT_ONCE)
    await bringUpToDate(db, part, await currentRows(db, part, units, today))
  }
}

/** Writes only what differs: the list has an index for each of its orders, and an index is touched only when its column is. */
async function bringUpToDate(db: Kysely<Database>, ids: readonly number[], rows: readonly StoredRow[]): Promise<void> {
  const stored = new Map((await db.selectFrom('person_current').selectAll().where('person_id', 'in', among(ids)).execute()).map((row) => [row.person_id, row as StoredRow]))
  const fresh: StoredRow[] = []
  const changed: { key: number; set: StoredRow }[] = []
  for (const row of rows) {
    const id = Number(row['person_id'])
    const before = stored.get(id)
    stored.delete(id)
    if (before) changed.push({ key: id, set: differences(before, row) })
    else fresh.push(row)
  }
  await updateRows(db, 'person_current', 'person_id', changed)
  await insertRows(db, 'person_current', fresh)
  if (stored.size > 0) await db.deleteFrom('person_current').where('person_id', 'in', among([...stored.keys()])).execute()
}

function differences(before: StoredRow, now: StoredRow): StoredRow {
  return Object.fromEntries(Object.entries(now).filter(([column, value]) => before[column] !== value))
}

/** Works out anew the lines of everyone in these units, because a unit's name changed. */
export async function refreshCurrentOfUnits(db: Kysely<Database>, unitIds: readonly string[], today: IsoDate): Promise<void> {
  const rows = await db.selectFrom('person_current').select('person_id').where('unit_id', 'in', unitIds).execute()
  await refreshCurrent(db, rows.map((row) => row.person_id), today)
}

async function unitNames(db: Kysely<Database>): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('unit_period').select(['unit_id', 'name']).orderBy('valid_from').execute()
  return new Map(rows.map((row) => [row.unit_id, row.name]))
}

async function currentRows(db: Kysely<Database>, ids: readonly number[], units: ReadonlyMap<string, string>, today: IsoDate): Promise<StoredRow[]> {
  const people = await db.selectFrom('person').select(['id', 'nip', 'name', 'employee_kind', 'state']).where('id', 'in', among(ids)).where('joined_to', 'is', null).execute()
  const ranks = lastOf(await db.selectFrom('rank_record').select(['person_id', 'golongan', 'tmt']).where('person_id', 'in', among(ids)).where('tmt', '<=', today).orderBy('tmt').orderBy('id').execute())
  const posts = await db.selectFrom('post_record').select(['person_id', 'assignment', 'name', 'post_kind', 'eselon', 'unit_id', 'tmt', 'until'])
    .where('person_id', 'in', among(ids)).where('tmt', '<=', today).where((where) => where.or([where('until', 'is', null), where('until', '>=', today)])).orderBy('tmt').orderBy('id').execute()
  const definitive = lastOf(posts.filter((post) => post.assignment === 'definitif'))
  const acting = lastOf(posts.filter((post) => post.assignment !== 'definitif'))
  const placements = lastOf(await db.selectFrom('placement_record').select(['person_id', 'unit_id']).where('person_id', 'in', among(ids)).where('tmt', '<=', today).orderBy('tmt').orderBy('id').execute())
  const education = group(await db.selectFrom('education_record').select(['person_id', 'level']).where('person_id', 'in', among(ids)).execute())
  const status = lastOf(await db.selectFrom('legal_status_record').select(['person_id', 'status']).where('person_id', 'in', among(ids)).where('started', '<=', today).orderBy('started').orderBy('id').execute())
  const ratings = group(await readRatings(db, ids))
  return people.map((person): StoredRow => {
    const [rank, post] = [ranks.get(person.id), definitive.get(person.id)]
    const rated = ratings.get(person.id) ?? []
    // Without a post or placement on record, the last rating tells where somebody works.
    const last = rated.filter((one) => one.acting === 0).at(-1)
    const unitId = placements.get(person.id)?.unit_id ?? post?.unit_id ?? last?.unit_id ?? null
    const unit = unitId === null ? null : (units.get(unitId) ?? unitId)
    const postName = post?.name ?? last?.post_name ?? null
    const annual = annualPredikats(rated.map(ratingFact), today).find((year) => year.predikat !== null)
    return {
      person_id: person.id, nip: person.nip, sort_name: foldText(person.name),
      search: [foldText(person.name), person.nip, foldText(postName ?? ''), foldText(unit ?? '')].join(' '),
      employee_kind: person.employee_kind, state: person.state, golongan: knownGolongan(rank?.golongan ?? null), golongan_tmt: rank?.tmt ?? null, post_name: postName,
      post_kind: postKindSchema.safeParse(post?.post_kind).data ?? null, post_tmt: post?.tmt ?? null, eselon: post?.eselon ?? null,
      acting_post: acting.get(person.id)?.name ?? null, unit_id: unitId, unit_name: unit, education_level: highest(education.get(person.id) ?? []),
      legal_status: status.get(person.id)?.status ?? null, last_predikat: annual?.predikat ?? null, last_predikat_year: annual?.year ?? null,
    }
  })
}

async function readRatings(db: Kysely<Database>, ids: readonly number[]) {
  return db.selectFrom('rating')
    .select(['person_id', 'id', 'period_kind', 'period_start', 'period_end', 'acting', 'hasil_kerja', 'perilaku_kerja', 'hasil_akhir', 'predikat', 'contradicts', 'unit_id', 'post_name'])
    .where('person_id', 'in', among(ids)).where('set_aside', '=', 0).where('period_kind', 'in', ['year', 'other']).orderBy('period_end').orderBy('id').execute()
}

type RatedRow = Awaited<ReturnType<typeof readRatings>>[number]

function ratingFact(row: RatedRow): Parameters<typeof annualPredikats>[0][number] {
  return {
    ref: String(row.id), kind: row.period_kind, start: isoDate(row.period_start), end: isoDate(row.period_end), acting: row.acting === 1,
    hasilKerja: row.hasil_kerja, perilakuKerja: row.perilaku_kerja, hasilAkhir: row.hasil_akhir, settled: row.contradicts === 1 ? row.predikat : null,
  }
}

// A golongan that nobody has explained is not known: an earlier one does not hold in its place.
function knownGolongan(golongan: string | null): string | null {
  return golonganSchema.safeParse(golongan).data ?? pppkGolonganSchema.safeParse(golongan).data ?? null
}

// An unknown word is shown only where no known level stands beside it.
function highest(records: readonly { readonly level: string }[]): string | null {
  const rank = (level: string): number => educationLevelSchema.options.indexOf(level as never)
  return records.reduce<string | null>((best, { level }) => (best === null || rank(level) > rank(best) ? level : best), null)
}

function lastOf<R extends { readonly person_id: number }>(rows: readonly R[]): Map<number, R> {
  return new Map(rows.map((row) => [row.person_id, row]))
}

function group<R extends { readonly person_id: number }>(rows: readonly R[]): Map<number, R[]> {
  const found = new Map<number, R[]>()
  for (const row of rows) {
    const known = found.get(row.person_id)
    if (known) known.push(row)
    else found.set(row.person_id, [row])
  }
  return found
}
