import { describe, expect, test } from 'vitest'
import { parseGolongan, pangkatName, parsePppkGolongan } from '../../../shared/domain/identity/golongan.ts'
import { cpnsMonthOf, parseNip } from '../../../shared/domain/identity/nip.ts'
import { compareGolongan, golonganSchema, nextGolongan, pppkGolonganSchema } from '../../../shared/legal/terms/golongan.ts'

const NIP = '198609262015051001'

describe('an employee number', () => {
  test('of a PNS tells birth, month of appointment, sex and sequence', () => {
    expect(parseNip(NIP)).toEqual({ ok: true, parsed: { kind: 'PNS', nip: NIP, birthDate: '1986-09-26', sex: 'L', sequence: '001', cpnsMonth: '2015-05-01' } })
  })

  test('of a PPPK tells year of appointment and contract, and is no PNS number', () => {
    const text = '199001012022211001'
    const parsed = { kind: 'PPPK', nip: text, birthDate: '1990-01-01', sex: 'L', sequence: '001', appointedYear: 2022, contract: '21' }
    expect([parseNip(text), parseNip(text, 'PPPK'), parseNip(text, 'PNS')]).toEqual([{ ok: true, parsed }, { ok: true, parsed }, { ok: false, fault: 'appointment', nip: text }])
  })

  test('of a PPPK may look like a month where the kind is known', () => {
    expect(parseNip('199001012022122002', 'PPPK')).toMatchObject({ ok: true, parsed: { kind: 'PPPK', contract: '12', sex: 'P' } })
  })

  test.each(['19860926 201505 1 001', `'${NIP}`, ` ${NIP} `, '19860926.201505.1.001', '19860926-201505-1-001', '19860926\u00a0201505\u00a01\u00a0001'])('is read from %j', (text) => {
    expect(parseNip(text)).toMatchObject({ ok: true, parsed: { nip: NIP } })
  })

  test.each([
    ['', 'empty'], ['   ', 'empty'],
    ['19860926201505100', 'length'], ['1986092620150510011', 'length'],
    ['19860926201505100X', 'not-digits'], ['1.98609E+17', 'lost-digits'], ['1,98609E+17', 'lost-digits'], ['198609262015051000', 'lost-digits'],
    ['199013452015051001', 'birth-date'], ['198602302015051001', 'birth-date'], ['198502292015051001', 'birth-date'],
    ['198609261940051001', 'appointment'], ['198609261999051001', 'too-young'],
    ['198609262015053001', 'sex'], ['198609262015050001', 'sex'],
  ])('%j is none: %s', (text, fault) => {
    expect(parseNip(text)).toMatchObject({ ok: false, fault })
  })

  test('born on 29 February of a leap year is one', () => {
    expect(parseNip('198402292010012001')).toMatchObject({ ok: true, parsed: { birthDate: '1984-02-29', sex: 'P' } })
  })

  test('tells the month of appointment only of a PNS', () => {
    expect([NIP, '199001012022211001', '12'].map(cpnsMonthOf)).toEqual(['2015-05-01', null, null])
  })
})

describe('a golongan', () => {
  test.each(['III/b', 'III/B', 'iii/b', 'IIIb', 'III b', 'III.b', '3B', '3/b', 'Gol. III/b', 'Golongan Ruang III/b', 'Penata Muda Tk. I (III/b)', 'Penata Muda Tingkat I, III/b'])('is III/b from %j', (text) => {
    expect(parseGolongan(text)).toBe('III/b')
  })

  test.each(['I/e', 'II/e', 'III/e', 'V/a', 'IX', '9', 'III', 'b', '', 'III/bb', '33'])('of PNS is none from %j', (text) => {
    expect(parseGolongan(text)).toBeNull()
  })

  test.each([['IX', 'IX'], ['9', 'IX'], ['09', 'IX'], ['ix', 'IX'], ['Gol IX', 'IX'], ['Golongan V', 'V'], ['17', 'XVII'], ['1', 'I']])('of PPPK from %j is %s', (text, golongan) => {
    expect(parsePppkGolongan(text)).toBe(golongan)
  })

  test.each(['0', '18', 'III/a', 'XVIII', '', 'A'])('of PPPK is none from %j', (text) => {
    expect(parsePppkGolongan(text)).toBeNull()
  })

  test('has a pangkat, an order and a next step up to IV/e', () => {
    expect(golonganSchema.options.map(pangkatName)).toContain('Pembina Utama')
    expect(new Set(golonganSchema.options.map(pangkatName)).size).toBe(17)
    expect(pppkGolonganSchema.options).toHaveLength(17)
    expect([nextGolongan('I/d'), nextGolongan('III/d'), nextGolongan('IV/d'), nextGolongan('IV/e')]).toEqual(['II/a', 'IV/a', 'IV/e', null])
    expect([compareGolongan('II/d', 'III/a') < 0, compareGolongan('III/a', 'III/a'), compareGolongan('IV/a', 'III/d') > 0]).toEqual([true, 0, true])
  })
})
