import { optionsOf } from '../../bounds/options.ts'
import type { Parameter } from '../../types.ts'
import { bkn411, WINDOW } from './cited.ts'
import { ladderParts, showLadder, type Ladder } from './scale.ts'

/** What a test of kompetensi is weighed against: the full hundred, or the standard of the post, beyond which nothing counts. */
export const kompetensiReadings = ['against-100', 'against-standard'] as const
export type KompetensiReading = (typeof kompetensiReadings)[number]

/** How the tests of kompetensi teknis, manajerial and sosial kultural become one score: the mean of the three. */
export const kompetensiReading: Parameter<KompetensiReading> = {
  id: 'talent.kompetensi-reading',
  subject: 'talent',
  title: 'talent.parameter.kompetensi-reading',
  chosenBy: 'region',
  bounds: { kind: 'choice', options: optionsOf(kompetensiReadings, (one) => `talent.kompetensi.${one}`) },
  values: [bkn411<KompetensiReading>('against-100', 'assumed', 'talent.note.kompetensi')],
  show: (reading) => [{ label: { text: 'talent.parameter.kompetensi-reading' }, value: { text: `talent.kompetensi.${reading}` } }],
}

/** The eight items of potensi (PermenPANRB 20/2025 Ps 17). */
export const potensiItems = [
  'intelektual', 'interpersonal', 'self-awareness', 'critical-strategic', 'problem-solving', 'emotional-quotient', 'growth-mindset', 'grit',
] as const
export type PotensiItem = (typeof potensiItems)[number]

/** The scale on which each item of potensi is scored. */
export type PotensiScale = { readonly lowest: string; readonly highest: string }

/** The scale of the eight items; an item's share of the highest mark, times hundred, is its score. */
export const potensiScale: Parameter<PotensiScale> = {
  id: 'talent.potensi-scale',
  subject: 'talent',
  title: 'talent.parameter.potensi-scale',
  chosenBy: 'law',
  values: [bkn411<PotensiScale>({ lowest: '1', highest: '5' }, 'secondary', 'talent.note.bkn-411')],
  show: ({ lowest, highest }) => [
    { label: { text: 'talent.potensi.lowest' }, value: { number: lowest } }, { label: { text: 'talent.potensi.highest' }, value: { number: highest } },
  ],
}

/** A ladder over how many things were finished within a window of calendar years. */
export type CountScale = Ladder & { readonly years: number }

const countScale = (id: string, title: 'talent.parameter.scale-sertifikat' | 'talent.parameter.scale-penjenjangan', value: CountScale): Parameter<CountScale> => ({
  id,
  subject: 'talent',
  title,
  chosenBy: 'region',
  bounds: { kind: 'parts', parts: [{ name: 'years', label: 'talent.window', bounds: WINDOW }, ...ladderParts('count')] },
  values: [bkn411<CountScale>(value, 'secondary', 'talent.note.certificates')],
  show: (scale) => [{ label: { text: 'talent.window' }, value: { months: scale.years * 12 } }, ...showLadder(scale)],
})

/** Scores by the number of certificates of training. */
export const scaleSertifikat = countScale('talent.scale-sertifikat', 'talent.parameter.scale-sertifikat', {
  years: 3, rungs: [{ atLeast: 8, score: '100' }, { atLeast: 6, score: '75' }, { atLeast: 4, score: '50' }, { atLeast: 1, score: '25' }], below: '0',
})

/** Scores by the number of certifications and diklat penjenjangan. */
export const scalePenjenjangan = countScale('talent.scale-penjenjangan', 'talent.parameter.scale-penjenjangan', {
  years: 3, rungs: [{ atLeast: 3, score: '100' }, { atLeast: 1, score: '50' }], below: '0',
})

/** What counts as training: the kinds of training, and the certificates beside ujian dinas. */
export const studyKinds = ['kepemimpinan', 'fungsional', 'teknis', 'seminar', 'kompetensi', 'lain'] as const
export type StudyKind = (typeof studyKinds)[number]

/** Which kinds climb which ladder, and how the two ladders become one score. */
export type BangkomReading = {
  readonly sertifikat: readonly StudyKind[]
  readonly penjenjangan: readonly StudyKind[]
  readonly combine: (typeof combinations)[number]
}
const combinations = ['mean', 'higher', 'sertifikat-only'] as const
const kinds = { kind: 'set' as const, options: optionsOf(studyKinds, (one) => `talent.study.${one}`) }

/** How certificates and diklat penjenjangan become one score of pengembangan kompetensi. */
export const bangkomReading: Parameter<BangkomReading> = {
  id: 'talent.bangkom-reading',
  subject: 'talent',
  title: 'talent.parameter.bangkom-reading',
  chosenBy: 'region',
  bounds: {
    kind: 'parts',
    parts: [
      { name: 'sertifikat', label: 'talent.bangkom.sertifikat', bounds: kinds },
      { name: 'penjenjangan', label: 'talent.bangkom.penjenjangan', bounds: kinds },
      { name: 'combine', label: 'talent.bangkom.combine', bounds: { kind: 'choice', options: optionsOf(combinations, (one) => `talent.combine.${one}`) } },
    ],
  },
  values: [bkn411<BangkomReading>({
    sertifikat: ['teknis', 'seminar', 'lain'], penjenjangan: ['kepemimpinan', 'fungsional', 'kompetensi'], combine: 'mean',
  }, 'assumed', 'talent.note.bangkom')],
  show: ({ sertifikat, penjenjangan, combine }) => [
    { label: { text: 'talent.bangkom.sertifikat' }, value: { list: sertifikat.map((one) => ({ text: `talent.study.${one}` as const })) } },
    { label: { text: 'talent.bangkom.penjenjangan' }, value: { list: penjenjangan.map((one) => ({ text: `talent.study.${one}` as const })) } },
    { label: { text: 'talent.bangkom.combine' }, value: { text: `talent.combine.${combine}` } },
  ],
}
