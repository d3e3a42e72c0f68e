import { describe, expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { checkDistribution, type PredikatCounts } from '../../../shared/domain/appraisal/distribution.ts'
import type { Capaian } from '../../../shared/legal/terms/capaian.ts'
import { predikatSchema } from '../../../shared/legal/terms/predikat.ts'
import { say } from '../../../shared/text/say.ts'

const ON = isoDate('2026-12-31')

function broken(capaian: Capaian, text: string): readonly string[] {
  const numbers = text.split('/').map(Number)
  const counts = Object.fromEntries(predikatSchema.options.map((predikat, index) => [predikat, numbers[index] ?? 0])) as PredikatCounts
  return checkDistribution(capaian, counts, ON).checks.filter((one) => one.broken).map(({ message }) => say('id', message))
}

describe('the distribution of predikat, counted Sangat Baik/Baik/Butuh Perbaikan/Kurang/Sangat Kurang', () => {
  test.each<[Capaian, string, readonly string[]]>([
    ['istimewa', '70/30/0/0/0', []],
    ['istimewa', '71/29/0/0/0', ['Sangat Baik 71 dari 100 orang, paling banyak 70']],
    ['istimewa', '4/3/0/0/0', []],
    ['istimewa', '5/2/0/0/0', ['Sangat Baik 5 dari 7 orang, paling banyak 4']],
    ['baik', '15/70/15/0/0', []],
    ['baik', '14/71/15/0/0', ['Baik 71 dari 100 orang, paling banyak 70']],
    ['baik', '30/70/0/0/0', ['Butuh Perbaikan dan Kurang 0 dari 100 orang, paling sedikit 1']],
    ['baik', '30/69/0/1/0', []],
    ['butuh-perbaikan', '10/25/60/5/0', []],
    ['butuh-perbaikan', '11/24/60/5/0', ['Sangat Baik 11 dari 100 orang, paling banyak 10']],
    ['butuh-perbaikan', '10/26/59/5/0', ['Butuh Perbaikan 59 dari 100 orang, paling sedikit 60']],
    ['butuh-perbaikan', '0/3/4/0/0', ['Butuh Perbaikan 4 dari 7 orang, paling sedikit 5']],
    ['kurang', '10/20/10/60/0', []],
    ['kurang', '11/21/9/59/0', [
      'Kurang 59 dari 100 orang, paling sedikit 60', 'Butuh Perbaikan 9 dari 100 orang, paling sedikit 10', 'Sangat Baik 11 dari 100 orang, paling banyak 10',
    ]],
    ['sangat-kurang', '0/30/4/6/60', []],
    ['sangat-kurang', '1/29/4/6/60', ['Sangat Baik 1 dari 100 orang, paling banyak 0']],
    ['sangat-kurang', '0/31/4/5/60', ['Kurang dan Butuh Perbaikan 9 dari 100 orang, paling sedikit 10']],
  ])('%s with %s breaks %j', (capaian, counts, sentences) => {
    expect(broken(capaian, counts)).toEqual(sentences)
  })

  test('of a unit of one person or of nobody is shown and never judged', () => {
    expect([broken('istimewa', '1/0/0/0/0'), broken('sangat-kurang', '1/0/0/0/0'), broken('kurang', '0/0/0/0/0')]).toEqual([[], [], []])
  })

  test('of a unit of two is judged', () => {
    expect(broken('istimewa', '2/0/0/0/0')).toEqual(['Sangat Baik 2 dari 2 orang, paling banyak 1'])
  })

  test('has no pattern before 31 January 2023', () => {
    const nobody = Object.fromEntries(predikatSchema.options.map((predikat) => [predikat, 0])) as PredikatCounts
    expect(() => checkDistribution('baik', nobody, isoDate('2023-01-30'))).toThrow('appraisal.pola-distribusi is not in force on 2023-01-30')
    expect(checkDistribution('baik', nobody, isoDate('2023-01-31'))).toMatchObject({ rated: 0, judged: false })
  })
})
