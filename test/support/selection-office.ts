import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract/contract.ts'
import type { RoleGrant } from '../../shared/contract/access.ts'
import { isoDate } from '../../shared/calendar/iso-date.ts'
import { behindTheDesk } from './behind-the-desk.ts'
import { PEOPLE, type CastMember } from './selection-cast.ts'
import { recordsOf, rowSql, type SqlRow } from './selection-records.ts'

/** Asks a desk as its Admin, through whatever door. */
export type AskAdmin = <P extends ProcedureName>(procedure: P, input: InputOf<P>) => Promise<OutputOf<P>>

/** The units of the office: a region, its board with two bidang, a dinas with one, a kecamatan. */
export const UNITS = { region: 'S-0', board: 'S-1', mutasi: 'S-1A', kinerja: 'S-1B', dinas: 'S-2', layanan: 'S-2A', kecamatan: 'S-3' } as const
const UNIT_ROWS: readonly (readonly [id: string, name: string, parent: string | null])[] = [
  [UNITS.region, 'Pemerintah Kabupaten Contoh', null], [UNITS.board, 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia', UNITS.region],
  [UNITS.mutasi, 'Bidang Mutasi dan Promosi', UNITS.board], [UNITS.kinerja, 'Bidang Penilaian Kinerja Aparatur dan Penghargaan', UNITS.board],
  [UNITS.dinas, 'Dinas Pelayanan Contoh', UNITS.region], [UNITS.layanan, 'Bidang Layanan Terpadu', UNITS.dinas], [UNITS.kecamatan, 'Kecamatan Mawar', UNITS.region],
]
const unitName = (id: string): string => UNIT_ROWS.find(([one]) => one === id)?.[1] ?? id

/** The posts of the map by a short name; their ids in the store. `mutasi` is vacant, `kadis` falls vacant when its holder retires. */
export const POSTS = { mutasi: 1, kadis: 2, kinerja: 3, camat: 4, seksi: 5, layanan: 6 } as const
type PostRow = { readonly id: number; readonly name: string; readonly unit: string; readonly level: string; readonly eselon: string; readonly golongan: readonly [string, string]; readonly critical: string | null; readonly fields: readonly string[] }
const POST_ROWS: readonly PostRow[] = [
  { id: POSTS.mutasi, name: 'Kepala Bidang Mutasi dan Promosi', unit: UNITS.mutasi, level: 'administrator', eselon: 'III.b', golongan: ['III/c', 'IV/a'], critical: 'memegang seluruh usul mutasi dan promosi', fields: ['Ilmu Pemerintahan', 'Administrasi Publik', 'Manajemen Sumber Daya Manusia'] },
  { id: POSTS.kadis, name: 'Kepala Dinas Pelayanan Contoh', unit: UNITS.dinas, level: 'jpt-pratama', eselon: 'II.b', golongan: ['IV/a', 'IV/c'], critical: 'pelayanan publik seluruh kabupaten', fields: [] },
  { id: POSTS.kinerja, name: 'Kepala Bidang Penilaian Kinerja Aparatur dan Penghargaan', unit: UNITS.kinerja, level: 'administrator', eselon: 'III.b', golongan: ['III/c', 'IV/a'], critical: null, fields: [] },
  { id: POSTS.camat, name: 'Camat Mawar', unit: UNITS.kecamatan, level: 'administrator', eselon: 'III.a', golongan: ['III/d', 'IV/b'], critical: null, fields: [] },
  { id: POSTS.seksi, name: 'Kepala Seksi Pemerintahan', unit: UNITS.kecamatan, level: 'pengawas', eselon: 'IV.a', golongan: ['III/b', 'III/d'], critical: null, fields: [] },
  { id: POSTS.layanan, name: 'Kepala Bidang Layanan Terpadu', unit: UNITS.layanan, level: 'administrator', eselon: 'III.b', golongan: ['III/c', 'IV/a'], critical: 'loket tunggal', fields: [] },
]

/** Password of every account but the Admin's. */
export const PASSWORD = 'daun kelapa gading'
/** The accounts: the Bupati decides for the whole office, the head of the dinas sees the own unit alone, an evaluator, the Inspektorat. */
export const ACCOUNTS = {
  pimpinan: { userName: 'bupati', displayName: 'Bupati Contoh', nip: null, roles: [{ role: 'pimpinan', unitId: null }] },
  kadis: { userName: 'kadis', displayName: PEOPLE.kadis.name, nip: PEOPLE.kadis.nip, roles: [{ role: 'pimpinan', unitId: UNITS.dinas }] },
  penilai: { userName: 'penilai', displayName: PEOPLE.kabidKinerja.name, nip: PEOPLE.kabidKinerja.nip, roles: [{ role: 'penilai', unitId: UNITS.kinerja }] },
  auditor: { userName: 'auditor', displayName: 'Inspektorat', nip: null, roles: [{ role: 'auditor', unitId: null }] },
} as const satisfies Record<string, { userName: string; displayName: string; nip: string | null; roles: readonly RoleGrant[] }>

/** One-time passwords by account. */
export type SelectionOffice = { readonly oneTime: Readonly<Record<keyof typeof ACCOUNTS, string>> }

/**
 * Lays an invented office with a map of six posts and people with full merit records. For the vacant post `mutasi` (closing date
 * 1 November 2026) five pass every gate, one cannot be told (no assessment), the others are outside, each for a reason of their own.
 */
export async function laySelectionOffice(folder: string, admin: { readonly userName: string; readonly password: string }, ask: AskAdmin): Promise<SelectionOffice> {
  const store = await behindTheDesk(folder, admin)
  const units = UNIT_ROWS.flatMap(([id, name, parent]): SqlRow[] => [
    { table: 'unit', row: { id, external_id: id } }, { table: 'unit_period', row: { unit_id: id, name, parent_id: parent, valid_from: '2015-01-01' } },
  ])
  const members: readonly CastMember[] = Object.values(PEOPLE)
  const people = members.flatMap((member, index) => recordsOf(index + 1, member, unitName(member.unit)))
  const posts = POST_ROWS.map(({ id, name, unit, level, eselon, golongan: [low, high], critical, fields }): SqlRow => ({
    table: 'post', row: {
      id, name, name_key: name.toLowerCase(), unit_id: unit, kind: 'struktural', level, eselon, job_class: level === 'jpt-pratama' ? 14 : level === 'administrator' ? 11 : 9, seats: 1,
      education: level === 'pengawas' ? 'd3' : 's1', fields: JSON.stringify(fields), golongan_low: low, golongan_high: high, standards: JSON.stringify({ teknis: null, manajerial: null, sosiokultural: null }),
      critical: critical === null ? 0 : 1, critical_reason: critical, source: 'hand', changed_at: '2026-01-05T01:00:00.000Z',
    },
  }))
  store.exec(`begin immediate;\n${[...units, ...people, ...posts].map(rowSql).join('\n')}\ncommit;`)
  const through = isoDate('2026-12-31')
  await ask('settings.change', {
    change: { disciplineCompleteThrough: through, leaveCompleteThrough: through, awardCompleteThrough: through, teamCompleteThrough: through, trainingCompleteThrough: through }, reason: 'daftar lengkap pada kantor uji',
  })
  const oneTime: Record<string, string> = {}
  for (const [name, account] of Object.entries(ACCOUNTS)) oneTime[name] = (await ask('account.add', { ...account, roles: [...account.roles] })).oneTimePassword
  return { oneTime: oneTime as SelectionOffice['oneTime'] }
}
