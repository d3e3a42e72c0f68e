import { expect } from 'vitest'
import type { InputOf } from '../../shared/contract/contract.ts'
import type { Ekspektasi } from '../../shared/legal/terms/predikat.ts'
import { MEMBERS, UNITS } from './appraisal-office.ts'
import { tempAppraisal, type TempAppraisal } from './temp-appraisal.ts'
import type { Visitor } from './temp-desk.ts'

const WHY = 'melampaui target layanan selama triwulan'

/** The span of a person in triwulan III. */
export const refOf = (office: TempAppraisal, nip: string) => ({ periodId: office.periods.quarter, assignmentId: office.spans.get(nip) ?? 0 })

/** Has an evaluator rate people and submit, each with hasil kerja and perilaku kerja. */
export async function rate(office: TempAppraisal, by: Visitor, people: readonly (readonly [string, Ekspektasi, Ekspektasi])[]): Promise<void> {
  const rows = people.map(([nip, hasilKerja, perilakuKerja]) => ({ ...refOf(office, nip), revision: 0, patch: { hasilKerja, perilakuKerja, reason: WHY } }))
  await by.ask('rating.save', { rows })
  expect((await by.ask('rating.submit', { evaluations: rows.map(({ periodId, assignmentId }) => ({ periodId, assignmentId })) })).left).toEqual([])
}

/** Sets the capaian of a unit in triwulan III. */
export async function setCapaian(office: TempAppraisal, unitId: string, level: InputOf<'capaian.set'>['level'], achieved: string | null = null): Promise<void> {
  await office.admin.ask('capaian.set', { periodId: office.periods.quarter, unitId, level, basis: 'Laporan kinerja triwulan', achieved, skNumber: '800/1', skDate: null, setBy: 'Kepala Dinas', reason: null })
}

/** Bidang A: six of seven staff rated Sangat Baik, one Baik; its capaian is Istimewa, so that four may be Sangat Baik. */
export async function tooGood(): Promise<TempAppraisal> {
  const office = await tempAppraisal()
  await setCapaian(office, UNITS.bidangA, 'istimewa')
  await rate(office, office.kabidA, MEMBERS.staffA.map(({ nip }, at) => [nip, at < 6 ? 'di-atas' : 'sesuai', at < 6 ? 'di-atas' : 'sesuai']))
  return office
}
