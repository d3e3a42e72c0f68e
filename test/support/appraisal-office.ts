import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract/contract.ts'
import type { RoleGrant } from '../../shared/contract/access.ts'
import { behindTheDesk } from './behind-the-desk.ts'

/** Asks a desk as its Admin, through whatever door. */
export type AskAdmin = <P extends ProcedureName>(procedure: P, input: InputOf<P>) => Promise<OutputOf<P>>

/** The units of the office: a region, one dinas in it, two bidang in that. */
export const UNITS = { region: 'U-0', dinas: 'U-1', bidangA: 'U-1A', bidangB: 'U-1B' } as const
const UNIT_NAMES = {
  [UNITS.region]: 'Pemerintah Kabupaten Contoh', [UNITS.dinas]: 'Dinas Pelayanan Contoh', [UNITS.bidangA]: 'Bidang Layanan Terpadu', [UNITS.bidangB]: 'Bidang Data dan Informasi',
} as const
const PARENTS = [[UNITS.region, null], [UNITS.dinas, UNITS.region], [UNITS.bidangA, UNITS.dinas], [UNITS.bidangB, UNITS.dinas]] as const

type Member = { readonly nip: string; readonly name: string; readonly unitId: string; readonly post: string; readonly head: boolean; readonly rank: string }
const staffOf = (unitId: string, first: number, count: number): Member[] => Array.from({ length: count }, (_, at) => ({
  nip: `19900101201402${(at % 2) + 1}${String(first + at).padStart(3, '0')}`, name: NAMES[first + at - 10] ?? `Pegawai ${first + at}`, unitId, post: 'Analis Layanan Ahli Pertama', head: false, rank: 'III/b',
}))
const NAMES = ['Raden Wijaya Kusuma', 'Siti Nurhaliza Rahmawati', 'Bagus Prasetyo', 'Komariah', 'Dewi Lestari', 'Andi Saputra', 'Joko Santoso', 'Ratna Sari', 'I Made Wirawan', 'Yohana Manurung', 'Rahmat Hidayat']

const sekda: Member = { nip: '197001011995011001', name: 'Hasan Basri', unitId: UNITS.region, post: 'Sekretaris Daerah', head: true, rank: 'IV/e' }
const kadis: Member = { nip: '197203041997031002', name: 'Sulaiman', unitId: UNITS.dinas, post: 'Kepala Dinas Pelayanan Contoh', head: true, rank: 'IV/c' }
const kabidA: Member = { nip: '197805062003052003', name: 'Nurhayati Lubis', unitId: UNITS.bidangA, post: 'Kepala Bidang Layanan Terpadu', head: true, rank: 'IV/a' }
const kabidB: Member = { nip: '198007082005071004', name: 'Ferdinan Sitorus', unitId: UNITS.bidangB, post: 'Kepala Bidang Data dan Informasi', head: true, rank: 'III/d' }
/** The people of the office, by the place they have in it. */
export const MEMBERS = { sekda, kadis, kabidA, kabidB, staffA: staffOf(UNITS.bidangA, 10, 7), staffB: staffOf(UNITS.bidangB, 17, 4) } as const

/** Password of every account but the Admin's. */
export const PASSWORD = 'daun kelapa gading'
/** The accounts: the evaluators of the two bidang, the head of the dinas (Penilai and Pimpinan), the Sekda above, an Auditor. */
export const ACCOUNTS = {
  kabidA: { userName: 'kabid-a', displayName: kabidA.name, nip: kabidA.nip, roles: [{ role: 'penilai', unitId: UNITS.bidangA }] },
  kabidB: { userName: 'kabid-b', displayName: kabidB.name, nip: kabidB.nip, roles: [{ role: 'penilai', unitId: UNITS.bidangB }] },
  kadis: { userName: 'kadis', displayName: kadis.name, nip: kadis.nip, roles: [{ role: 'penilai', unitId: UNITS.dinas }, { role: 'pimpinan', unitId: UNITS.dinas }] },
  sekda: { userName: 'sekda', displayName: sekda.name, nip: sekda.nip, roles: [{ role: 'penilai', unitId: null }, { role: 'pimpinan', unitId: null }] },
  auditor: { userName: 'auditor', displayName: 'Inspektorat', nip: null, roles: [{ role: 'auditor', unitId: null }] },
} as const satisfies Record<string, { userName: string; displayName: string; nip: string | null; roles: readonly RoleGrant[] }>

/** What was laid: numbers of periods and SKP spans, and one-time passwords by account. */
export type AppraisalOffice = {
  readonly periods: { readonly quarter: number; readonly year: number }
  /** The SKP span of each person, by NIP; the same in every period. */
  readonly spans: ReadonlyMap<string, number>
  readonly oneTime: Readonly<Record<keyof typeof ACCOUNTS, string>>
}

