import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { exact, exactText, roundHalfUp } from '../../../shared/numbers/exact.ts'
import { en } from '../../../shared/text/en/index.ts'
import { id } from '../../../shared/text/id/index.ts'
import { say, sayDate, sayNumber, saySpan, sayValue } from '../../../shared/text/say.ts'

describe('an exact number', () => {
  test.each([['12,5', '12.5'], ['12.50', '12.5'], ['1/9', '1/9'], ['-0.25', '-0.25'], [' 7 ', '7']])('%j is kept as %s', (text, kept) => expect(exactText(exact(text))).toBe(kept))
  test.each(['', 'abc', '1.2.3', '1/0/2', '1.000,5', '--1', '1/0'])('%j is none', (text) => expect(() => exact(text)).toThrow())

  test('adds without the slips of binary fractions', () => {
    expect([exactText(exact('0.1').add(exact('0.2'))), exactText(exact(0.1).add(exact(0.2)))]).toEqual(['0.3', '0.3'])
  })

  test.each([['0.125', 2, '0.13'], ['-0.125', 2, '-0.13'], ['0.124999', 2, '0.12'], ['1/3', 2, '0.33'], ['2/3', 0, '1'], ['-0.4', 0, '0'], ['76.605', 2, '76.61'], ['5', 2, '5.00']])(
    '%s to %d decimals is %s, halves away from nought', (text, decimals, shown) => expect(roundHalfUp(exact(text), decimals)).toBe(shown),
  )

  test('is read back from what is stored', () => {
    fc.assert(fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 10_000 }), (n, d) => {
      const value = exact(`${n}/${d}`)
      expect(exact(exactText(value)).equals(value)).toBe(true)
    }))
  })
})

describe('words', () => {
  test('say dates, spans and lists in the reader’s language', () => {
    expect([sayDate('id', '2026-11-21'), sayDate('en', '2026-11-21')]).toEqual(['21 November 2026', '21 November 2026'])
    expect([43, 48, 5, 0, 1, 13].map((months) => [saySpan('id', months), saySpan('en', months)])).toEqual([
      ['3 tahun 7 bulan', '3 years 7 months'], ['4 tahun', '4 years'], ['5 bulan', '5 months'], ['0 bulan', '0 months'], ['1 bulan', '1 month'], ['1 tahun 1 bulan', '1 year 1 month'],
    ])
    expect([sayValue('id', { list: ['2024', '2025'] }), sayValue('en', { list: ['2024', '2025'] })]).toEqual(['2024 dan 2025', '2024 and 2025'])
    expect([sayValue('id', 1234), sayValue('en', 1234)]).toEqual(['1.234', '1,234'])
  })

  test('say exact numbers without the slips of binary fractions', () => {
    expect([sayNumber('id', '1234.5'), sayNumber('id', '1.005', 2), sayNumber('en', '1.005', 2), sayNumber('id', roundHalfUp(exact('781/9'), 2), 2), sayNumber('id', '-0.125', 2)])
      .toEqual(['1.234,5', '1,01', '1.01', '86,78', '-0,13'])
  })

  test('put sentences one after another', () => {
    const sentences = [{ key: 'legal.in-service' }, { key: 'legal.left' }] as const
    expect(say('id', { key: 'legal.not-met', values: { reasons: { sentences } } })).toBe('Masih bekerja. Sudah berhenti atau pensiun.')
  })

  test('of both languages ask for the same values', () => {
    const asked = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()
    const keys = Object.keys(id).filter((key) => /^(legal|reward|promotion|rules)\./.test(key)) as (keyof typeof id)[]
    expect(keys.filter((key) => asked(id[key]).join() !== asked(en[key]).join())).toEqual([])
  })
})
