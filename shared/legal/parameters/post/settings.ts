import { optionsOf } from '../../bounds/options.ts'
import { disciplineLevelSchema, type DisciplineLevel } from '../../terms/people.ts'
import type { Golongan } from '../../terms/golongan.ts'
import { jenjangSchema, type Jenjang } from '../../terms/posts.ts'
import { predikatSchema } from '../../terms/predikat.ts'
import type { Parameter } from '../../types.ts'
import { showRatedYears, type RatedYears } from '../promotion/kp-pilihan.ts'
import { dated } from '../value.ts'
import { gateLevels, type GateLevel } from './gates.ts'

const PP = { source: 'pp-11-2017-17-2020', how: 'assumed' } as const

/** Levels of post whose equal jenjang of jabatan fungsional opens a gate too. */
export const feederLevels = ['pelaksana', 'pengawas', 'administrator', 'jpt-pratama', 'jpt-madya'] as const
export type FeederLevel = (typeof feederLevels)[number]

/** The jenjang of jabatan fungsional that count like a level of post when a higher post is filled. */
export const equalJenjang: Parameter<Readonly<Record<FeederLevel, readonly Jenjang[]>>> = {
  id: 'promotion.equal-jenjang',
  subject: 'promotion',
  title: 'post.parameter.equal-jenjang',
  chosenBy: 'region',
  bounds: {
    kind: 'parts',
    parts: feederLevels.map((level) => ({
      name: level, label: `legal.post-level.${level}`,
      bounds: { kind: 'set', options: optionsOf(jenjangSchema.options, (jenjang) => `legal.jenjang.${jenjang}`) },
    })),
  },
  values: [
    dated<Readonly<Record<FeederLevel, readonly Jenjang[]>>>('2017-04-07', {
      pelaksana: ['pemula', 'terampil', 'mahir', 'penyelia', 'ahli-pertama'],
      pengawas: ['ahli-muda'],
      administrator: ['ahli-madya', 'ahli-utama'],
      'jpt-pratama': ['ahli-utama'],
      'jpt-madya': ['ahli-utama'],
    }, { ...PP, pin: 'Pasal 54 dan 107', note: 'post.note.equal-jenjang' }),
  ],
  show: (equal) => feederLevels.map((level) => ({
    label: { text: `legal.post-level.${level}` }, value: { list: equal[level].map((jenjang) => ({ text: `legal.jenjang.${jenjang}` as const })) },
  })),
}

/** When the highest age for a post is passed: the day after that birthday, or on the next birthday. */
export type AgeReading = 'birthday' | 'whole-year'

/** How "usia paling tinggi" is read on the day of appointment. */
export const ageReading: Parameter<AgeReading> = {
  id: 'promotion.age-limit-reading',
  subject: 'promotion',
  title: 'post.parameter.age-reading',
  chosenBy: 'region',
  bounds: { kind: 'choice', options: optionsOf(['birthday', 'whole-year'] as const, (code) => `post.age-reading.${code}`) },
  values: [dated<AgeReading>('2017-04-07', 'birthday', { ...PP, pin: 'Pasal 107', note: 'post.note.age-reading' })],
  show: (reading) => [{ label: { text: 'post.parameter.age-reading' }, value: { text: `post.age-reading.${reading}` } }],
}

/** Ratings asked for administrator and pengawas. */
export const administrasiPredikat: Parameter<RatedYears> = {
  id: 'promotion.administrasi-predikat',
  subject: 'promotion',
  title: 'post.parameter.administrasi-predikat',
  chosenBy: 'law',
  values: [dated<RatedYears>('2017-04-07', { years: 2, atLeast: 'baik' }, { ...PP, pin: 'Pasal 54', how: 'secondary', note: 'legal.note.last-years' })],
  show: showRatedYears,
}

/** Ratings customarily asked for JPT. */
export const jptPredikat: Parameter<RatedYears> = {
  id: 'promotion.jpt-predikat',
  subject: 'promotion',
  title: 'post.parameter.jpt-predikat',
  chosenBy: 'region',
  bounds: {
    kind: 'parts',
    parts: [
      { name: 'years', label: 'legal.parameter.years', bounds: { kind: 'whole', min: 0, max: 5, unit: 'years' } },
      { name: 'atLeast', label: 'legal.parameter.at-least', bounds: { kind: 'choice', options: optionsOf(predikatSchema.options, (code) => `legal.predikat.${code}`) } },
    ],
  },
  values: [dated<RatedYears>('2017-04-07', { years: 2, atLeast: 'baik' }, { ...PP, pin: 'tidak ditemukan', note: 'post.note.jpt-predikat' })],
  show: showRatedYears,
}

/** Levels of hukuman disiplin that bar an appointment while they are being served. */
export const postDisciplineBar: Parameter<readonly DisciplineLevel[]> = {
  id: 'promotion.post-discipline-bar',
  subject: 'promotion',
  title: 'post.parameter.discipline-bar',
  chosenBy: 'region',
  bounds: { kind: 'set', options: optionsOf(disciplineLevelSchema.options, (level) => `legal.discipline.${level}`) },
  values: [dated<readonly DisciplineLevel[]>('2017-04-07', ['sedang', 'berat'], { ...PP, pin: 'tidak ditemukan', note: 'post.note.discipline-bar' })],
  show: (levels) => disciplineLevelSchema.options.map((level) => ({
    label: { text: `legal.discipline.${level}` }, value: { text: levels.includes(level) ? 'legal.bars' : 'legal.does-not-bar' },
  })),
}

/** The golongan ruang that an agency may ask for. */
const rankMinimums = ['III/a', 'III/b', 'III/c', 'III/d', 'IV/a', 'IV/b', 'IV/c', 'IV/d', 'IV/e'] as const satisfies readonly Golongan[]

/** The lowest golongan ruang that an agency asks for a post; none where it asks none. */
export const postRankMinimum: Parameter<Readonly<Partial<Record<GateLevel, Golongan>>>> = {
  id: 'promotion.post-rank-minimum',
  subject: 'promotion',
  title: 'post.parameter.rank-minimum',
  chosenBy: 'region',
  bounds: {
    kind: 'parts',
    parts: gateLevels.map((level) => ({
      name: level, label: `legal.post-level.${level}`, optional: true,
      bounds: { kind: 'choice', options: optionsOf(rankMinimums, (golongan) => `post.golongan.${golongan}`) },
    })),
  },
  values: [dated<Readonly<Partial<Record<GateLevel, Golongan>>>>('2017-04-07', {}, { ...PP, pin: 'tidak ditemukan', note: 'post.note.rank-minimum' })],
  show: (minimums) => gateLevels.map((level) => ({ label: { text: `legal.post-level.${level}` }, value: minimums[level] ?? { text: 'post.no-minimum' } })),
}
