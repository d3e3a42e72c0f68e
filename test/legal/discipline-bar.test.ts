import { describe, expect, test } from 'vitest'
import { isoDate } from '../../shared/calendar/iso-date.ts'
import { ask } from '../../shared/legal/ask.ts'
import { kpDisciplineBar } from '../../shared/legal/parameters/promotion/kp-reguler.ts'
import { dated } from '../../shared/legal/parameters/value.ts'
import { kpReguler, type KpRegulerFacts } from '../../shared/legal/rules/promotion/kp-reguler.ts'
import type { Profile } from '../../shared/legal/types.ts'
import { say } from '../../shared/text/say.ts'

const BARRING: Profile = {
  name: 'Perbup Contoh', from: isoDate('2025-01-01'), before: null,
  values: { [kpDisciplineBar.id]: [dated('2025-07-01', ['sedang', 'berat'], { source: 'pp-94-2021', pin: 'contoh', how: 'assumed' })] },
}
const DUE: KpRegulerFacts = {
  employeeKind: 'PNS', status: 'active', postKind: 'pelaksana', golongan: 'III/b', golonganTmt: isoDate('2020-04-01'), educationLevel: 's1',
  annualPredikat: [{ year: 2024, predikat: 'baik' }, { year: 2025, predikat: 'baik' }], disciplineCompleteThrough: isoDate('2026-12-31'),
}
const SERVED: KpRegulerFacts = { ...DUE, discipline: [{ level: 'sedang', from: isoDate('2026-03-01'), until: isoDate('2026-08-31') }] }

function asked(facts: KpRegulerFacts, on: string, profile: Profile | null = BARRING) {
  const { outcome, metOn, missing, steps } = ask(kpReguler, facts, isoDate(on), profile)
  const step = steps.find(({ id }) => id === 'discipline')
  return { outcome, metOn, missing: missing.map(({ fact }) => fact), says: step && say('id', step.message) }
}

describe('where a region bars promotion during a punishment', () => {
  test.each([
    ['2026-02-28', 'met', null], ['2026-03-01', 'not-met', '2026-09-01'], ['2026-08-31', 'not-met', '2026-09-01'], ['2026-09-01', 'met', null],
  ])('asked on %s it is %s, for the first and the last day are served', (on, outcome, metOn) => {
    expect(asked(SERVED, on)).toMatchObject({ outcome, metOn })
  })

  test('two punishments in a row bar until the second has ended', () => {
    const discipline = [...(SERVED.discipline ?? []), { level: 'berat' as const, from: isoDate('2026-08-15'), until: isoDate('2027-08-14') }]
    expect(asked({ ...DUE, discipline }, '2026-06-01').metOn).toBe('2027-08-15')
  })

  test('a light punishment does not bar', () => {
    expect(asked({ ...DUE, discipline: [{ level: 'ringan', from: isoDate('2026-03-01') }] }, '2026-06-01').outcome).toBe('met')
  })

  test('a punishment without a recorded end leaves it open and asks for the day', () => {
    expect(asked({ ...DUE, discipline: [{ level: 'berat', from: isoDate('2026-03-01') }] }, '2026-06-01')).toEqual({
      outcome: 'cannot-tell', metOn: null, missing: ['discipline'], says: 'Akhir hukuman disiplin berat sejak 1 Maret 2026 belum tercatat; lengkapi tanggal berakhirnya',
    })
  })

  test('a register not declared complete leaves it open', () => {
    expect(asked({ ...DUE, disciplineCompleteThrough: isoDate('2026-05-31') }, '2026-06-01')).toMatchObject({ outcome: 'cannot-tell', missing: ['disciplineCompleteThrough'] })
  })

  test('before the first day of its regulation nothing bars', () => {
    const earlier = { ...SERVED, discipline: [{ level: 'sedang' as const, from: isoDate('2025-06-01'), until: isoDate('2025-12-31') }], annualPredikat: [{ year: 2023, predikat: 'baik' as const }, { year: 2024, predikat: 'baik' as const }] }
    expect([asked(earlier, '2025-06-30').outcome, asked(earlier, '2025-07-01').outcome]).toEqual(['met', 'not-met'])
  })
})

describe('where no region bars it', () => {
  test('a punishment being served is told, and one that has ended is not', () => {
    expect(['2026-08-31', '2026-09-01'].map((on) => asked(SERVED, on, null))).toEqual([
      { outcome: 'met', metOn: null, missing: [], says: 'Tercatat hukuman disiplin sedang sejak 1 Maret 2026; tidak ditemukan aturan yang menghalangi, timbang sebelum mengusulkan' },
      { outcome: 'met', metOn: null, missing: [], says: 'Tidak tercatat hukuman disiplin sedang atau berat yang sedang dijalani' },
    ])
  })

  test('the register need not be declared', () => {
    expect(asked({ ...DUE, disciplineCompleteThrough: null }, '2026-06-01', null).outcome).toBe('met')
  })
})
