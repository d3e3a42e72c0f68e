import type { DisciplineLevel } from '../../terms/people.ts'
import type { Predikat } from '../../terms/predikat.ts'
import type { Parameter } from '../../types.ts'
import { dated, PASAL_BELUM_DIBACA } from '../value.ts'

const PP = { source: 'pp-99-2000-12-2002', pin: PASAL_BELUM_DIBACA, how: 'secondary' } as const

/** How many of the last ended years must be rated at least how. */
export type RatedYears = { readonly years: number; readonly atLeast: Predikat }

/** Writes out a condition over the ratings of years. */
export const showRatedYears = ({ years, atLeast }: RatedYears) => [
  { label: { text: 'legal.parameter.years' as const }, value: years },
  { label: { text: 'legal.parameter.at-least' as const }, value: { text: `legal.predikat.${atLeast}` as const } },
]

/** The kinds of kenaikan pangkat pilihan, in the order of the regulation. */
export const kpPilihanKindCodes = [
  'jabatan', 'jabatan-keppres', 'prestasi', 'penemuan', 'pejabat-negara', 'ijazah', 'tugas-belajar', 'selesai-tugas-belajar', 'diperbantukan',
] as const
export type KpPilihanKind = (typeof kpPilihanKindCodes)[number]

/** The kinds of kenaikan pangkat pilihan, to choose from. */
export const kpPilihanKinds: Parameter<readonly KpPilihanKind[]> = {
  id: 'promotion.kp-pilihan-kinds',
  subject: 'promotion',
  title: 'promotion.parameter.kp-pilihan-kinds',
  chosenBy: 'law',
  values: [dated<readonly KpPilihanKind[]>('2002-04-17', kpPilihanKindCodes, { ...PP, note: 'legal.note.kp-start' })],
  show: (kinds) => kinds.map((kind, index) => ({ label: String(index + 1), value: { text: `promotion.kp-kind.${kind}` } })),
}

/** Ratings asked for kenaikan pangkat pilihan through a structural or functional post. */
export const kpPilihanPredikat: Parameter<RatedYears> = {
  id: 'promotion.kp-pilihan-predikat',
  subject: 'promotion',
  title: 'promotion.parameter.kp-pilihan-predikat',
  chosenBy: 'law',
  values: [dated<RatedYears>('2002-04-17', { years: 2, atLeast: 'baik' }, { ...PP, pin: 'Pasal 9, 12, dan 13', note: 'legal.note.last-years' })],
  show: showRatedYears,
}

/** Ratings asked for kenaikan pangkat for prestasi kerja luar biasa baiknya. */
export const kpPrestasiPredikat: Parameter<RatedYears> = {
  id: 'promotion.kp-prestasi-predikat',
  subject: 'promotion',
  title: 'promotion.parameter.kp-prestasi-predikat',
  chosenBy: 'law',
  values: [dated<RatedYears>('2002-04-17', { years: 1, atLeast: 'sangat-baik' }, { ...PP, note: 'promotion.note.amat-baik' })],
  show: showRatedYears,
}

/** Years in the present pangkat for kenaikan pangkat of a functional officer. */
export const kpFungsionalYears: Parameter<number> = {
  id: 'promotion.kp-fungsional-years',
  subject: 'promotion',
  title: 'promotion.parameter.kp-fungsional-years',
  chosenBy: 'law',
  values: [dated('2002-04-17', 2, { source: 'pp-99-2000-12-2002', pin: 'Pasal 13', how: 'official-text', note: 'legal.note.kp-start' })],
  show: (years) => [{ label: { text: 'promotion.parameter.kp-fungsional-years' }, value: { months: years * 12 } }],
}

/** What kenaikan pangkat pengabdian asks: years of continuous service, ratings, and months without a serious punishment. */
export type Pengabdian = RatedYears & {
  readonly serviceYears: number
  readonly clean: { readonly levels: readonly DisciplineLevel[]; readonly months: number }
}

/** Conditions of kenaikan pangkat pengabdian for those who are about to retire. */
export const kpPengabdianConditions: Parameter<Pengabdian> = {
  id: 'promotion.kp-pengabdian-conditions',
  subject: 'promotion',
  title: 'promotion.parameter.kp-pengabdian-conditions',
  chosenBy: 'law',
  values: [
    dated<Pengabdian>('2002-04-17', {
      serviceYears: 30, years: 1, atLeast: 'baik', clean: { levels: ['sedang', 'berat'], months: 12 },
    }, { ...PP, note: 'promotion.note.kp-pengabdian' }),
  ],
  show: (value) => [
    { label: { text: 'promotion.parameter.service' }, value: { months: value.serviceYears * 12 } },
    ...showRatedYears(value),
    ...value.clean.levels.map((level) => ({
      label: { message: { key: 'promotion.parameter.clean' as const, values: { level: { text: `legal.discipline.${level}` as const } } } },
      value: { months: value.clean.months },
    })),
  ],
}
