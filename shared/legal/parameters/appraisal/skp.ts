import { skpStateSchema, type SkpState } from '../../terms/skp-states.ts'
import { postLevelSchema, type PostLevel } from '../../terms/posts.ts'
import type { Parameter } from '../../types.ts'
import { dated } from '../value.ts'

const lampiran2: readonly SkpState[] = ['pejabat-negara', 'lembaga-nonstruktural', 'diberhentikan-sementara', 'cltn', 'mpp']

/** The situations in which no SKP has to be made. */
export const withoutSkp: Parameter<readonly SkpState[]> = {
  id: 'appraisal.tanpa-skp',
  subject: 'appraisal',
  title: 'appraisal.parameter.tanpa-skp',
  chosenBy: 'law',
  values: [
    dated<readonly SkpState[]>('2022-02-07', lampiran2, { source: 'permenpanrb-6-2022', pin: 'Lampiran II huruf C angka 8', how: 'official-text' }),
    dated<readonly SkpState[]>('2023-01-31', [...lampiran2, 'kepala-desa', 'perangkat-desa', 'cuti-lebih-setahun'], {
      source: 'se-bkn-1-2023', pin: 'pasal belum dibaca', how: 'official-text', note: 'appraisal.note.tanpa-skp',
    }),
  ],
  show: (states) => skpStateSchema.options.map((state) => ({
    label: { text: `appraisal.skp-state.${state}` }, value: { text: states.includes(state) ? 'appraisal.skp.without' : 'appraisal.skp.with' },
  })),
}

/** The month by whose last day the SKP of the year is set. */
export const skpDeadline: Parameter<number> = {
  id: 'appraisal.bulan-penetapan-skp',
  subject: 'appraisal',
  title: 'appraisal.parameter.bulan-penetapan-skp',
  chosenBy: 'law',
  values: [dated('2022-02-07', 1, { source: 'permenpanrb-6-2022', pin: 'Lampiran II huruf C', how: 'official-text' })],
  show: (month) => [{ label: { text: 'appraisal.skp.set-by' }, value: { text: `legal.month.${month as 1}` } }],
}

/** The lowest level of a manajerial post whose holder rates others without delegated power. */
export const lowestEvaluator: Parameter<PostLevel> = {
  id: 'appraisal.penilai-terendah',
  subject: 'appraisal',
  title: 'appraisal.parameter.penilai-terendah',
  chosenBy: 'law',
  values: [dated<PostLevel>('2022-02-07', 'pengawas', { source: 'permenpanrb-6-2022', pin: 'Pasal 1 angka 9', how: 'official-text' })],
  show: (level) => [{ label: { text: 'appraisal.parameter.penilai-terendah' }, value: { text: `legal.post-level.${level}` } }],
}

/** Tells whether a post level is at least as high as another. */
export const postLevelAtLeast = (level: PostLevel, atLeast: PostLevel): boolean =>
  postLevelSchema.options.indexOf(level) <= postLevelSchema.options.indexOf(atLeast)

/** How often an agency evaluates within a year. */
export type EvaluationRhythm = 'bulanan' | 'triwulanan'

/** The agency's choice between monthly and quarterly evaluation. */
export const evaluationRhythm: Parameter<EvaluationRhythm> = {
  id: 'appraisal.irama-evaluasi',
  subject: 'appraisal',
  title: 'appraisal.parameter.irama-evaluasi',
  chosenBy: 'region',
  bounds: {
    kind: 'choice',
    options: [{ value: 'bulanan', label: 'appraisal.rhythm.bulanan' }, { value: 'triwulanan', label: 'appraisal.rhythm.triwulanan' }],
  },
  values: [
    dated<EvaluationRhythm>('2022-02-07', 'triwulanan', {
      source: 'permenpanrb-6-2022', pin: 'Pasal 24 ayat (2)–(3)', how: 'assumed', note: 'appraisal.note.irama-evaluasi',
    }),
  ],
  show: (rhythm) => [{ label: { text: 'appraisal.parameter.irama-evaluasi' }, value: { text: `appraisal.rhythm.${rhythm}` } }],
}
