import { golonganSchema, type Golongan } from '../../terms/golongan.ts'
import { jenjangSchema, type Jenjang } from '../../terms/posts.ts'
import type { Parameter } from '../../types.ts'
import type { RankRange } from '../promotion/kp-struktural.ts'
import { dated } from '../value.ts'

const PS21 = { source: 'peraturan-bkn-3-2023', pin: 'Pasal 21', how: 'official-text', note: 'credit.note.start' } as const

/** The range of pangkat of each jenjang. */
export const jenjangRanks: Parameter<Readonly<Record<Jenjang, RankRange>>> = {
  id: 'promotion.jenjang-ranks',
  subject: 'promotion',
  title: 'credit.parameter.jenjang-ranks',
  chosenBy: 'law',
  values: [
    dated<Readonly<Record<Jenjang, RankRange>>>('2023-01-01', {
      pemula: { lowest: 'II/a', highest: 'II/a' }, terampil: { lowest: 'II/b', highest: 'II/d' },
      mahir: { lowest: 'III/a', highest: 'III/b' }, penyelia: { lowest: 'III/c', highest: 'III/d' },
      'ahli-pertama': { lowest: 'III/a', highest: 'III/b' }, 'ahli-muda': { lowest: 'III/c', highest: 'III/d' },
      'ahli-madya': { lowest: 'IV/a', highest: 'IV/c' }, 'ahli-utama': { lowest: 'IV/d', highest: 'IV/e' },
    }, { ...PS21, how: 'secondary', note: 'credit.note.jenjang-ranks' }),
  ],
  show: (ranges) => jenjangSchema.options.map((jenjang) => ({
    label: { text: `legal.jenjang.${jenjang}` }, value: { message: { key: 'promotion.parameter.range', values: ranges[jenjang] } },
  })),
}

/** Angka kredit that one pangkat within each jenjang takes, as exact text. */
export const akPangkat: Parameter<Readonly<Record<Jenjang, string>>> = {
  id: 'promotion.ak-pangkat',
  subject: 'promotion',
  title: 'credit.parameter.pangkat',
  chosenBy: 'law',
  values: [
    dated<Readonly<Record<Jenjang, string>>>('2023-01-01', {
      pemula: '15', terampil: '20', mahir: '50', penyelia: '100',
      'ahli-pertama': '50', 'ahli-muda': '100', 'ahli-madya': '150', 'ahli-utama': '200',
    }, { ...PS21, pin: 'Pasal 21 ayat (1) dan (3)' }),
  ],
  show: (minimums) => jenjangSchema.options.map((jenjang) => ({ label: { text: `legal.jenjang.${jenjang}` }, value: { number: minimums[jenjang] } })),
}

/** Angka kredit for the next jenjang; less where the career began above the lowest pangkat of the jenjang. */
export type JenjangMinimum = { readonly minimum: string; readonly startedAt?: { readonly golongan: Golongan; readonly minimum: string } }

/** Jenjang from which one rises to a next one within the same category. */
export const risingJenjang = ['pemula', 'terampil', 'mahir', 'ahli-pertama', 'ahli-muda', 'ahli-madya'] as const
export type RisingJenjang = (typeof risingJenjang)[number]

/** Angka kredit for the next jenjang, as exact text. */
export const akJenjang: Parameter<Readonly<Record<RisingJenjang, JenjangMinimum>>> = {
  id: 'promotion.ak-jenjang',
  subject: 'promotion',
  title: 'credit.parameter.jenjang',
  chosenBy: 'law',
  values: [
    dated<Readonly<Record<RisingJenjang, JenjangMinimum>>>('2023-01-01', {
      pemula: { minimum: '15' },
      terampil: { minimum: '60', startedAt: { golongan: 'II/c', minimum: '40' } },
      mahir: { minimum: '100' },
      'ahli-pertama': { minimum: '100', startedAt: { golongan: 'III/b', minimum: '50' } },
      'ahli-muda': { minimum: '200' },
      'ahli-madya': { minimum: '450' },
    }, { ...PS21, pin: 'Pasal 21 ayat (2) dan (4)', note: 'credit.note.started-at' }),
  ],
  show: (minimums) => risingJenjang.flatMap((jenjang) => {
    const { minimum, startedAt } = minimums[jenjang]
    const label = { text: `legal.jenjang.${jenjang}` } as const
    return [
      { label, value: { number: minimum } },
      ...(startedAt ? [{ label: { message: { key: 'credit.parameter.started-at' as const, values: { jenjang: label, golongan: startedAt.golongan } } }, value: { number: startedAt.minimum } }] : []),
    ]
  }),
}

/** Angka kredit dasar of somebody who moves into a jabatan fungsional with a pangkat, as exact text. */
export const akDasar: Parameter<Readonly<Partial<Record<Golongan, string>>>> = {
  id: 'promotion.ak-dasar',
  subject: 'promotion',
  title: 'credit.parameter.dasar',
  chosenBy: 'law',
  values: [
    dated<Readonly<Partial<Record<Golongan, string>>>>('2023-01-01', {
      'II/a': '0', 'II/b': '0', 'II/c': '20', 'II/d': '40',
      'III/a': '0', 'III/b': '50', 'III/c': '0', 'III/d': '100',
      'IV/a': '0', 'IV/b': '150', 'IV/c': '300', 'IV/d': '0', 'IV/e': '200',
    }, { source: 'peraturan-bkn-3-2023', pin: 'pasal belum dibaca', how: 'assumed', note: 'credit.note.dasar' }),
  ],
  show: (amounts) => golonganSchema.options.flatMap((golongan) => {
    const amount = amounts[golongan]
    return amount === undefined ? [] : [{ label: golongan, value: { number: amount } }]
  }),
}

/** Years in the present pangkat that count at most on moving into a jabatan fungsional, at the highest pangkat of the jenjang. */
export const akPerpindahanYears: Parameter<number> = {
  id: 'promotion.ak-perpindahan-years',
  subject: 'promotion',
  title: 'credit.parameter.perpindahan-years',
  chosenBy: 'law',
  values: [
    dated('2023-01-01', 3, { source: 'peraturan-bkn-3-2023', pin: 'pasal belum dibaca', how: 'secondary', note: 'credit.note.perpindahan' }),
  ],
  show: (years) => [{ label: { text: 'credit.parameter.perpindahan-years' }, value: years }],
}
