import { jenjangSchema, type Jenjang } from '../../terms/posts.ts'
import { predikatSchema, type Predikat } from '../../terms/predikat.ts'
import type { Parameter } from '../../types.ts'
import { dated } from '../value.ts'

/** Percent of the yearly coefficient for each predikat, as exact text. */
export const akPercent: Parameter<Readonly<Record<Predikat, string>>> = {
  id: 'promotion.ak-percent',
  subject: 'promotion',
  title: 'credit.parameter.percent',
  chosenBy: 'law',
  values: [
    dated<Readonly<Record<Predikat, string>>>('2023-01-01', {
      'sangat-baik': '150', baik: '100', 'butuh-perbaikan': '75', kurang: '50', 'sangat-kurang': '25',
    }, { source: 'permenpanrb-1-2023', pin: 'Pasal 37', how: 'official-text', note: 'credit.note.start' }),
  ],
  show: (percents) => predikatSchema.options.map((predikat) => ({
    label: { text: `legal.predikat.${predikat}` }, value: { message: { key: 'credit.parameter.percent-of', values: { percent: { number: percents[predikat] } } } },
  })),
}

/** Angka kredit a year for each jenjang, as exact text. */
export const akCoefficient: Parameter<Readonly<Record<Jenjang, string>>> = {
  id: 'promotion.ak-coefficient',
  subject: 'promotion',
  title: 'credit.parameter.coefficient',
  chosenBy: 'law',
  values: [
    dated<Readonly<Record<Jenjang, string>>>('2023-01-01', {
      pemula: '3.75', terampil: '5', mahir: '12.5', penyelia: '25',
      'ahli-pertama': '12.5', 'ahli-muda': '25', 'ahli-madya': '37.5', 'ahli-utama': '50',
    }, { source: 'permenpanrb-1-2023', pin: 'Pasal 37', how: 'secondary', note: 'credit.note.start' }),
  ],
  show: (coefficients) => jenjangSchema.options.map((jenjang) => ({
    label: { text: `legal.jenjang.${jenjang}` }, value: { number: coefficients[jenjang] },
  })),
}

/** Jenjang keahlian, from lowest to highest: those whose conventional angka kredit was carried over. */
export const keahlian = ['ahli-pertama', 'ahli-muda', 'ahli-madya', 'ahli-utama'] as const
type Keahlian = (typeof keahlian)[number]

/** What is taken off the conventional cumulative angka kredit at the change of system ("integrasi"), as exact text. */
export const akIntegrasiBase: Parameter<Readonly<Record<Keahlian, string>>> = {
  id: 'promotion.ak-integrasi-base',
  subject: 'promotion',
  title: 'credit.parameter.integrasi-base',
  chosenBy: 'law',
  values: [
    dated<Readonly<Record<Keahlian, string>>>('2023-01-01', { 'ahli-pertama': '100', 'ahli-muda': '200', 'ahli-madya': '400', 'ahli-utama': '850' }, {
      source: 'peraturan-bkn-3-2023', pin: 'pasal belum dibaca', how: 'secondary', note: 'credit.note.start',
    }),
  ],
  show: (bases) => keahlian.map((jenjang) => ({ label: { text: `legal.jenjang.${jenjang}` }, value: { number: bases[jenjang] } })),
}

/** The part of the angka kredit of the next pangkat that a higher diploma adds, once, in percent, and the predikat it takes. */
export const akPendidikan: Parameter<{ readonly percent: string; readonly atLeast: Predikat }> = {
  id: 'promotion.ak-pendidikan',
  subject: 'promotion',
  title: 'credit.parameter.pendidikan',
  chosenBy: 'law',
  values: [
    dated<{ readonly percent: string; readonly atLeast: Predikat }>('2023-01-01', { percent: '25', atLeast: 'baik' }, {
      source: 'peraturan-bkn-3-2023', pin: 'Pasal 14', how: 'official-text', note: 'credit.note.start',
    }),
  ],
  show: ({ percent, atLeast }) => [
    { label: { text: 'legal.parameter.percent' }, value: { number: percent } },
    { label: { text: 'legal.parameter.at-least' }, value: { text: `legal.predikat.${atLeast}` } },
  ],
}
