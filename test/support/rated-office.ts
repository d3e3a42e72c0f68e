import { join } from 'node:path'
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract/contract.ts'
import type { Ekspektasi } from '../../shared/legal/terms/predikat.ts'
import { ACCOUNTS, layAppraisalOffice, MEMBERS, PASSWORD, UNITS, type AppraisalOffice } from './appraisal-office.ts'
import { behindTheDesk } from './behind-the-desk.ts'
import { ADMIN } from './office-page.ts'
import { serveOffice, type ServedOffice } from './served-office.ts'

type Ask = <P extends ProcedureName>(procedure: P, input: InputOf<P>) => Promise<OutputOf<P>>

/** A served office whose triwulan III is rated by three evaluators, with its people able to sign in with PASSWORD. */
export type RatedOffice = ServedOffice & AppraisalOffice & { readonly as: Readonly<Record<keyof typeof ACCOUNTS, Ask>> }

const { staffA, staffB } = MEMBERS
/** Four people of the dinas itself, rated by its head. */
export const DINAS_STAFF = ['Lestari Handayani', 'Maria Ulfa', 'Nyoman Sudarma', 'Oktavianus Rumbewas'].map((name, at) => ({ name, nip: `19880303201001${(at % 2) + 1}90${at}` }))

/**
 * Bidang A is rated very well beside a capaian Istimewa (six of seven Sangat Baik), bidang B all alike beside a missed target, the
 * dinas itself low; every rating is submitted.
 */
export async function serveRatedOffice(): Promise<RatedOffice> {
  const office = await serveOffice()
  const admin = askerOf(office)
  await admin('desk.init', { office: 'Kabupaten Contoh', ...ADMIN })
  const folder = join(office.folder, 'data')
  const laid = await layAppraisalOffice(folder, ADMIN, admin)
  await addDinasStaff(folder, admin)
  const names = Object.keys(ACCOUNTS) as (keyof typeof ACCOUNTS)[]
  const as = Object.fromEntries(await Promise.all(names.map(async (name) => {
    const ask = askerOf(office)
    await ask('session.sign-in', { userName: ACCOUNTS[name].userName, password: laid.oneTime[name] })
    await ask('session.change-password', { current: laid.oneTime[name], next: PASSWORD })
    return [name, ask] as const
  }))) as RatedOffice['as']
  const set = { periodId: laid.periods.quarter, basis: 'Laporan kinerja triwulan III', skNumber: '800/12', skDate: null, setBy: 'Sekretaris Daerah', reason: null }
  await admin('capaian.set', { ...set, unitId: UNITS.bidangA, level: 'istimewa', achieved: '104,5' })
  await admin('capaian.set', { ...set, unitId: UNITS.bidangB, level: 'butuh-perbaikan', achieved: '62' })
  const spans = [...laid.spans, ...DINAS_STAFF.map(({ nip }, at) => [nip, 40 + at] as const)]
  const rate = async (ask: Ask, people: readonly (readonly [string, Ekspektasi, Ekspektasi])[]): Promise<void> => {
    const rows = people.map(([nip, hasilKerja, perilakuKerja]) => ({
      periodId: laid.periods.quarter, assignmentId: new Map(spans).get(nip) ?? 0, revision: 0, patch: { hasilKerja, perilakuKerja, reason: 'melampaui atau di bawah target layanan' },
    }))
    await ask('rating.save', { rows })
    await ask('rating.submit', { evaluations: rows.map(({ periodId, assignmentId }) => ({ periodId, assignmentId })) })
  }
  await rate(as.kabidA, staffA.map(({ nip }, at) => (at < 6 ? [nip, 'di-atas', 'di-atas'] : [nip, 'sesuai', 'sesuai'])))
  await rate(as.kabidB, staffB.map(({ nip }) => [nip, 'sesuai', 'sesuai']))
  await rate(as.kadis, DINAS_STAFF.map(({ nip }, at) => (at < 3 ? [nip, 'di-bawah', 'sesuai'] : [nip, 'sesuai', 'sesuai'])))
  return { ...office, ...laid, as }
}

function askerOf({ desk }: ServedOffice): Ask {
  const visit = desk.openSession()
  return async <P extends ProcedureName>(procedure: P, input: InputOf<P>) => {
    const answer = await visit.call(procedure, input, new AbortController().signal)
    if (!answer.ok) throw new Error(`${procedure}: ${answer.error.message.key}`)
    // The desk has parsed its answer with the output of this very procedure.
    return answer.output as OutputOf<P>
  }
}

async function addDinasStaff(folder: string, admin: Ask): Promise<void> {
  const fields = { titleFront: null, titleBack: null, employeeKind: 'PNS' as const, birthDate: '1988-03-03', birthPlace: 'Contoh', sex: 'L' as const, cpnsDate: '2010-01-01', pnsDate: null }
  for (const { nip, name } of DINAS_STAFF) await admin('person.add', { nip, fields: { ...fields, name }, reason: 'susunan kantor uji' } as InputOf<'person.add'>)
  ;(await behindTheDesk(folder, ADMIN)).exec(DINAS_STAFF.map(({ nip }, at) => `
    insert into assignment (id, person_id, post_name, unit_id, unit_name, acting, heads_unit, starts, ends, evaluator_id, superior_id, source, changed_at)
    select ${40 + at}, id, 'Pengelola Layanan Operasional', '${UNITS.dinas}', 'Dinas Pelayanan Contoh', 0, 0, '2026-01-01', null, 2, 1, 'hand', '2026-07-01T01:00:00.000Z' from person where nip = '${nip}';`).join('\n'))
}
