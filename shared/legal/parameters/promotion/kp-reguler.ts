import { optionsOf } from '../../bounds/options.ts'
import type { Predikat } from '../../terms/predikat.ts'
import type { Golongan } from '../../terms/golongan.ts'
import { disciplineLevelSchema, educationLevelSchema, type DisciplineLevel, type EducationLevel } from '../../terms/people.ts'
import type { Parameter } from '../../types.ts'
import { dated, PASAL_BELUM_DIBACA } from '../value.ts'

/** Years that must pass in the present pangkat. */
export const kpRegulerYears: Parameter<number> = {
  id: 'promotion.kp-reguler-years',
  subject: 'promotion',
  title: 'legal.parameter.kp-reguler-years',
  chosenBy: 'law',
  values: [
    dated('2002-04-17', 4, {
      source: 'pp-99-2000-12-2002', pin: PASAL_BELUM_DIBACA, how: 'secondary', note: 'legal.note.kp-start',
    }),
  ],
  show: (years) => [{ label: { text: 'legal.parameter.kp-reguler-years' }, value: { months: years * 12 } }],
}

/** How many of the last ended years must be rated at least how. */
export const kpRegulerPredikat: Parameter<{ readonly years: number; readonly atLeast: Predikat }> = {
  id: 'promotion.kp-reguler-predikat',
  subject: 'promotion',
  title: 'legal.parameter.kp-reguler-predikat',
  chosenBy: 'law',
  values: [
    dated<{ readonly years: number; readonly atLeast: Predikat }>('2002-04-17', { years: 2, atLeast: 'baik' }, {
      source: 'pp-99-2000-12-2002', pin: PASAL_BELUM_DIBACA, how: 'secondary', note: 'legal.note.last-years',
    }),
  ],
  show: ({ years, atLeast }) => [
    { label: { text: 'legal.parameter.years' }, value: years },
    { label: { text: 'legal.parameter.at-least' }, value: { text: `legal.predikat.${atLeast}` } },
  ],
}

/** The highest golongan ruang that a reguler promotion reaches with each education. */
export const educationCeilings: Parameter<Readonly<Record<EducationLevel, Golongan>>> = {
  id: 'promotion.education-ceilings',
  subject: 'promotion',
  title: 'legal.parameter.education-ceilings',
  chosenBy: 'law',
  values: [
    dated<Readonly<Record<EducationLevel, Golongan>>>('2002-04-17', {
      sd: 'II/a',
      sltp: 'II/c', 'sltp-kejuruan': 'II/d',
      slta: 'III/b', 'slta-kejuruan': 'III/b', 'slta-keguruan': 'III/b', d1: 'III/b', d2: 'III/b',
      sgplb: 'III/c', d3: 'III/c',
      d4: 'III/d', s1: 'III/d',
      'dokter-apoteker': 'IV/a', s2: 'IV/a',
      s3: 'IV/b',
    }, { source: 'pp-99-2000-12-2002', pin: PASAL_BELUM_DIBACA, how: 'secondary', note: 'legal.note.education-ceilings' }),
  ],
  show: (ceilings) => educationLevelSchema.options.map((level) => ({
    label: { text: `legal.education.${level}` }, value: ceilings[level],
  })),
}

/** Levels of hukuman disiplin that bar a reguler promotion while they are being served. */
export const kpDisciplineBar: Parameter<readonly DisciplineLevel[]> = {
  id: 'promotion.kp-discipline-bar',
  subject: 'promotion',
  title: 'legal.parameter.kp-discipline-bar',
  chosenBy: 'region',
  bounds: { kind: 'set', options: optionsOf(disciplineLevelSchema.options, (level) => `legal.discipline.${level}`) },
  values: [
    dated<readonly DisciplineLevel[]>('2002-04-17', [], {
      source: 'pp-99-2000-12-2002', pin: 'tidak ditemukan', how: 'assumed', note: 'promotion.note.kp-discipline-before',
    }),
    dated<readonly DisciplineLevel[]>('2021-08-31', [], {
      source: 'pp-94-2021', pin: 'tidak ditemukan', how: 'assumed', note: 'legal.note.kp-discipline-bar',
    }),
  ],
  show: (levels) => disciplineLevelSchema.options.map((level) => ({
    label: { text: `legal.discipline.${level}` }, value: { text: levels.includes(level) ? 'legal.bars' : 'legal.does-not-bar' },
  })),
}
