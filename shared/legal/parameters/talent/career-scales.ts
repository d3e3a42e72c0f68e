import type { DisciplineLevel, EducationLevel } from '../../terms/people.ts'
import { optionsOf } from '../../bounds/options.ts'
import type { Parameter } from '../../types.ts'
import { bkn411, WINDOW } from './cited.ts'
import { ladderBounds, scoreParts, showLadder, showScores, type Ladder, type Scores } from './scale.ts'

const given = ['s3', 's2', 's1', 'd4', 'd3', 'slta'] as const satisfies readonly EducationLevel[]
/** The levels of education for which no source gives a score. */
const others = ['dokter-apoteker', 'sgplb', 'd2', 'd1', 'slta-keguruan', 'slta-kejuruan', 'sltp-kejuruan', 'sltp', 'sd'] as const satisfies readonly EducationLevel[]
const educationLabel = (one: EducationLevel) => `legal.education.${one}` as const

/** The score of the highest education, as the sources give it. */
export const scalePendidikan: Parameter<Scores<(typeof given)[number]>> = {
  id: 'talent.scale-pendidikan',
  subject: 'talent',
  title: 'talent.parameter.scale-pendidikan',
  chosenBy: 'region',
  bounds: { kind: 'parts', parts: scoreParts(given, educationLabel) },
  values: [bkn411<Scores<(typeof given)[number]>>({ s3: '100', s2: '90', s1: '80', d4: '80', d3: '70', slta: '60' }, 'secondary', 'talent.note.bkn-411')],
  show: showScores(given, educationLabel),
}

/** The score of the levels of education that no source gives. */
export const scalePendidikanLain: Parameter<Scores<(typeof others)[number]>> = {
  id: 'talent.scale-pendidikan-lain',
  subject: 'talent',
  title: 'talent.parameter.scale-pendidikan-lain',
  chosenBy: 'region',
  bounds: { kind: 'parts', parts: scoreParts(others, educationLabel) },
  values: [bkn411<Scores<(typeof others)[number]>>({
    'dokter-apoteker': '80', sgplb: '65', d2: '65', d1: '65', 'slta-keguruan': '60', 'slta-kejuruan': '60', 'sltp-kejuruan': '50', sltp: '50', sd: '40',
  }, 'assumed', 'talent.note.pendidikan-lain')],
  show: showScores(others, educationLabel),
}

const fit = ['sesuai', 'tidak'] as const
const fitLabel = (one: (typeof fit)[number]) => `talent.fit.${one}` as const

/** The score of a field of study that fits the post, or does not. */
export const scaleBidangIlmu: Parameter<Scores<(typeof fit)[number]>> = {
  id: 'talent.scale-bidang-ilmu',
  subject: 'talent',
  title: 'talent.parameter.scale-bidang-ilmu',
  chosenBy: 'region',
  bounds: { kind: 'parts', parts: scoreParts(fit, fitLabel) },
  values: [bkn411<Scores<(typeof fit)[number]>>({ sesuai: '100', tidak: '50' }, 'secondary', 'talent.note.bkn-411')],
  show: showScores(fit, fitLabel),
}

/** The score of the years in the present definitive post. */
export const scaleLamaJabatan: Parameter<Ladder> = {
  id: 'talent.scale-lama-jabatan',
  subject: 'talent',
  title: 'talent.parameter.scale-lama-jabatan',
  chosenBy: 'region',
  bounds: ladderBounds('years'),
  values: [bkn411<Ladder>({ rungs: [{ atLeast: 5, score: '100' }, { atLeast: 3, score: '80' }], below: '60' }, 'secondary', 'talent.note.lama-jabatan')],
  show: showLadder,
}

/** How widely somebody has served. */
export const breadths = ['lintas-instansi', 'lintas-unit', 'satu-unit'] as const
export type Breadth = (typeof breadths)[number]
const breadthLabel = (one: Breadth) => `talent.breadth.${one}` as const

/** The score of a varied career. */
export const scaleKeragaman: Parameter<Scores<Breadth>> = {
  id: 'talent.scale-keragaman',
  subject: 'talent',
  title: 'talent.parameter.scale-keragaman',
  chosenBy: 'region',
  bounds: { kind: 'parts', parts: scoreParts(breadths, breadthLabel) },
  values: [bkn411<Scores<Breadth>>({ 'lintas-instansi': '100', 'lintas-unit': '80', 'satu-unit': '60' }, 'secondary', 'talent.note.keragaman')],
  show: showScores(breadths, breadthLabel),
}

/** Assignments that are not definitive, from the weightiest to none. */
export const actingRungs = ['pj-kepala-daerah', 'plt-lebih-tinggi', 'plt-setara', 'plh-lebih-tinggi', 'plh-setara', 'none'] as const
export type ActingRung = (typeof actingRungs)[number]
const actingLabel = (one: ActingRung) => `talent.acting.${one}` as const

/** The score of the weightiest assignment as Pj, Plt or Plh. */
export const scaleNondefinitif: Parameter<Scores<ActingRung>> = {
  id: 'talent.scale-nondefinitif',
  subject: 'talent',
  title: 'talent.parameter.scale-nondefinitif',
  chosenBy: 'region',
  bounds: { kind: 'parts', parts: scoreParts(actingRungs, actingLabel) },
  values: [bkn411<Scores<ActingRung>>({
    'pj-kepala-daerah': '100', 'plt-lebih-tinggi': '80', 'plt-setara': '60', 'plh-lebih-tinggi': '40', 'plh-setara': '20', none: '0',
  }, 'secondary', 'talent.note.nondefinitif')],
  show: showScores(actingRungs, actingLabel),
}

const punishments = ['never', 'ringan', 'sedang', 'berat', 'serving'] as const satisfies readonly (DisciplineLevel | 'never' | 'serving')[]
const punishmentLabel = (one: (typeof punishments)[number]) => `talent.punished.${one}` as const
const spans = ['end', 'start'] as const

/** Scores by the gravest punishment of the last years; `countedFrom` its last day or its first. */
export type DisciplineScale = {
  readonly years: number
  readonly countedFrom: (typeof spans)[number]
  readonly scores: Scores<(typeof punishments)[number]>
}

/** The score of a clean record, or of the gravest punishment that still counts. */
export const scaleDisiplin: Parameter<DisciplineScale> = {
  id: 'talent.scale-disiplin',
  subject: 'talent',
  title: 'talent.parameter.scale-disiplin',
  chosenBy: 'region',
  bounds: {
    kind: 'parts',
    parts: [
      { name: 'years', label: 'talent.discipline-window', bounds: WINDOW },
      { name: 'countedFrom', label: 'talent.counted-from', bounds: { kind: 'choice', options: optionsOf(spans, (one) => `talent.counted.${one}`) } },
      { name: 'scores', label: 'talent.scores', bounds: { kind: 'parts', parts: scoreParts(punishments, punishmentLabel) } },
    ],
  },
  values: [bkn411<DisciplineScale>({
    years: 5, countedFrom: 'end', scores: { never: '100', ringan: '75', sedang: '50', berat: '25', serving: '0' },
  }, 'secondary', 'talent.note.disiplin')],
  show: ({ years, countedFrom, scores }) => [
    { label: { text: 'talent.discipline-window' }, value: { months: years * 12 } },
    { label: { text: 'talent.counted-from' }, value: { text: `talent.counted.${countedFrom}` } },
    ...showScores(punishments, punishmentLabel)(scores),
  ],
}
