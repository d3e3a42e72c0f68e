import { describe, expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import type { PersonFacts, RatingFact } from '../../../shared/domain/facts/person-facts.ts'
import { personOn } from '../../../shared/domain/facts/person-rule.ts'
import { creditFactsOf, cumulativeCredit, firstGolonganOf } from '../../../shared/domain/promotion/credit-person.ts'

const baik = (year: number): RatingFact => ({
  ref: String(year), kind: 'year', start: isoDate(`${year}-01-01`), end: isoDate(`${year}-12-31`), acting: false,
  hasilKerja: 'sesuai', perilakuKerja: 'sesuai', hasilAkhir: 'baik', settled: null,
})
const post = (jenjang: 'ahli-pertama' | 'ahli-muda', from: string) => ({ assignment: 'definitif', kind: 'fungsional', jenjang, from: isoDate(from) } as const)
const pak = (until: string) => ({ kind: 'integrasi', amount: '86.794417', from: isoDate('2022-01-01'), until: isoDate(until) } as const)
const SITI: PersonFacts = {
  nip: '199001012015052002', employeeKind: 'PNS', status: 'active', leavesOn: null, birthDate: null, cpnsDate: isoDate('2015-05-01'), pnsDate: isoDate('2016-06-01'),
  golongan: 'III/b', golonganTmt: isoDate('2023-04-01'), pppkGolongan: null, postKind: 'fungsional', superiorGolongan: null, educationLevel: 's1',
  ratings: [2023, 2024, 2025].map(baik), discipline: [], disciplineCompleteThrough: null, leaves: [], leaveCompleteThrough: null, awards: [], awardCompleteThrough: null,
  ranks: [], posts: [post('ahli-pertama', '2018-03-01')], educations: [], trainings: [], certificates: [], trainingCompleteThrough: null, assessments: [],
  feedbacks: [], teamRoles: [], teamCompleteThrough: null, talentScores: [], credits: [pak('2023-12-31')],
}
const seen = (more: Partial<PersonFacts> = {}) => personOn({ ...SITI, ...more }, isoDate('2026-06-01'))

describe('angka kredit of a person', () => {
  test('is the record and every whole year rated since, exactly', () => {
    expect(cumulativeCredit(seen())).toBe('111.794417')
  })

  test('counts the year in which a record ends by the months that it leaves', () => {
    expect(creditFactsOf(seen({ credits: [pak('2024-06-30')] })).periods).toEqual([{ year: 2024, months: 6, predikat: 'baik' }, { year: 2025, months: 12, predikat: 'baik' }])
    expect(creditFactsOf(seen({ credits: [pak('2024-06-15')] })).periods[0]).toEqual({ year: 2024, months: 6, predikat: 'baik' })
  })

  test('begins anew with a higher jenjang', () => {
    expect(cumulativeCredit(seen({ posts: [post('ahli-pertama', '2018-03-01'), post('ahli-muda', '2025-01-01')], golongan: 'III/c' }))).toBe('25')
  })

  test('counts from the lowest pangkat of the jenjang where angka kredit dasar or integrasi is on record, else from where the career began', () => {
    const converted = { ...pak('2023-12-31'), kind: 'konversi' } as const
    const ranks = [{ golongan: 'III/b', from: isoDate('2015-05-01') }] as const
    expect(firstGolonganOf(seen({ ranks }))).toBe('III/a')
    expect(firstGolonganOf(seen({ ranks, credits: [converted] }))).toBe('III/b')
    expect(firstGolonganOf(seen({ ranks: [{ golongan: 'III/b', from: isoDate('2019-04-01') }], credits: [converted] }))).toBeNull()
    expect(firstGolonganOf(seen({ ranks, credits: [converted], posts: [{ assignment: 'definitif', kind: 'pelaksana', from: isoDate('2015-05-01') }, post('ahli-pertama', '2018-03-01')] }))).toBeNull()
  })

  test('cannot be told without a record to start from, nor over a year that was not rated', () => {
    expect([cumulativeCredit(seen({ credits: [] })), cumulativeCredit(seen({ ratings: [2023, 2025].map(baik) }))]).toEqual([null, null])
  })
})
