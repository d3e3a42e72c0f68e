import { describe, expect, test } from 'vitest'
import { buildList, type ListPerson } from '../../../shared/domain/selection/build-list.ts'
import { otherScore } from '../../../shared/domain/selection/facts-changed.ts'
import type { RoundSettings } from '../../../shared/domain/selection/target.ts'
import { factsThatSwap } from '../../../shared/domain/selection/what-if.ts'
import { say } from '../../../shared/text/say.ts'
import { CLOSING, listed, rated, settingsWith, tests, vacant } from '../../support/list-people.ts'

const ask = (first: ListPerson, second: ListPerson, settings: RoundSettings = settingsWith()): readonly string[] =>
  factsThatSwap(first, second, vacant(), settings, null).map((one) => say('id', one))

describe('one fact that would swap two candidates', () => {
  const above = listed('Ani', { assessments: tests('83', '80', '80', '80') })
  const below = listed('Budi')

  test('is asked of the law, step by step', () => {
    // Ani leads by 1.2 + 0.06: another 20 points of predikat weigh 3.6, a role in a team 1.125, 17 points of potensi 1.275.
    expect(ask(above, below)).toEqual([
      'Urutannya bertukar bila, untuk yang di bawah, predikat 2025 menjadi Sangat Baik (kini Baik).',
      'Urutannya bertukar bila, untuk yang di bawah, Kompetensi teknis paling sedikit 84 (kini 80).',
      'Urutannya bertukar bila, untuk yang di bawah, Potensi paling sedikit 97 (kini 80).',
    ])
    const close = listed('Citra', { assessments: tests('81', '80', '80', '80') })
    expect(ask(close, below)).toContain('Urutannya bertukar bila, untuk yang di bawah, tercatat satu penghargaan lagi (lintas instansi).')
    const well = { ratings: rated({ 2024: 'baik', 2025: 'sangat-baik' }) }
    expect(ask(listed('Dedi', { ...well, educationLevel: 's2' }), listed('Eka', { assessments: tests('88', '80', '80', '80') }))).toContain(
      'Urutannya bertukar bila, untuk yang di atas, predikat 2025 menjadi Baik (kini Sangat Baik).',
    )
  })

  test('a score is the lowest that does: one less does not', () => {
    const needed = Number(/Kompetensi teknis paling sedikit (\d+)/.exec(ask(above, below).join(' '))?.[1])
    const leads = (score: number) => {
      const facts = otherScore(below.facts, 'teknis', CLOSING, score)
      if (facts === null) throw new Error('No test')
      return buildList({ target: vacant(), settings: settingsWith(), profile: null, people: [above, { ...below, facts }] }).ranked[0]?.name
    }
    expect([leads(needed), leads(needed - 1)]).toEqual(['Budi', 'Ani'])
  })

  test('is nothing where no single step is enough, or where one of them is not ranked', () => {
    const far = listed('Citra', { assessments: tests('100', '100', '100', '100'), ratings: rated({ 2024: 'sangat-baik', 2025: 'sangat-baik' }) })
    expect(ask(far, listed('Dedi', { assessments: tests('70', '70', '70', '70') }))).toEqual([])
    expect(ask(above, listed('Eka', { feedbacks: [] }))).toEqual([])
    expect(ask(below, above)).toEqual([])
  })

  test('may be the score that the board entered', () => {
    const entered = settingsWith({}, { technical: 'entered' })
    const sentences = ask(listed('Ani', {}, { technicalScore: '83' }), listed('Budi', {}, { technicalScore: '80' }), entered)
    expect(sentences).toContain('Urutannya bertukar bila, untuk yang di bawah, nilai teknis paling sedikit 84 (kini 80).')
  })

  test('is never about discipline or a protected attribute', () => {
    const punished = listed('Budi', { discipline: [{ level: 'ringan', from: CLOSING, until: CLOSING }] })
    expect(ask(listed('Ani'), punished).join(' ')).not.toMatch(/disiplin|hukuman|usia|kelamin/i)
  })
})
