import { eselonSchema, type Eselon } from '../../terms/posts.ts'
import type { Golongan } from '../../terms/golongan.ts'
import type { Parameter } from '../../types.ts'
import { dated, PASAL_BELUM_DIBACA } from '../value.ts'

/** The lowest and the highest golongan ruang of a post. */
export type RankRange = { readonly lowest: Golongan; readonly highest: Golongan }

/** The range of pangkat of each eselon. */
export const eselonRanks: Parameter<Readonly<Record<Eselon, RankRange>>> = {
  id: 'promotion.eselon-ranks',
  subject: 'promotion',
  title: 'promotion.parameter.eselon-ranks',
  chosenBy: 'law',
  values: [
    dated<Readonly<Record<Eselon, RankRange>>>('2002-04-17', {
      'I.a': { lowest: 'IV/d', highest: 'IV/e' }, 'I.b': { lowest: 'IV/c', highest: 'IV/e' },
      'II.a': { lowest: 'IV/c', highest: 'IV/d' }, 'II.b': { lowest: 'IV/b', highest: 'IV/c' },
      'III.a': { lowest: 'IV/a', highest: 'IV/b' }, 'III.b': { lowest: 'III/d', highest: 'IV/a' },
      'IV.a': { lowest: 'III/c', highest: 'III/d' }, 'IV.b': { lowest: 'III/b', highest: 'III/c' },
      V: { lowest: 'III/a', highest: 'III/b' },
    }, { source: 'pp-100-2000-13-2002', pin: PASAL_BELUM_DIBACA, how: 'secondary', note: 'promotion.note.eselon-start' }),
  ],
  show: (ranges) => eselonSchema.options.map((eselon) => ({
    label: { text: `legal.eselon.${eselon}` },
    value: { message: { key: 'promotion.parameter.range', values: ranges[eselon] } },
  })),
}

/** Years for kenaikan pangkat of a structural officer. */
export type StrukturalYears = {
  /** In the present pangkat, while it lies below the lowest of the post. */
  readonly inRank: number
  /** In the post, from pelantikan, beside them. */
  readonly inPost: number
  /** In the present pangkat, from which time in the post no longer counts, and which is asked from the lowest pangkat of the post on. */
  readonly fullRank: number
}

/** Years in pangkat and post for kenaikan pangkat of a structural officer. */
export const kpStrukturalYears: Parameter<StrukturalYears> = {
  id: 'promotion.kp-struktural-years',
  subject: 'promotion',
  title: 'promotion.parameter.kp-struktural-years',
  chosenBy: 'law',
  values: [
    dated<StrukturalYears>('2002-04-17', { inRank: 1, inPost: 1, fullRank: 4 }, {
      source: 'pp-99-2000-12-2002', pin: 'Pasal 9 dan 12', how: 'secondary', note: 'legal.note.kp-start',
    }),
  ],
  show: ({ inRank, inPost, fullRank }) => [
    { label: { text: 'promotion.parameter.in-rank' }, value: { months: inRank * 12 } },
    { label: { text: 'promotion.parameter.in-post' }, value: { months: inPost * 12 } },
    { label: { text: 'promotion.parameter.full-rank' }, value: { months: fullRank * 12 } },
  ],
}
