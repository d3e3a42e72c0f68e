import { educationLevelSchema, postKindSchema, type DisciplineLevel, type EducationLevel, type PostKind } from '../../terms/people.ts'
import { predikatSchema, type Predikat } from '../../terms/predikat.ts'
import type { Parameter } from '../../types.ts'
import { dated } from '../value.ts'

const FROM = '2019-01-01'
const PERMEN = { source: 'permenpanrb-38-2018', pin: 'Lampiran, pengukuran indeks', how: 'secondary' } as const
const points = (number: string) => ({ number }) as const

/** What each education adds to the index, to 25. */
export const ipKualifikasi: Parameter<Readonly<Record<EducationLevel, string>>> = {
  id: 'professionalism.kualifikasi',
  subject: 'professionalism',
  title: 'discipline.parameter.ip-kualifikasi',
  chosenBy: 'law',
  values: [dated<Readonly<Record<EducationLevel, string>>>(FROM, {
    sd: '1', sltp: '1', 'sltp-kejuruan': '1',
    slta: '5', 'slta-kejuruan': '5', 'slta-keguruan': '5', d1: '5', d2: '5', sgplb: '5',
    d3: '10', d4: '15', s1: '15', 'dokter-apoteker': '15', s2: '20', s3: '25',
  }, { ...PERMEN, note: 'discipline.note.ip-kualifikasi' })],
  show: (scores) => educationLevelSchema.options.map((level) => ({ label: { text: `legal.education.${level}` }, value: points(scores[level]) })),
}

/** What the trainings of each kind of post add, to 40: that of the post (kepemimpinan or fungsional), teknis, seminar. */
export type IpTraining = { readonly ofPost: string | null; readonly teknis: string; readonly seminar: string }

/** What trainings add to the index for each kind of post, to 40. */
export const ipKompetensi: Parameter<Readonly<Record<PostKind, IpTraining>>> = {
  id: 'professionalism.kompetensi',
  subject: 'professionalism',
  title: 'discipline.parameter.ip-kompetensi',
  chosenBy: 'law',
  values: [dated<Readonly<Record<PostKind, IpTraining>>>(FROM, {
    struktural: { ofPost: '15', teknis: '15', seminar: '10' },
    fungsional: { ofPost: '15', teknis: '15', seminar: '10' },
    pelaksana: { ofPost: null, teknis: '22.5', seminar: '17.5' },
  }, { ...PERMEN, note: 'discipline.note.ip-start' })],
  show: (scores) => postKindSchema.options.flatMap((kind) => (['ofPost', 'teknis', 'seminar'] as const).flatMap((part) => {
    const score = scores[kind][part]
    const label = { message: { key: 'discipline.ip-training-of', values: { part: { text: `discipline.ip-training.${part}` }, kind: { text: `legal.post-kind.${kind}` } } } } as const
    return score === null ? [] : [{ label, value: points(score) }]
  })),
}

/** How recent a training must be, in years, and how many hours (JP) a diklat teknis must have. */
export const ipWindows: Parameter<{ readonly teknisYears: number; readonly teknisHours: number; readonly seminarYears: number }> = {
  id: 'professionalism.training-windows',
  subject: 'professionalism',
  title: 'discipline.parameter.ip-windows',
  chosenBy: 'law',
  values: [dated(FROM, { teknisYears: 1, teknisHours: 20, seminarYears: 2 }, { ...PERMEN, note: 'discipline.note.ip-windows' })],
  show: ({ teknisYears, teknisHours, seminarYears }) => [
    { label: { text: 'discipline.ip-training.teknis' }, value: { months: teknisYears * 12 } },
    { label: { text: 'discipline.parameter.hours' }, value: teknisHours },
    { label: { text: 'discipline.ip-training.seminar' }, value: { months: seminarYears * 12 } },
  ],
}

/** Whether the hours of a diklat teknis are asked of one training or of all within the window together. */
export const ipHours: Parameter<'one' | 'sum'> = {
  id: 'professionalism.hours-reading',
  subject: 'professionalism',
  title: 'discipline.parameter.ip-hours',
  chosenBy: 'region',
  bounds: { kind: 'choice', options: [{ value: 'one', label: 'discipline.ip-hours.one' }, { value: 'sum', label: 'discipline.ip-hours.sum' }] },
  values: [dated<'one' | 'sum'>(FROM, 'one', { ...PERMEN, how: 'assumed', note: 'discipline.note.ip-hours' })],
  show: (reading) => [{ label: { text: 'discipline.parameter.ip-hours' }, value: { text: `discipline.ip-hours.${reading}` } }],
}

/** What each predikat kinerja adds to the index, to 30. */
export const ipKinerja: Parameter<Readonly<Record<Predikat, string>>> = {
  id: 'professionalism.kinerja',
  subject: 'professionalism',
  title: 'discipline.parameter.ip-kinerja',
  chosenBy: 'law',
  values: [dated<Readonly<Record<Predikat, string>>>(
    FROM, { 'sangat-baik': '30', baik: '25', 'butuh-perbaikan': '15', kurang: '5', 'sangat-kurang': '1' }, { ...PERMEN, note: 'discipline.note.ip-kinerja' },
  )],
  show: (scores) => predikatSchema.options.map((predikat) => ({ label: { text: `legal.predikat.${predikat}` }, value: points(scores[predikat]) })),
}

const records = ['never', 'ringan', 'sedang', 'berat'] as const satisfies readonly ('never' | DisciplineLevel)[]

/** What the heaviest hukuman disiplin ever recorded leaves of the index, to 5. */
export const ipDisiplin: Parameter<Readonly<Record<(typeof records)[number], string>>> = {
  id: 'professionalism.disiplin',
  subject: 'professionalism',
  title: 'discipline.parameter.ip-disiplin',
  chosenBy: 'law',
  values: [dated(FROM, { never: '5', ringan: '3', sedang: '2', berat: '1' }, { ...PERMEN, note: 'discipline.note.ip-start' })],
  show: (scores) => records.map((one) => ({ label: { text: one === 'never' ? 'discipline.never' : `legal.discipline.${one}` }, value: points(scores[one]) })),
}
