import type { Cuts } from '../../bounds/cuts.ts'
import type { Parameter, ShownLine } from '../../types.ts'
import { dated, PASAL_BELUM_DIBACA } from '../value.ts'

/** The words for a rating under the numeric schemes, as those regulations write them. */
export type Sebutan = 'Sangat Baik' | 'Baik' | 'Cukup' | 'Kurang' | 'Sangat Kurang' | 'Buruk'

/** Bands of a numeric scheme and the highest value it knows. */
export type NilaiBands = { readonly cuts: Cuts<Sebutan>; readonly max: string }

const atLeast = (band: Sebutan, from: string) => ({ band, from, edge: 'at-least' }) as const

const showBands = ({ cuts, max }: Pick<NilaiBands, 'cuts'> & Partial<NilaiBands>): readonly ShownLine[] => [
  ...cuts.edges.map(({ band, from }) => ({
    label: band, value: { message: { key: 'appraisal.band.at-least', values: { from: { number: from } } } } as const,
  })),
  { label: cuts.below, value: { text: 'appraisal.band.rest' } },
  ...(max === undefined ? [] : [{ label: { text: 'appraisal.band.max' }, value: { number: max } } as const]),
]

/** The bands of nilai prestasi kerja under PP 46/2011. */
export const nilaiPp46Bands: Parameter<NilaiBands> = {
  id: 'appraisal.rentang-pp-46',
  subject: 'appraisal',
  title: 'appraisal.parameter.nilai-pp-46',
  chosenBy: 'law',
  values: [
    dated<NilaiBands>('2014-01-01', {
      cuts: { edges: [atLeast('Sangat Baik', '91'), atLeast('Baik', '76'), atLeast('Cukup', '61'), atLeast('Kurang', '51')], below: 'Buruk' },
      max: '100',
    }, { source: 'pp-46-2011', pin: PASAL_BELUM_DIBACA, how: 'secondary', note: 'appraisal.note.nilai-pp-46' }),
  ],
  show: showBands,
}

/** How the ratings of SKP and perilaku weigh, by whether the opinion of peers and direct subordinates is used. */
export type Pp30Weights = Readonly<Record<'withoutPeers' | 'withPeers', { readonly skp: string; readonly perilaku: string }>>

/** The weights of PP 30/2019, in per cent. */
export const pp30Weights: Parameter<Pp30Weights> = {
  id: 'appraisal.bobot-pp-30',
  subject: 'appraisal',
  title: 'appraisal.parameter.bobot-pp-30',
  chosenBy: 'law',
  values: [
    dated<Pp30Weights>('2019-04-26', { withoutPeers: { skp: '70', perilaku: '30' }, withPeers: { skp: '60', perilaku: '40' } }, {
      source: 'pp-30-2019', pin: 'Pasal 41 ayat (2)–(4)', how: 'official-text',
    }),
  ],
  show: (weights) => (['withoutPeers', 'withPeers'] as const).map((which) => ({
    label: { text: `appraisal.weights.${which}` },
    value: { message: { key: 'appraisal.weights', values: { skp: { number: weights[which].skp }, perilaku: { number: weights[which].perilaku } } } },
  })),
}

/** The bands of PP 30/2019 that were read in its text; Sangat Baik also needs a new idea. */
export const pp30Bands: Parameter<NilaiBands> = {
  id: 'appraisal.rentang-pp-30',
  subject: 'appraisal',
  title: 'appraisal.parameter.nilai-pp-30',
  chosenBy: 'law',
  values: [
    dated<NilaiBands>('2019-04-26', {
      cuts: { edges: [atLeast('Sangat Baik', '110'), atLeast('Baik', '90'), atLeast('Cukup', '70')], below: 'Kurang' }, max: '120',
    }, { source: 'pp-30-2019', pin: 'Pasal 41 ayat (5) huruf a–c', how: 'official-text', note: 'appraisal.note.nilai-pp-30' }),
  ],
  show: showBands,
}

/** The two lowest bands of PP 30/2019, known only from secondary sources. */
export const pp30LowBands: Parameter<Pick<NilaiBands, 'cuts'>> = {
  id: 'appraisal.rentang-pp-30-bawah',
  subject: 'appraisal',
  title: 'appraisal.parameter.nilai-pp-30-bawah',
  chosenBy: 'law',
  values: [
    dated<Pick<NilaiBands, 'cuts'>>('2019-04-26', { cuts: { edges: [atLeast('Kurang', '50')], below: 'Sangat Kurang' } }, {
      source: 'pp-30-2019', pin: 'Pasal 41 ayat (5) huruf d–e', how: 'secondary', note: 'appraisal.note.nilai-pp-30-bawah',
    }),
  ],
  show: showBands,
}

/** How the two halves of 2021 weigh in the integrated rating, in per cent. */
export type HalvesOf2021 = { readonly januariJuni: string; readonly juliDesember: string }

/** 2021 had two periods under two schemes, integrated into one. */
export const halvesOf2021: Parameter<HalvesOf2021> = {
  id: 'appraisal.bobot-2021',
  subject: 'appraisal',
  title: 'appraisal.parameter.bobot-2021',
  chosenBy: 'law',
  values: [
    dated<HalvesOf2021>('2021-07-01', { januariJuni: '50', juliDesember: '50' }, {
      source: 'permenpanrb-8-2021', pin: PASAL_BELUM_DIBACA, how: 'secondary', note: 'appraisal.note.bobot-2021',
    }),
  ],
  show: ({ januariJuni, juliDesember }) => [
    { label: { text: 'appraisal.half.januari-juni' }, value: { number: januariJuni } },
    { label: { text: 'appraisal.half.juli-desember' }, value: { number: juliDesember } },
  ],
}
