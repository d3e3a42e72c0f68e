import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { isoDate } from '../../shared/calendar/iso-date.ts'
import { ask } from '../../shared/legal/ask.ts'
import { checkBounds } from '../../shared/legal/bounds/check-bounds.ts'
import { NotInForceError } from '../../shared/legal/not-in-force.ts'
import { dated } from '../../shared/legal/parameters/value.ts'
import { holds, lastedAtLeast, scope, unknown } from '../../shared/legal/steps.ts'
import { isoDateSchema, type Step } from '../../shared/legal/finding.ts'
import type { Law, Parameter, Profile, Rule } from '../../shared/legal/types.ts'
import { nudgesOf } from '../support/nudged-law.ts'

// The ten steps of shared/legal/README.md, walked with a decree that does not exist: a village teacher may be honoured after
// eight years in the village, from 2027 after seven. Sources and sentences of the product stand in for its own.

/** Steps 1 to 4: source, number, parameter, bounds. */
const yearsInVillage: Parameter<number> = {
  id: 'made-up.years', subject: 'reward', title: 'legal.parameter.years', chosenBy: 'region', bounds: { kind: 'whole', min: 1, max: 20, unit: 'years' },
  values: [
    dated('2024-03-01', 8, { source: 'pp-35-2010', pin: 'Pasal 4', how: 'official-text' }),
    dated('2027-01-01', 7, { source: 'pp-35-2010', pin: 'Pasal 4 (perubahan)', how: 'secondary' }),
  ],
  show: (years) => [{ label: { text: 'legal.parameter.years' }, value: { months: years * 12 } }],
}

/** Step 5: the facts. */
const facts = z.strictObject({ teaches: z.boolean().nullish(), inVillageSince: isoDateSchema.nullish() })
type Facts = z.infer<typeof facts>

/** Step 6: the rule. */
const villageTeacher: Rule<Facts> = {
  id: 'made-up.village-teacher', subject: 'reward', question: 'reward.rule.satyalancana-x', facts, parameters: [yearsInVillage], carried: 'legal.carried.everything',
  versions: [{
    from: isoDate('2024-03-01'),
    citation: { source: 'pp-35-2010', pin: 'Pasal 4' },
    appliesTo: ({ teaches }) => [teachesAtAll(teaches)],
    decide: (given, law) => ({ steps: [longInVillage(given, law)], conclusion: { message: { key: 'legal.in-service' } } }),
  }],
}

function teachesAtAll(teaches: boolean | null | undefined): Step {
  const head = { id: 'teaches', facts: ['teaches'] as const }
  return scope(teaches === null || teaches === undefined ? unknown(head, { key: 'legal.kind-unknown' }) : holds(head, teaches, { key: 'legal.in-service' }))
}

function longInVillage({ inVillageSince }: Facts, law: Law): Step {
  const head = { id: 'years', facts: ['inVillageSince'] as const, wording: 'paling singkat telah mengajar di desa', citation: law.cite(yearsInVillage) }
  return lastedAtLeast(head, law, { since: inVillageSince, months: law(yearsInVillage) * 12, countedBy: 'day' }, {
    lasted: 'promotion.time-in-rank', unknown: { key: 'promotion.time-in-rank-unknown' },
  })
}

/** Step 8: cases below, at and above every number, the day before and of every change, each missing fact. */
const cases: readonly (readonly [name: string, on: string, facts: Readonly<Record<string, unknown>>, expected: Readonly<Record<string, unknown>>])[] = [
  ['delapan tahun kurang sehari belum cukup', '2026-08-31', { teaches: true, inVillageSince: '2018-09-01' }, { outcome: 'not-met', metOn: '2026-09-01' }],
  ['tepat delapan tahun sudah cukup', '2026-09-01', { teaches: true, inVillageSince: '2018-09-01' }, { outcome: 'met', metOn: null }],
  ['pada 31 Desember 2026 tujuh tahun belum cukup, dan hari perubahan aturan disebut', '2026-12-31', { teaches: true, inVillageSince: '2020-01-01' }, { outcome: 'not-met', metOn: '2027-01-01' }],
  ['sejak 1 Januari 2027 tujuh tahun sudah cukup', '2027-01-01', { teaches: true, inVillageSince: '2020-01-01' }, { outcome: 'met', metOn: null }],
  ['tujuh tahun kurang sehari belum cukup sejak 2027', '2027-01-01', { teaches: true, inVillageSince: '2020-01-02' }, { outcome: 'not-met', metOn: '2027-01-02' }],
  ['yang tidak mengajar tidak ditanya', '2026-09-01', { teaches: false }, { outcome: 'not-applicable', metOn: null }],
  ['tanpa tanggal mulai tidak dapat dipastikan', '2026-09-01', { teaches: true }, { outcome: 'cannot-tell', metOn: null }],
  ['pada hari pertama aturan sudah menjawab', '2024-03-01', { teaches: true, inVillageSince: '2016-03-01' }, { outcome: 'met', metOn: null }],
  ['sehari sebelumnya belum ada aturan', '2024-02-29', { teaches: true }, { error: 'not-in-force' }],
]

function answerOf(on: string, given: Readonly<Record<string, unknown>>, law: Profile | null = null): Readonly<Record<string, unknown>> {
  try {
    const { outcome, metOn } = ask(villageTeacher, facts.parse(given), isoDate(on), law)
    return { outcome, metOn }
  } catch (error) {
    if (error instanceof NotInForceError) return { error: 'not-in-force' }
    throw error
  }
}

describe('a made-up decree, added in ten steps', () => {
  test.each(cases)('%s', (_name, on, given, expected) => {
    expect(answerOf(on, given)).toEqual(expected)
  })

  test('has every number held from both sides by a case', () => {
    const loose = nudgesOf(yearsInVillage).filter(({ law }) => cases.every(([, on, given, expected]) => isDeepStrictEqual(answerOf(on, given, law), expected)))
    expect(loose.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  test('may be chosen otherwise by a region, within its bounds', () => {
    expect([0, 1, 20, 21].map((years) => checkBounds(yearsInVillage.chosenBy === 'region' ? yearsInVillage.bounds : { kind: 'choice', options: [] }, years).length)).toEqual([1, 0, 0, 1])
    const five: Profile = {
      name: 'Perbup Contoh', from: isoDate('2026-01-01'), before: null,
      values: { [yearsInVillage.id]: [dated('2026-01-01', 5, { source: 'pp-35-2010', pin: 'Lampiran', how: 'official-text' })] },
    }
    expect(answerOf('2026-09-01', { teaches: true, inVillageSince: '2021-09-01' }, five)).toEqual({ outcome: 'met', metOn: null })
  })
})
