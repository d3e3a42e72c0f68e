import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, isoDate, type IsoDate } from '../../shared/calendar/iso-date.ts'
import { ask } from '../../shared/legal/ask.ts'
import { decideOn } from '../../shared/legal/decide.ts'
import { satyalancanaReading } from '../../shared/legal/parameters/reward/reward.ts'
import { dated } from '../../shared/legal/parameters/value.ts'
import { checkProfile } from '../../shared/legal/profile.ts'
import { pengaruh } from '../../shared/legal/rules/discipline/pengaruh.ts'
import { satyalancanaX, satyalancanaXx } from '../../shared/legal/rules/reward/satyalancana.ts'
import type { Profile } from '../../shared/legal/types.ts'
import { say } from '../../shared/text/say.ts'

const RESTART: Profile = {
  name: 'Perbup Contoh', from: isoDate('2020-01-01'), before: null,
  values: { [satyalancanaReading.id]: [dated('2020-01-01', 'restart', { source: 'pp-35-2010', pin: 'contoh', how: 'assumed' })] },
}
const SERVED = {
  employeeKind: 'PNS', status: 'active', cpnsDate: isoDate('2008-05-01'),
  discipline: [{ level: 'sedang', from: isoDate('2014-12-01'), until: isoDate('2015-05-31') }], disciplineCompleteThrough: isoDate('2030-12-31'),
  leaves: [], leaveCompleteThrough: isoDate('2030-12-31'), awards: [], awardCompleteThrough: isoDate('2030-12-31'),
} as const

function asked(facts: Parameters<typeof satyalancanaX.versions[0]['decide']>[0], on: string, profile: Profile | null = RESTART) {
  const { outcome, metOn, certainty } = ask(satyalancanaX, facts, isoDate(on), profile)
  return { outcome, metOn, certainty }
}

describe('where a region counts service anew after a punishment', () => {
  test('the profile is within the bounds', () => expect(checkProfile(RESTART)).toBe(RESTART))

  test('ten years run from the day after the punishment, to the month', () => {
    expect(asked(SERVED, '2025-05-31')).toEqual({ outcome: 'not-met', metOn: '2025-06-01', certainty: 'assumed' })
    expect(asked(SERVED, '2025-06-01')).toEqual({ outcome: 'met', metOn: null, certainty: 'assumed' })
  })

  test('as the sources word it, the same punishment bars for good', () => {
    expect(asked(SERVED, '2025-06-01', null)).toEqual({ outcome: 'not-met', metOn: null, certainty: 'secondary' })
  })

  test('a punishment bars the medal only while it is served, and says the same wherever it is asked', () => {
    const facts = {
      employeeKind: 'PNS', status: 'active', disciplineUse: 'satyalancana', disciplineCompleteThrough: isoDate('2030-12-31'),
      discipline: [{ level: 'sedang', from: isoDate('2022-12-01'), until: isoDate('2023-05-31') }],
    } as const
    const bar = (on: string, profile: Profile | null) => ask(pengaruh, facts, isoDate(on), profile).outcome
    expect([bar('2023-05-31', RESTART), bar('2023-06-01', RESTART), bar('2023-06-01', null)]).toEqual(['not-met', 'met', 'not-met'])
  })

  test('a punishment without a recorded end leaves it open', () => {
    expect(asked({ ...SERVED, discipline: [{ level: 'berat', from: isoDate('2014-12-01') }] }, '2026-06-01').outcome).toBe('cannot-tell')
  })

  test('a light punishment does not begin the count anew', () => {
    expect(asked({ ...SERVED, cpnsDate: isoDate('2010-05-01'), discipline: [{ level: 'ringan', from: isoDate('2024-12-01') }] }, '2025-06-01').outcome).toBe('met')
  })

  test('the step about service is sealed like the register that it looks at', () => {
    expect(ask(satyalancanaX, SERVED, isoDate('2025-06-01'), RESTART).steps.find(({ id }) => id === 'service')?.facts).toContain('discipline')
  })

  test('looking ahead equals asking every day', () => {
    const day = (from: string, months: number) => fc.tuple(fc.integer({ min: 0, max: months }), fc.integer({ min: 0, max: 27 }))
      .map(([month, rest]) => addDays(addMonths(isoDate(from), month), rest))
    const punishment = fc.record({ level: fc.constantFrom('sedang' as const, 'berat' as const), from: day('2014-01-01', 160), until: fc.option(day('2014-06-01', 160), { nil: null, freq: 9 }) })
    fc.assert(fc.property(fc.array(punishment, { maxLength: 2 }), day('2013-01-01', 24), day('2024-06-01', 18), (discipline, cpnsDate, on) => {
      const facts = { ...SERVED, cpnsDate, discipline }
      const isMet = (day: IsoDate) => decideOn(satyalancanaX, facts, day, on, RESTART).outcome === 'met'
      const days = isMet(on) ? [] : Array.from({ length: 1200 }, (_, at) => addDays(on, at + 1))
      const metOn = days.find(isMet) ?? null
      const found = ask(satyalancanaX, facts, on, RESTART).metOn
      expect(found !== null && found <= addDays(on, 1200) ? found : null).toBe(metOn)
    }), { numRuns: 25, seed: 20261122 })
  })
})

test('the class below is told and never bars', () => {
  const XX = { ...SERVED, cpnsDate: isoDate('2005-05-01'), discipline: [] }
  const told = (awards: readonly { readonly kind: 'slks-x'; readonly on: IsoDate }[]) => {
    const finding = ask(satyalancanaXx, { ...XX, awards }, isoDate('2025-05-01'))
    return [finding.outcome, finding.steps.filter(({ id }) => id === 'lower-first').map(({ message }) => say('id', message)).join()]
  }
  expect(told([])).toEqual(['met', 'Satyalancana Karya Satya X tidak tercatat; bukan syarat mutlak, tetapi lampirkan piagamnya bila ada'])
  expect(told([{ kind: 'slks-x', on: isoDate('2016-08-17') }])).toEqual(['met', 'Sudah memiliki Satyalancana Karya Satya X; lampirkan piagamnya'])
})
