import type { Parameter } from '../../types.ts'
import { dated, PASAL_BELUM_DIBACA } from '../value.ts'

/** The classes of Satyalancana Karya Satya, from lowest to highest. */
export const satyalancanaClasses = ['x', 'xx', 'xxx'] as const
export type SatyalancanaClass = (typeof satyalancanaClasses)[number]

/** Years of continuous service for each class of Satyalancana Karya Satya. */
export const satyalancanaYears: Parameter<Readonly<Record<SatyalancanaClass, number>>> = {
  id: 'reward.satyalancana-years',
  subject: 'reward',
  title: 'legal.parameter.satyalancana-years',
  chosenBy: 'law',
  values: [
    dated<Readonly<Record<SatyalancanaClass, number>>>('2010-04-01', { x: 10, xx: 20, xxx: 30 }, {
      source: 'pp-35-2010', pin: PASAL_BELUM_DIBACA, how: 'secondary', note: 'legal.note.satyalancana-start',
    }),
  ],
  show: (years) => satyalancanaClasses.map((one) => ({
    label: { text: `reward.satyalancana.${one}` }, value: { months: years[one] * 12 },
  })),
}

/** Levels of hukuman disiplin and kinds of leave that must never have been. */
export type SatyalancanaNever = { readonly discipline: readonly ('sedang' | 'berat')[]; readonly leave: readonly 'cltn'[] }

/** What a candidate for Satyalancana Karya Satya must never have had. */
export const satyalancanaNever: Parameter<SatyalancanaNever> = {
  id: 'reward.satyalancana-never',
  subject: 'reward',
  title: 'legal.parameter.satyalancana-never',
  chosenBy: 'law',
  values: [
    dated<SatyalancanaNever>('2010-04-01', { discipline: ['sedang', 'berat'], leave: ['cltn'] }, {
      source: 'pp-35-2010', pin: PASAL_BELUM_DIBACA, how: 'secondary', note: 'legal.note.satyalancana-never',
    }),
  ],
  show: ({ discipline, leave }) => [
    {
      label: { text: 'legal.parameter.never-discipline' },
      value: { list: discipline.map((level) => ({ text: `legal.discipline.${level}` as const })) },
    },
    {
      label: { text: 'legal.parameter.never-leave' },
      value: { list: leave.map((kind) => ({ text: `legal.leave.${kind}` as const })) },
    },
  ],
}

/** Years running of Sangat Baik that put somebody forward for a reward; the region may choose. */
export const sangatBaikYears: Parameter<number> = {
  id: 'reward.sangat-baik-years',
  subject: 'reward',
  title: 'legal.parameter.sangat-baik-years',
  chosenBy: 'region',
  bounds: { kind: 'whole', min: 1, max: 10, unit: 'years' },
  values: [
    dated('2022-02-07', 2, {
      source: 'permenpanrb-6-2022', pin: 'Pasal 31 (bentuk penghargaan; jumlah tahun tidak diatur)', how: 'assumed',
      note: 'legal.note.sangat-baik-years',
    }),
  ],
  show: (years) => [{ label: { text: 'legal.parameter.years' }, value: years }],
}

/** What the kenaikan gaji istimewa of a PPPK asks: years running of Sangat Baik, with a naming as pegawai teladan. */
export const gajiIstimewaYears: Parameter<number> = {
  id: 'reward.gaji-istimewa-years',
  subject: 'reward',
  title: 'legal.parameter.gaji-istimewa-years',
  chosenBy: 'law',
  values: [
    dated('2023-01-01', 2, {
      source: 'permenpanrb-7-2023', pin: 'Pasal 3, Pasal 4, dan Pasal 6', how: 'official-text', note: 'reward.note.gaji-istimewa',
    }),
  ],
  show: (years) => [{ label: { text: 'legal.parameter.years' }, value: years }],
}

/** How a clean record is read: nothing in the whole service, or counting again after the last punishment has ended. */
export const satyalancanaReading: Parameter<'whole-service' | 'restart'> = {
  id: 'reward.satyalancana-reading',
  subject: 'reward',
  title: 'reward.parameter.satyalancana-reading',
  chosenBy: 'region',
  bounds: {
    kind: 'choice',
    options: [{ value: 'whole-service', label: 'reward.reading.whole-service' }, { value: 'restart', label: 'reward.reading.restart' }],
  },
  values: [dated<'whole-service' | 'restart'>('2010-04-01', 'whole-service', {
    source: 'pp-35-2010', pin: PASAL_BELUM_DIBACA, how: 'secondary', note: 'reward.note.satyalancana-reading',
  })],
  show: (reading) => [{ label: { text: 'reward.parameter.satyalancana-reading' }, value: { text: `reward.reading.${reading}` } }],
}
