import { describe, expect, test } from 'vitest'
import { isoDate } from '../../shared/calendar/iso-date.ts'
import { TanjakError } from '../../shared/errors/tanjak-error.ts'
import { askWithJson } from '../../shared/legal/ask-with-json.ts'
import { describeParameter, describeRule } from '../../shared/legal/describe.ts'
import { promotionMonths } from '../../shared/legal/parameters/promotion/promotion-periods.ts'
import { predikatRule } from '../../shared/legal/rules/appraisal/predikat.ts'
import { kpReguler } from '../../shared/legal/rules/promotion/kp-reguler.ts'
import { say, sayValue } from '../../shared/text/say.ts'

const ON = isoDate('2026-04-01')

/** The code of the error and its fields as a reader sees them. */
function refusal(ask: () => unknown) {
  try {
    ask()
  } catch (error) {
    if (error instanceof TanjakError) return { code: error.code, says: say('id', error.said), fields: Object.fromEntries(Object.entries(error.fields).map(([path, said]) => [path, say('id', said)])) }
  }
  return null
}

describe('facts from outside', () => {
  test('that are misnamed or wrong are refused one by one, saying what is allowed', () => {
    expect(refusal(() => askWithJson('appraisal.predikat', { hasilKerja: 'bagus', perilaku: 'sesuai', hasilAkhir: 3 }, ON))).toEqual({
      code: 'bad-input',
      says: 'Fakta untuk aturan appraisal.predikat tidak dapat dibaca. Perbaiki bagian yang disebut, lalu tanyakan lagi.',
      fields: {
        hasilKerja: 'Nilai harus salah satu dari: di-atas, sesuai, di-bawah.',
        hasilAkhir: 'Nilai harus salah satu dari: sangat-baik, baik, butuh-perbaikan, kurang, sangat-kurang.',
        perilaku: 'Aturan ini tidak mengenal fakta perilaku. Fakta yang dikenal: hasilKerja, perilakuKerja, hasilAkhir, settledPredikat.',
      },
    })
  })

  test('name the place inside a list', () => {
    expect(Object.keys(refusal(() => askWithJson('promotion.kp-reguler', { annualPredikat: [{ year: 2025, predikat: 'baik' }, { year: '2024' }] }, ON))?.fields ?? {}))
      .toEqual(['annualPredikat.1.year', 'annualPredikat.1.predikat'])
  })

  test('with a text or half a number for a whole number say that it must be whole, inside a list too', () => {
    const says = 'Nilai tidak sesuai jenisnya: seharusnya bilangan bulat.'
    for (const year of ['2025', 2025.5]) {
      expect(refusal(() => askWithJson('appraisal.batas-skp', { year }, ON))?.fields).toEqual({ year: says })
      expect(refusal(() => askWithJson('promotion.kp-reguler', { annualPredikat: [{ year, predikat: 'baik' }] }, ON))?.fields).toEqual({ 'annualPredikat.0.year': says })
    }
  })

  test.each(['2026-02-30', '01-04-2026', 20260401])('with %s for a date are refused', (golonganTmt) => {
    expect(Object.keys(refusal(() => askWithJson('promotion.kp-reguler', { golonganTmt }, ON))?.fields ?? {})).toEqual(['golonganTmt'])
  })

  test.each([[[]], ['text'], [null], [7]])('that are no object are refused: %j', (json) => {
    expect(refusal(() => askWithJson('appraisal.predikat', json, ON))?.says).toBe('Fakta harus berupa satu objek JSON, misalnya {"employeeKind":"PNS"}.')
  })

  test('for a rule that does not exist are refused', () => {
    expect(refusal(() => askWithJson('promotion.no-such', {}, ON))).toEqual({ code: 'not-found', says: 'Tidak ada aturan bernama promotion.no-such. Lihat daftar aturan untuk nama yang benar.', fields: {} })
  })

  test('for a parameter are refused, and the rules that read it are named', () => {
    expect(refusal(() => askWithJson('appraisal.predikat-matrix', {}, ON))).toMatchObject({ code: 'bad-input', says: expect.stringMatching(/bukan aturan.*appraisal\.predikat/) })
  })

  test('about a date before the rule say when it begins', () => {
    expect(refusal(() => askWithJson('appraisal.predikat', {}, isoDate('2021-12-31')))?.says)
      .toBe('Aturan appraisal.predikat belum berlaku pada 31 Desember 2021; mulai berlaku 7 Februari 2022. Pilih tanggal pada atau sesudahnya.')
  })
})

describe('a description', () => {
  test('of a rule gives its facts as JSON Schema, none of them required', () => {
    const { facts, ...rest } = describeRule(predikatRule, ON)
    expect(facts).toMatchObject({ type: 'object', additionalProperties: false, properties: { hasilKerja: { anyOf: [{ enum: ['di-atas', 'sesuai', 'di-bawah'] }, { type: 'null' }] } } })
    expect(facts).not.toHaveProperty('required')
    expect(rest).toMatchObject({ id: 'appraisal.predikat', subject: 'appraisal', parameters: ['appraisal.predikat-matrix'], certainty: 'secondary', versions: [{ inForce: true, citation: { short: 'PermenPANRB 6/2022' } }] })
  })

  test('of a rule marks the version in force on a date', () => {
    const inForce = (on: string) => describeRule(kpReguler, isoDate(on)).versions.map((one) => one.inForce)
    expect([inForce('2002-04-16'), inForce('2025-05-19'), inForce('2025-05-20')]).toEqual([[false, false], [true, false], [false, true]])
  })

  test('of a parameter shows every value through time in words', () => {
    const { values, readBy } = describeParameter(promotionMonths, isoDate('2025-09-30'))
    expect(readBy).toEqual(expect.arrayContaining(['promotion.kp-reguler', 'promotion.kp-struktural']))
    expect(values.map(({ from, inForce, shown, certainty }) => [from, inForce, certainty, shown.map(({ value }) => sayValue('id', value)).join()])).toEqual([
      ['2002-04-17', false, 'secondary', 'April dan Oktober'],
      ['2024-01-01', true, 'secondary', 'Februari, April, Juni, Agustus, Oktober, dan Desember'],
      ['2025-10-01', false, 'secondary', 'Januari, Februari, Maret, April, Mei, Juni, Juli, Agustus, September, Oktober, November, dan Desember'],
    ])
  })
})