/**
 * Lays an invented office whose people are rated: the Sekda rates the head of the dinas, that one the heads of the bidang, they their
 * staff; each is confirmed one level above (the Bupati, who is no employee, above the Sekda). Triwulan III 2026 and the year 2026 are open.
 */
export async function layAppraisalOffice(folder: string, admin: { readonly userName: string; readonly password: string }, ask: AskAdmin): Promise<AppraisalOffice> {
  const reason = 'susunan kantor uji'
  const store = await behindTheDesk(folder, admin)
  store.exec(PARENTS.map(([id, parent]) => `
    insert into unit (id, external_id) values ('${id}', '${id}');
    insert into unit_period (unit_id, name, parent_id, valid_from) values ('${id}', '${UNIT_NAMES[id]}', ${parent === null ? 'null' : `'${parent}'`}, '2020-01-01');`).join('\n'))
  const people = [sekda, kadis, kabidA, kabidB, ...MEMBERS.staffA, ...MEMBERS.staffB]
  for (const { nip, name, unitId, post, head, rank } of people) {
    const fields = { name, titleFront: null, titleBack: null, employeeKind: 'PNS' as const, birthDate: `${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`, birthPlace: 'Contoh', sex: 'L' as const, cpnsDate: `${nip.slice(8, 12)}-${nip.slice(12, 14)}-01`, pnsDate: null }
    await ask('person.add', { nip, fields, reason } as InputOf<'person.add'>)
    const sk = { skNumber: null, skDate: null, reason }
    await ask('record.add', { nip, kind: 'placement', values: { unitId, tmt: '2022-01-01' }, ...sk })
    await ask('record.add', { nip, kind: 'post', values: { assignment: 'definitif', name: post, postKind: head ? 'struktural' : 'fungsional', eselon: eselonOf(nip), unitId, tmt: '2022-01-01' }, ...sk })
    await ask('record.add', { nip, kind: 'rank', values: { golongan: rank, tmt: '2022-04-01' }, ...sk })
  }
  store.exec(dutiesSql())
  const oneTime: Record<string, string> = {}
  for (const [name, account] of Object.entries(ACCOUNTS)) oneTime[name] = (await ask('account.add', { ...account, roles: [...account.roles] })).oneTimePassword
  const numbers = new Map(people.map(({ nip }, at) => [nip, at + 1]))
  return { periods: { quarter: 1, year: 2 }, spans: numbers, oneTime: oneTime as AppraisalOffice['oneTime'] }
}

const eselonOf = (nip: string): string | null => ({ [sekda.nip]: 'II.a', [kadis.nip]: 'II.b', [kabidA.nip]: 'III.b', [kabidB.nip]: 'III.b' })[nip] ?? null

// Spans are numbered in the order of the people; raters 1–4 are the four heads, 5 the Bupati.
function dutiesSql(): string {
  const at = "'2026-07-01T01:00:00.000Z'"
  const heads = [sekda, kadis, kabidA, kabidB]
  const span = (id: number, { nip, unitId, post, head }: Member, evaluator: number, superior: number) => `
    insert into assignment (id, person_id, post_name, unit_id, unit_name, acting, heads_unit, starts, ends, evaluator_id, superior_id, source, changed_at)
    select ${id}, id, '${post}', '${unitId}', '${UNIT_NAMES[unitId as keyof typeof UNIT_NAMES]}', 0, ${head ? 1 : 0}, '2026-01-01', null, ${evaluator}, ${superior}, 'hand', ${at} from person where nip = '${nip}';`
  return `
    insert into appraisal_period (id, kind, starts, ends, opens_on, deadline, state, created_at) values
      (1, 'quarter', '2026-07-01', '2026-09-30', '2026-09-15', '2026-12-05', 'open', ${at}), (2, 'year', '2026-01-01', '2026-12-31', '2026-11-01', '2027-01-10', 'open', ${at});
    insert into appraisal_period_event (period_id, at, what, detail) select id, created_at, 'opened', '{}' from appraisal_period;
    ${heads.map(({ nip }, index) => `insert into rater (id, person_id) select ${index + 1}, id from person where nip = '${nip}';`).join('\n')}
    insert into rater (id, name, post) values (5, 'Bupati Contoh', 'Bupati');
    ${span(1, sekda, 5, 5)} ${span(2, kadis, 1, 5)} ${span(3, kabidA, 2, 1)} ${span(4, kabidB, 2, 1)}
    ${[...MEMBERS.staffA, ...MEMBERS.staffB].map((one, index) => span(5 + index, one, one.unitId === UNITS.bidangA ? 3 : 4, 2)).join('\n')}`
}
