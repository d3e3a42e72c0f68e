import { describe, expect, test } from 'vitest'
import { addDays, isoDate } from '../../shared/calendar/iso-date.ts'
import { ask } from '../../shared/legal/ask.ts'
import { ageReading, equalJenjang, postRankMinimum } from '../../shared/legal/parameters/post/settings.ts'
import { ujianDinas } from '../../shared/legal/parameters/promotion/ujian-dinas.ts'
import { dated } from '../../shared/legal/parameters/value.ts'
import { checkProfile } from '../../shared/legal/profile.ts'
import { postGateRules } from '../../shared/legal/rules/post/post-gate.ts'
import type { GateFacts } from '../../shared/legal/rules/post/gate-facts.ts'
import { kpReguler } from '../../shared/legal/rules/promotion/kp-reguler.ts'
import type { Profile } from '../../shared/legal/types.ts'

const ON = isoDate('2026-06-15')
const CITED = { source: 'pp-11-2017-17-2020', pin: 'contoh', how: 'assumed' } as const
const choosing = (id: string, value: unknown): Profile =>
  checkProfile({ name: 'Perbup Contoh', from: isoDate('2020-01-01'), before: null, values: { [id]: [dated('2020-01-01', value, CITED)] } })

const gateTo = (level: string) => postGateRules.find(({ id }) => id === `promotion.${level}`)!
const READY: GateFacts = {
  employeeKind: 'PNS', status: 'active', birthDate: isoDate('1970-06-15'), educationLevel: 's2', experienceMonths: 90, golongan: 'IV/a',
  posts: [{ assignment: 'definitif', kind: 'struktural', level: 'administrator', from: isoDate('2020-01-01') }],
  assessments: (['teknis', 'manajerial', 'sosiokultural'] as const).map((subject) => ({ subject, score: 80, standard: 70, on: isoDate('2026-01-10') })),
  annualPredikat: [2024, 2025].map((year) => ({ year, predikat: 'baik' as const })), discipline: [], disciplineCompleteThrough: isoDate('2028-12-31'),
}
const failing = (facts: GateFacts, on: string, profile: Profile | null) =>
  ask(gateTo('jpt-pratama'), facts, isoDate(on), profile).steps.filter(({ outcome }) => outcome === 'not-met').map(({ id }) => id)

describe('what a region may choose about posts', () => {
  test('the highest age ends with its birthday, or with the day before the next one', () => {
    const whole = choosing(ageReading.id, 'whole-year')
    expect([failing(READY, '2026-06-15', null), failing(READY, '2026-06-16', null)]).toEqual([[], ['age']])
    expect([failing(READY, '2026-06-16', whole), failing(READY, '2027-06-14', whole), failing(READY, '2027-06-15', whole)].map((one) => one.includes('age'))).toEqual([false, false, true])
  })

  test('a lowest golongan ruang is asked only where one is set', () => {
    const minimum = choosing(postRankMinimum.id, { 'jpt-pratama': 'IV/b' })
    expect([failing(READY, ON, null), failing(READY, ON, minimum), failing({ ...READY, golongan: 'IV/b' }, ON, minimum)]).toEqual([[], ['rank'], []])
    expect(ask(gateTo('jpt-pratama'), { ...READY, golongan: null }, ON, minimum).missing.map(({ fact }) => fact)).toEqual(['golongan'])
  })

  test('another list of equal jenjang opens or closes the gate', () => {
    const functional: GateFacts = { ...READY, posts: [{ assignment: 'definitif', kind: 'fungsional', jenjang: 'ahli-muda', from: isoDate('2020-01-01') }] }
    const wider = choosing(equalJenjang.id, { pelaksana: [], pengawas: [], administrator: ['ahli-muda', 'ahli-madya'], 'jpt-pratama': [], 'jpt-madya': [] })
    expect([null, wider].map((profile) => ask(gateTo('jpt-pratama'), functional, ON, profile).outcome)).toEqual(['not-applicable', 'met'])
  })
})

test('where a region weighs the ujian dinas, one that is not recorded stands in the way or leaves it open', () => {
  const weighed = choosing(ujianDinas.id, 'weighed')
  const due = {
    employeeKind: 'PNS', status: 'active', postKind: 'pelaksana', golongan: 'II/d', golonganTmt: isoDate('2020-04-01'), educationLevel: 'slta',
    annualPredikat: READY.annualPredikat, trainingCompleteThrough: ON,
  } as const
  const outcome = (more: object, profile: Profile | null = weighed) => ask(kpReguler, { ...due, ...more }, ON, profile).outcome
  expect([outcome({}, null), outcome({}), outcome({ trainingCompleteThrough: addDays(ON, -1) }), outcome({ certificates: [{ kind: 'ujian-dinas-1', on: ON }] })])
    .toEqual(['met', 'not-met', 'cannot-tell', 'met'])
  expect(outcome({ golongan: 'II/c' })).toBe('met')
})
