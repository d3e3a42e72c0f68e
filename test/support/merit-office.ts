import type { Kysely } from 'kysely'
import type { Database } from '../../electron/desk/db/tables/database.ts'
import { insertRows } from '../../electron/desk/db/repositories/bulk-rows.ts'

const FIRST = ['Sulastri', 'Bagas', 'Nurhayati', 'Rahmat', 'Dewi', 'Yohana', 'Agus', 'Maimunah', 'Ferdi', 'Kartika']
const LAST = ['Wijaya', 'Siregar', 'Pratama', 'Lestari', 'Hidayat', 'Manurung', 'Saputra', 'Rahayu', 'Nasution']
const GOLONGAN = ['II/a', 'II/c', 'III/a', 'III/b', 'III/c', 'III/d'] as const
const SCALE = ['di-atas', 'sesuai', 'di-bawah'] as const
const MATRIX = {
  'di-atas': { 'di-atas': 'sangat-baik', sesuai: 'baik', 'di-bawah': 'kurang' },
  sesuai: { 'di-atas': 'baik', sesuai: 'baik', 'di-bawah': 'kurang' },
  'di-bawah': { 'di-atas': 'butuh-perbaikan', sesuai: 'butuh-perbaikan', 'di-bawah': 'sangat-kurang' },
} as const

/** How large an invented office is; the same numbers always make the same office. */
export type OfficeSize = { readonly people: number; readonly units: number; readonly years: readonly number[]; readonly periodic?: boolean }

/** The unit under which every other stands. */
export const ROOT = 'u0'

/** The number of a person by place in the office, from 1. */
export function nipOf(index: number): string {
  const [month, day] = [1 + (Math.floor(index / 1000) % 12), 1 + (Math.floor(index / 12_000) % 28)]
  const [born, appointed] = [`${1970 + (index % 28)}${two(month)}${two(day)}`, `${1996 + (index % 28)}${two(1 + (index % 9))}`]
  return `${born}${appointed}${1 + (index % 2)}${String(index % 1000).padStart(3, '0')}`
}

const two = (number: number): string => String(number).padStart(2, '0')

/**
 * Writes an invented office straight into the store: a tree of units two deep, people with rank, post, education and ratings,
 * some of whom left, are PPPK, were punished, hold a medal, lack ratings or contradict the matrix.
 */
export async function fillOffice(db: Kysely<Database>, size: OfficeSize): Promise<void> {
  await db.transaction().execute((trx) => fill(trx, size))
}

