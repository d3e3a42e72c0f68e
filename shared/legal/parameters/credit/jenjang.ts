import type { EducationLevel } from '../../terms/people.ts'
import { golonganSchema, type Golongan } from '../../terms/golongan.ts'
import type { Jenjang } from '../../terms/posts.ts'
import type { Parameter } from '../../types.ts'
import { showRatedYears, type RatedYears } from '../promotion/kp-pilihan.ts'
import { dated } from '../value.ts'

const BKN = { source: 'peraturan-bkn-3-2023', note: 'credit.note.start' } as const

/** Ratings asked for the next jenjang. */
export const jenjangPredikat: Parameter<RatedYears> = {
  id: 'promotion.jenjang-predikat',
  subject: 'promotion',
  title: 'credit.parameter.jenjang-predikat',
  chosenBy: 'law',
  values: [dated<RatedYears>('2023-01-01', { years: 1, atLeast: 'baik' }, { ...BKN, pin: 'pasal belum dibaca', how: 'secondary', note: 'credit.note.jenjang-predikat' })],
  show: showRatedYears,
}

/** Years in the jenjang after penyetaraan with a pangkat above it, before the next jenjang. */
export const penyetaraanYears: Parameter<number> = {
  id: 'promotion.penyetaraan-years',
  subject: 'promotion',
  title: 'credit.parameter.penyetaraan-years',
  chosenBy: 'law',
  values: [dated('2023-01-01', 1, { ...BKN, pin: 'pasal belum dibaca', how: 'official-text', note: 'credit.note.penyetaraan' })],
  show: (years) => [{ label: { text: 'credit.parameter.penyetaraan-years' }, value: { months: years * 12 } }],
}

/** Ratings and time in pangkat for the one pangkat that may be reached without a vacancy in the next jenjang. */
export const tanpaFormasi: Parameter<RatedYears & { readonly rankYears: number }> = {
  id: 'promotion.tanpa-formasi-conditions',
  subject: 'promotion',
  title: 'credit.parameter.tanpa-formasi',
  chosenBy: 'law',
  values: [
    dated<RatedYears & { readonly rankYears: number }>('2023-01-01', { years: 2, atLeast: 'baik', rankYears: 2 }, {
      ...BKN, pin: 'pasal sebelum Pasal 20, ayat (3) dan (4)', how: 'official-text',
    }),
  ],
  show: (value) => [...showRatedYears(value), { label: { text: 'credit.parameter.rank-years' }, value: { months: value.rankYears * 12 } }],
}

/**
 * Jenjang keahlian into which a golongan ruang leads from keterampilan, the education it takes, and the golongan ruang below them
 * from which a pangkat with angka kredit is a way too.
 */
export type KeahlianEntry = {
  readonly education: EducationLevel
  readonly jenjang: Readonly<Partial<Record<Golongan, Jenjang>>>
  readonly byCredit: Golongan
}

/** The way from keterampilan to keahlian. */
export const keahlianEntry: Parameter<KeahlianEntry> = {
  id: 'promotion.keahlian-entry',
  subject: 'promotion',
  title: 'credit.parameter.keahlian-entry',
  chosenBy: 'law',
  values: [
    dated<KeahlianEntry>('2023-01-01', {
      education: 'd4', jenjang: { 'III/a': 'ahli-pertama', 'III/b': 'ahli-pertama', 'III/c': 'ahli-muda', 'III/d': 'ahli-muda' }, byCredit: 'II/d',
    }, { ...BKN, pin: 'Pasal 20', how: 'official-text' }),
  ],
  show: ({ education, jenjang, byCredit }) => [
    { label: { text: 'facts.educationLevel' }, value: { text: `legal.education.${education}` } },
    ...golonganSchema.options.flatMap((golongan) => {
      const to = jenjang[golongan]
      return to === undefined ? [] : [{ label: golongan, value: { text: `legal.jenjang.${to}` as const } }]
    }),
    { label: { text: 'credit.parameter.by-credit' }, value: byCredit },
  ],
}

/** Years after return to the original pangkat before a rise, and ratings for coming back to the post after a punishment. */
export const afterPunishment: Parameter<RatedYears & { readonly waitYears: number }> = {
  id: 'promotion.jf-after-punishment',
  subject: 'promotion',
  title: 'credit.parameter.after-punishment',
  chosenBy: 'law',
  values: [
    dated<RatedYears & { readonly waitYears: number }>('2024-01-01', { years: 1, atLeast: 'baik', waitYears: 1 }, {
      source: 'se-bkn-9-2024', pin: 'huruf f', how: 'official-text', note: 'credit.note.se-9-2024',
    }),
  ],
  show: (value) => [{ label: { text: 'credit.parameter.wait-years' }, value: { months: value.waitYears * 12 } }, ...showRatedYears(value)],
}
