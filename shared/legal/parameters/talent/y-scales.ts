import { optionsOf } from '../../bounds/options.ts'
import type { AwardScope } from '../../terms/people.ts'
import { predikatSchema, type Predikat } from '../../terms/predikat.ts'
import type { Parameter, ShownLine } from '../../types.ts'
import { bkn411, WINDOW } from './cited.ts'
import { scoreParts, showScores, type Scores } from './scale.ts'

/** The score of each predikat. */
export const scalePredikat: Parameter<Scores<Predikat>> = {
  id: 'talent.scale-predikat',
  subject: 'talent',
  title: 'talent.parameter.scale-predikat',
  chosenBy: 'region',
  bounds: { kind: 'parts', parts: scoreParts(predikatSchema.options, (one) => `legal.predikat.${one}`) },
  values: [bkn411<Scores<Predikat>>({
    'sangat-baik': '100', baik: '80', 'butuh-perbaikan': '60', kurang: '40', 'sangat-kurang': '20',
  }, 'secondary', 'talent.note.scale-predikat')],
  show: showScores(predikatSchema.options, (one) => `legal.predikat.${one}`),
}

/** Scores for the best thing recorded within a window of calendar years. */
export type WindowScale<N extends string> = { readonly years: number; readonly scores: Scores<N> }

const years = { name: 'years', label: 'talent.window', bounds: WINDOW } as const
const showYears = (count: number): ShownLine => ({ label: { text: 'talent.window' }, value: { months: count * 12 } })

const awardRungs = ['internasional', 'nasional', 'lintas-instansi', 'instansi', 'none'] as const satisfies readonly (AwardScope | 'none')[]
const awardLabel = (one: (typeof awardRungs)[number]) => `talent.award.${one}` as const

/** The score of the award that reaches furthest. */
export const scalePenghargaan: Parameter<WindowScale<AwardScope | 'none'>> = {
  id: 'talent.scale-penghargaan',
  subject: 'talent',
  title: 'talent.parameter.scale-penghargaan',
  chosenBy: 'region',
  bounds: { kind: 'parts', parts: [years, { name: 'scores', label: 'talent.scores', bounds: { kind: 'parts', parts: scoreParts(awardRungs, awardLabel) } }] },
  values: [bkn411<WindowScale<AwardScope | 'none'>>({
    years: 5, scores: { internasional: '100', nasional: '75', 'lintas-instansi': '50', instansi: '25', none: '0' },
  }, 'secondary', 'talent.note.window')],
  show: (scale) => [showYears(scale.years), ...showScores(awardRungs, awardLabel)(scale.scores)],
}

/** The roles in teams, from the highest to the lowest. */
export const teamRungs = ['ketua-lintas-instansi', 'ketua-internal', 'anggota-lintas-instansi', 'anggota-internal', 'none'] as const
export type TeamRung = (typeof teamRungs)[number]
const teamLabel = (one: TeamRung) => `talent.team.${one}` as const

/** The score of the highest role in a team. */
export const scaleTimKerja: Parameter<WindowScale<TeamRung>> = {
  id: 'talent.scale-tim-kerja',
  subject: 'talent',
  title: 'talent.parameter.scale-tim-kerja',
  chosenBy: 'region',
  bounds: { kind: 'parts', parts: [years, { name: 'scores', label: 'talent.scores', bounds: { kind: 'parts', parts: scoreParts(teamRungs, teamLabel) } }] },
  values: [bkn411<WindowScale<TeamRung>>({
    years: 2, scores: { 'ketua-lintas-instansi': '100', 'ketua-internal': '75', 'anggota-lintas-instansi': '50', 'anggota-internal': '25', none: '0' },
  }, 'secondary', 'talent.note.window')],
  show: (scale) => [showYears(scale.years), ...showScores(teamRungs, teamLabel)(scale.scores)],
}

/** Which feedback of a window counts: the latest, or the mean of all. */
export const feedbackReadings = ['latest', 'mean'] as const
export type FeedbackReading = { readonly years: number; readonly reading: (typeof feedbackReadings)[number] }

/** How several 360° feedbacks become one score; each is given from 0 to 100. */
export const umpanBalikReading: Parameter<FeedbackReading> = {
  id: 'talent.umpan-balik-reading',
  subject: 'talent',
  title: 'talent.parameter.umpan-balik-reading',
  chosenBy: 'region',
  bounds: {
    kind: 'parts',
    parts: [years, { name: 'reading', label: 'talent.parameter.umpan-balik-reading', bounds: { kind: 'choice', options: optionsOf(feedbackReadings, (one) => `talent.feedback.${one}`) } }],
  },
  values: [bkn411<FeedbackReading>({ years: 2, reading: 'latest' }, 'assumed', 'talent.note.umpan-balik')],
  show: (value) => [showYears(value.years), { label: { text: 'talent.parameter.umpan-balik-reading' }, value: { text: `talent.feedback.${value.reading}` } }],
}
