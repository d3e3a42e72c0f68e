import type { Kysely } from 'kysely'
import { addMonths, addYears, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Acting, PostView, Vacancy } from '../../../../shared/contract/post.ts'
import { postHouse } from '../../../../shared/domain/posts/house-settings.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Database } from '../../db/tables/database.ts'
import { inScope, type UnitScope } from '../../row-scope.ts'
import { readActing } from './read-acting.ts'
import { chosenFor } from './chosen-for.ts'
import { leavingOf } from './leaving.ts'
import { readOffice, type Office } from './office.ts'
import { fieldsOf, seatKey, type PostRow } from './post-row.ts'
import { readVacantSince } from './vacant-since.ts'

/** A post of the map with all that follows from the records; `open` says what is missing to tell when it falls vacant. */
export type KnownPost = { readonly view: PostView; readonly row: PostRow; readonly open: readonly Message[] }

/** Which posts are read: of some units (null: all), or some by number; abolished ones only where they are named or given. */
export type PostChoice = { readonly units?: UnitScope; readonly ids?: readonly number[]; readonly gone?: readonly PostRow[]; readonly office?: Office; readonly years?: number }

/**
 * Reads posts with their holders, acting holders and vacancies, in the order of unit and name. Vacancies are those of today and of the coming
 * years; the first holders of an overfull post leave no empty seat.
 */
export async function readPosts(db: Kysely<Database>, on: IsoDate, choice: PostChoice = {}): Promise<readonly KnownPost[]> {
  const office = choice.office ?? await readOffice(db, on)
  const named = choice.ids && await db.selectFrom('post').selectAll().where('id', 'in', choice.ids).execute()
  const rows = (named ?? [...office.posts.values(), ...choice.gone ?? []]).filter((row) => inScope(choice.units ?? null, row.unit_id))
  const acting = await readActing(db, office)
  const rounds = await openRounds(db)
  const emptyNow = rows.filter((row) => row.abolished_on === null && !office.bySeat.has(seatKey(row.unit_id, row.name_key)))
  const since = await readVacantSince(db, emptyNow, on)
  const until = addYears(on, choice.years ?? postHouse.foreseenYears)
  const known = rows.map((row) => knownPost(office, row, { acting: (acting.get(row.id) ?? []).map((one) => one.acting), roundId: rounds.get(row.id) ?? null, since: since.get(seatKey(row.unit_id, row.name_key)) ?? null, until }))
  return known.sort((a, b) => compare(a.view.unit, b.view.unit) || levelOrder(a.view) - levelOrder(b.view) || compare(a.view.name, b.view.name))
}

type Beside = { readonly acting: readonly Acting[]; readonly roundId: number | null; readonly since: IsoDate | null; readonly until: IsoDate }

function knownPost(office: Office, row: PostRow, { acting, roundId, since, until }: Beside): KnownPost {
  const holders = row.abolished_on === null ? office.bySeat.get(seatKey(row.unit_id, row.name_key)) ?? [] : []
  const leavings = holders.map((holder) => leavingOf(holder, row, office.on, office.moves, office.words, office.profile))
  const leaving = leavings.flatMap(({ vacancy }) => (vacancy === null ? [] : [vacancy])).sort((a, b) => compare(a.on, b.on))
  const empty = row.abolished_on === null ? Math.max(0, row.seats - holders.length) : 0
  const foreseen = leaving.slice(Math.max(0, holders.length - row.seats)).filter((one) => one.on <= until)
  const vacancies = [...(empty > 0 ? [vacantNow(office, row, empty, holders, since)] : []), ...foreseen]
  const standing = acting.filter(({ state }) => state !== 'ended' && state !== 'coming')
  const view: PostView = {
    id: row.id, ...fieldsOf(row), unit: office.unitName(row.unit_id), source: row.source, revision: row.revision, abolishedOn: row.abolished_on as IsoDate | null,
    holders: holders.map((holder) => ({ nip: holder.nip, name: holder.name, golongan: holder.golongan, since: holder.since })), acting: [...acting], empty, vacancies, roundId,
    state: stateOf(row, holders.length, standing.length > 0, foreseen, office.on),
  }
  return { view, row, open: leavings.flatMap(({ open }) => open ?? []) }
}

function stateOf(row: PostRow, held: number, acting: boolean, foreseen: readonly Vacancy[], on: IsoDate): PostView['state'] {
  if (row.abolished_on !== null) return 'abolished'
  if (held > row.seats) return 'overfull'
  if (held < row.seats) return acting && held === 0 ? 'acting' : 'vacant'
  return foreseen.some((one) => one.on <= addMonths(on, postHouse.fallsVacantMonths)) ? 'falls-vacant' : 'filled'
}

function vacantNow(office: Office, row: PostRow, empty: number, holders: Parameters<typeof chosenFor>[1], since: IsoDate | null): Vacancy {
  const [chosen] = chosenFor(row.id, holders, office)
  const message: Message = chosen
    ? chosen.startsOn === null
      ? { key: 'vacancy.because.chosen-undated', values: { name: chosen.name } }
      : { key: 'vacancy.because.chosen', values: { name: chosen.name, date: { date: chosen.startsOn } } }
    : row.seats > 1
      ? { key: 'vacancy.because.seats', values: { empty, seats: row.seats } }
      : since === null ? { key: 'vacancy.because.vacant' } : { key: 'vacancy.because.vacant-since', values: { date: { date: since } } }
  return { because: 'vacant', on: since ?? office.on, message, citation: null, certainty: null, nip: chosen?.nip ?? null, name: chosen?.name ?? null }
}

async function openRounds(db: Kysely<Database>): Promise<ReadonlyMap<number, number>> {
  const rows = await db.selectFrom('selection_round').select(['id', 'post_id']).where('state', 'in', ['open', 'frozen']).orderBy('id').execute()
  return new Map(rows.map((row) => [row.post_id, row.id]))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const LEVELS = ['jpt-utama', 'jpt-madya', 'jpt-pratama', 'administrator', 'pengawas'] as const
const levelOrder = ({ level, kind }: PostView): number => {
  const at = LEVELS.findIndex((one) => one === level)
  return at >= 0 ? at : kind === 'fungsional' ? LEVELS.length : LEVELS.length + 1
}
