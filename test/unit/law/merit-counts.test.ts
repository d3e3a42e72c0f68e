import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { periodOf } from '../../../shared/calendar/period.ts'
import type { PersonFacts, RatingFact } from '../../../shared/domain/facts/person-facts.ts'
import { meritCounts } from '../../../shared/domain/unit/merit-facts.ts'
import { ask } from '../../../shared/legal/ask.ts'
import { meritEvaluasi } from '../../../shared/legal/rules/service/merit-kinerja.ts'

function rating(start: string, end: string, rated = true): RatingFact {
  const { kind } = periodOf(isoDate(start), isoDate(end))
  const one = rated ? 'sesuai' as const : null
  return { ref: start, kind, start: isoDate(start), end: isoDate(end), acting: false, hasilKerja: one, perilakuKerja: one, hasilAkhir: rated ? 'baik' : null, settled: null }
}
const YEAR = rating('2026-01-01', '2026-12-31')
const QUARTERS = [rating('2026-01-01', '2026-03-31'), rating('2026-04-01', '2026-06-30'), rating('2026-07-01', '2026-09-30'), rating('2026-10-01', '2026-12-31')]

function person(ratings: readonly RatingFact[], change: Partial<PersonFacts> = {}): PersonFacts {
  return {
    nip: '198609262015051001', employeeKind: 'PNS', status: 'active', leavesOn: null, birthDate: null, cpnsDate: null, pnsDate: null, golongan: null, golonganTmt: null,
    pppkGolongan: null, postKind: null, superiorGolongan: null, educationLevel: null, ratings, discipline: [], disciplineCompleteThrough: null, leaves: [], leaveCompleteThrough: null,
    awards: [], awardCompleteThrough: null, ranks: [], posts: [], educations: [], trainings: [], certificates: [], trainingCompleteThrough: null, assessments: [], feedbacks: [],
    teamRoles: [], teamCompleteThrough: null, talentScores: [], credits: [], ...change,
  }
}

test('a unit counts those in service at the end of the year, and of them those evaluated', () => {
  const counted = meritCounts([
    person([YEAR, ...QUARTERS]), person([YEAR, ...QUARTERS.slice(1)]), person([rating('2026-01-01', '2026-12-31', false)]), person([rating('2025-01-01', '2025-12-31')]),
    person([YEAR], { leavesOn: isoDate('2026-12-31') }), person([YEAR], { status: 'left' }),
  ], 2026)
  expect(counted).toEqual({ employees: 4, withSkp: 3, evaluatedAnnual: 2, evaluatedPeriodic: 1 })
})

test('the counts are the facts of the worksheet’s rule', () => {
  const { withSkp, ...facts } = meritCounts([person([YEAR, ...QUARTERS])], 2026)
  expect([withSkp, ask(meritEvaluasi, facts, isoDate('2026-12-31')).details]).toEqual([1, { level: 2, share: '100' }])
})

test('months count like quarters, and an unrated one leaves a gap', () => {
  const ends = ['31', '28', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31']
  const months = ends.map((day, at) => `2026-${String(at + 1).padStart(2, '0')}-${day}`).map((end) => rating(`${end.slice(0, 8)}01`, end))
  const gap = months.map((one) => (one.start === '2026-05-01' ? { ...one, hasilKerja: null } : one))
  expect([months, gap].map((ratings) => meritCounts([person(ratings)], 2026).evaluatedPeriodic)).toEqual([1, 0])
})
