import { optionsOf } from '../../bounds/options.ts'
import { ekspektasiSchema, predikatSchema, type Ekspektasi, type Predikat } from '../../terms/predikat.ts'
import type { Parameter } from '../../types.ts'
import { dated } from '../value.ts'

/** A predikat for every pair of hasil kerja (outer) and perilaku kerja (inner). */
export type PredikatMatrix = Readonly<Record<Ekspektasi, Readonly<Record<Ekspektasi, Predikat>>>>

/** The matrix that turns the two ratings into a predikat kinerja. */
export const predikatMatrix: Parameter<PredikatMatrix> = {
  id: 'appraisal.predikat-matrix',
  subject: 'appraisal',
  title: 'legal.parameter.predikat-matrix',
  chosenBy: 'law',
  values: [
    dated<PredikatMatrix>('2022-02-07', {
      'di-atas': { 'di-atas': 'sangat-baik', sesuai: 'baik', 'di-bawah': 'kurang' },
      sesuai: { 'di-atas': 'baik', sesuai: 'baik', 'di-bawah': 'kurang' },
      'di-bawah': { 'di-atas': 'butuh-perbaikan', sesuai: 'butuh-perbaikan', 'di-bawah': 'sangat-kurang' },
    }, {
      source: 'permenpanrb-6-2022', pin: 'Lampiran, evaluasi kinerja: kuadran hasil kerja dan perilaku kerja (Pasal 24–25)', how: 'secondary',
    }),
  ],
  show: (matrix) => ekspektasiSchema.options.flatMap((hasil) => ekspektasiSchema.options.map((perilaku) => {
    const values = { hasil: { text: `legal.ekspektasi.${hasil}` }, perilaku: { text: `legal.ekspektasi.${perilaku}` } } as const
    return { label: { message: { key: 'legal.predikat-cell', values } }, value: { text: `legal.predikat.${matrix[hasil][perilaku]}` } }
  })),
}

/** The words under which each predikat appears in files and older rules; the first is the present name. */
export type PredikatNames = Readonly<Record<Predikat, readonly string[]>>

/** Names of one level under different rules: "Cukup" of PP 30/2019 is "Butuh Perbaikan" since 2022. */
export const predikatNames: Parameter<PredikatNames> = {
  id: 'appraisal.predikat-names',
  subject: 'appraisal',
  title: 'legal.parameter.predikat-names',
  chosenBy: 'law',
  values: [
    dated<PredikatNames>('2022-02-07', {
      'sangat-baik': ['Sangat Baik'],
      baik: ['Baik'],
      'butuh-perbaikan': ['Butuh Perbaikan', 'Cukup', 'Butuh Perbaikan/Cukup', 'Sedang/Butuh Perbaikan'],
      kurang: ['Kurang', 'Kurang/Misconduct'],
      'sangat-kurang': ['Sangat Kurang', 'Buruk'],
    }, { source: 'se-bkn-9-2024', pin: 'penyelarasan predikat', how: 'official-text', note: 'appraisal.note.predikat-names' }),
  ],
  show: (names) => predikatSchema.options.map((predikat) => ({
    label: { text: `legal.predikat.${predikat}` }, value: names[predikat].join(' = '),
  })),
}

/** How the SKP that gives the annual predikat is chosen: the one that ends last, or the one that covers the longest time. */
export type AnnualSkpChoice = 'latest-end' | 'longest'

const annualSkpChoices = ['latest-end', 'longest'] as const

/** Which of several annual SKP of one year gives the annual predikat. */
export const annualSkp: Parameter<AnnualSkpChoice> = {
  id: 'appraisal.annual-skp',
  subject: 'appraisal',
  title: 'legal.parameter.annual-skp',
  chosenBy: 'region',
  bounds: { kind: 'choice', options: optionsOf(annualSkpChoices, (choice) => `legal.annual-skp.${choice}`) },
  values: [
    dated<AnnualSkpChoice>('2019-04-26', 'latest-end', {
      source: 'pp-30-2019', pin: 'tidak ditemukan', how: 'assumed', note: 'legal.note.annual-skp',
    }),
  ],
  show: (choice) => [{ label: { text: 'legal.parameter.annual-skp' }, value: { text: `legal.annual-skp.${choice}` } }],
}