async function fill(db: Kysely<Database>, { people, units, years, periodic = false }: OfficeSize): Promise<void> {
  const unitName = (index: number): string =>
    (index === 0 ? 'Pemerintah Kabupaten Contoh' : index % 4 === 1 ? `Dinas ${index}` : `Bidang ${index}`)
  const parentOf = (index: number): string | null => (index === 0 ? null : index % 4 === 1 ? ROOT : `u${index - ((index - 1) % 4)}`)
  const indexes = Array.from({ length: units }, (_, index) => index)
  await insertRows(db, 'unit', indexes.map((index) => ({ id: `u${index}`, external_id: null, batch_id: null })))
  await insertRows(db, 'unit_period', indexes.map((index) => ({
    unit_id: `u${index}`, name: unitName(index), parent_id: parentOf(index), valid_from: '2000-01-01', valid_to: null, batch_id: null,
  })))
  const all = Array.from({ length: people }, (_, index) => index + 1).map((id) => {
    const unit = id % units
    const kind = id % 9 === 0 ? 'PPPK' : id % 31 === 0 ? 'PPPK_PW' : 'PNS'
    const left = id % 37 === 0
    return { id, nip: nipOf(id), unit, kind, left, name: `${FIRST[id % 10]} ${LAST[(id >> 2) % 9]} ${LAST[(id >> 1) % 9]}`,
      golongan: kind === 'PNS' ? GOLONGAN[id % 6]! : 'IX' }
  })
  await insertRows(db, 'person', all.map(({ id, nip, kind, name, left }) => ({
    id, nip, siasn_id: null, employee_kind: kind, name, title_front: null, title_back: 'S.Sos.',
    birth_date: `${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`,
    birth_place: 'Cempaka', sex: id % 2 ? 'L' : 'P', cpns_date: kind === 'PNS' ? `${nip.slice(8, 12)}-0${1 + (id % 9)}-01` : null,
    pns_date: kind === 'PNS' ? `${Number(nip.slice(8, 12)) + 1}-0${1 + (id % 9)}-01` : null,
    state: left ? 'left' : 'active', left_on: left ? '2025-06-30' : null, left_reason: left ? 'Pensiun' : null, joined_to: null,
    batch_id: null, file_id: null, row_number: null,
  })))
  await insertRows(db, 'person_number', all.map(({ id, nip }) => ({ nip, person_id: id, valid_from: null, reason: null, batch_id: null })))
  const record = { sk_number: null, sk_date: null, batch_id: null, file_id: null, row_number: null }
  const level = (id: number): string => (id % 6 < 2 ? 'slta' : 's1')
  await insertRows(db, 'rank_record', all.map(({ id, golongan }) => ({
    person_id: id, golongan, tmt: `20${19 + (id % 6)}-04-01`, promotion_kind: null, service_years: null, service_months: null, ...record,
  })))
  const postKind = (id: number): string => (id % 5 === 0 ? 'fungsional' : id % 11 === 0 ? 'struktural' : 'pelaksana')
  await insertRows(db, 'post_record', all.map(({ id, unit }) => ({
    person_id: id, assignment: 'definitif', name: `Penelaah ${id % 7}`, post_kind: postKind(id), post_kind_word: null, eselon: null,
    jenjang: null, unit_id: `u${unit}`,
    tmt: '2019-01-01', until: null, inaugurated: null, ...record,
  })))
  await insertRows(db, 'placement_record',
    all.map(({ id, unit }) => ({ person_id: id, unit_id: `u${unit}`, tmt: '2019-01-01', until: null, ...record })))
  await insertRows(db, 'education_record',
    all.map(({ id }) => ({ person_id: id, level: level(id), program: null, school: null, graduated: null, graduated_year: 2010,
    ...record })))
  await insertRows(db, 'discipline_record', all.filter(({ id }) => id % 41 === 0).map(({ id }) => ({
    person_id: id, level: 'sedang', punishment: null, regulation: null, started: '2024-03-01', finished: '2025-03-01', reason: 'Rahasia',
    ...record,
  })))
  await insertRows(db, 'award_record', all.filter(({ id }) => id % 13 === 0).map(({ id }) => ({
    person_id: id, award_kind: 'slks-x', name: 'Satyalancana Karya Satya X', scope: 'nasional', awarded: '2020-08-17', ...record,
  })))
  await insertRows(db, 'rating', all.flatMap((person) => years.flatMap((year) => ratingsOf(person, year, unitName(person.unit), periodic))))
  await insertRows(db, 'plan', all.filter(({ id }) => id % 29 === 0).map(({ id, unit }) => ({
    person_id: id, skp_id: null, period_start: `${years.at(-1)}-01-01`, period_end: `${years.at(-1)}-12-31`,
    post_name: `Penelaah ${id % 7}`, unit_id: `u${unit}`,
    unit_name: unitName(unit), acting: 0, has_skp: 0, status: null, model: null, created_on: null, set_aside: 0, batch_id: null,
    file_id: null, row_number: null,
  })))
  await insertRows(db, 'person_current', all.map(({ id, nip, name, kind, left, unit, golongan }) => {
    const last = ratingsOf({ id, unit }, years.at(-1)!, '', false)[0]
    return {
      person_id: id, nip, sort_name: name.toLowerCase(), search: `${name} ${nip} penelaah ${id % 7} ${unitName(unit)}`.toLowerCase(),
      employee_kind: kind, state: left ? 'left' : 'active',
      golongan, golongan_tmt: `20${19 + (id % 6)}-04-01`, post_name: `Penelaah ${id % 7}`, post_kind: postKind(id), post_tmt: '2019-01-01',
      eselon: null, acting_post: null,
      unit_id: `u${unit}`, unit_name: unitName(unit), education_level: level(id), legal_status: 'Aktif',
      last_predikat: last?.predikat ?? null, last_predikat_year: last?.predikat ? years.at(-1)! : null,
    }
  }))
}

function ratingsOf(person: { readonly id: number; readonly unit: number }, year: number, unitName: string, periodic: boolean) {
  const { id, unit } = person
  // Of people whose plan says that there is no SKP, and of every 17th in the last year, no rating exists.
  if (id % 29 === 0 || (id % 17 === 0 && year % 2 === 1)) return []
  const unrated = id % 23 === 0
  const [hasil, perilaku] = [SCALE[(id * 7 + year) % 5 > 1 ? 0 : (id + year) % 3]!, SCALE[(id * 3 + year) % 7 > 1 ? 0 : 1]!]
  const matrix = MATRIX[hasil][perilaku]
  const contradicts = id % 43 === 0
  const rating = {
    person_id: id, post_name: `Penelaah ${id % 7}`, post_kind_code: '4', unit_id: `u${unit}`, unit_name: unitName, parent_unit_name: null,
    acting: 0,
    hasil_kerja: unrated ? null : hasil, perilaku_kerja: unrated ? null : perilaku, hasil_akhir: unrated ? null : contradicts
      ? 'sangat-kurang' : matrix,
    predikat: unrated || contradicts ? null : matrix, contradicts: contradicts && !unrated ? 1 : 0, golongan: null, employee_kind: null,
    evaluator_nip: null, evaluator_name: null,
    evaluator_post: null, rated_at: null, skp_id: null, set_aside: 0, variant: 0, batch_id: null, file_id: null, row_number: null,
  }
  const annual = { ...rating, period_start: `${year}-01-01`, period_end: `${year}-12-31`, period_kind: 'year' }
  if (!periodic) return [annual]
  const quarters = [['01-01', '03-31'], ['04-01', '06-30'], ['07-01', '09-30'], ['10-01', '12-31']] as const
  return [annual, ...quarters.map(
    ([start, end]) => ({ ...rating, period_start: `${year}-${start}`, period_end: `${year}-${end}`, period_kind: 'quarter' }))]
}
