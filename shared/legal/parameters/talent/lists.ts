import { optionsOf } from '../../bounds/options.ts'
import type { Parameter } from '../../types.ts'
import { dated, PASAL_BELUM_DIBACA } from '../value.ts'
import { PERCENT, TALENT_SINCE } from './cited.ts'

/** By what a list for a post is ordered first: the value for the post alone, or the talent box and the value inside it. */
export const targetOrders = ['value', 'box-then-value'] as const
export type TargetOrder = (typeof targetOrders)[number]

/** In which order the candidates for a post are listed, before ties are broken. */
export const targetOrder: Parameter<TargetOrder> = {
  id: 'talent.target-order',
  subject: 'talent',
  title: 'talent.parameter.target-order',
  chosenBy: 'region',
  bounds: { kind: 'choice', options: optionsOf(targetOrders, (one) => `talent.target-order.${one}`) },
  values: [dated<TargetOrder>(TALENT_SINCE, 'value', { source: 'permenpanrb-3-2020', pin: 'tidak ditemukan', how: 'assumed', note: 'talent.note.target-order' })],
  show: (order) => [{ label: { text: 'talent.parameter.target-order' }, value: { text: `talent.target-order.${order}` } }],
}

const SIZE = { kind: 'whole', min: 1, max: 50, unit: 'people' } as const

/** How many names for a jabatan pimpinan tinggi go to the head. */
export const shortlistSizeJpt: Parameter<number> = {
  id: 'talent.shortlist-size-jpt',
  subject: 'talent',
  title: 'talent.parameter.shortlist-size-jpt',
  chosenBy: 'region',
  bounds: SIZE,
  values: [dated(TALENT_SINCE, 3, { source: 'permenpanrb-15-2019', pin: PASAL_BELUM_DIBACA, how: 'secondary', note: 'talent.note.shortlist-size-jpt' })],
  show: (size) => [{ label: { text: 'talent.parameter.shortlist-size-jpt' }, value: size }],
}

/** The levels of jabatan administrasi for which a list can be made, from highest to lowest. */
export const administrativeLevels = ['administrator', 'pengawas'] as const
export type ShortlistSizes = Readonly<Record<(typeof administrativeLevels)[number], number>>

/** How many names for a jabatan administrasi go to the head. */
export const shortlistSize: Parameter<ShortlistSizes> = {
  id: 'talent.shortlist-size',
  subject: 'talent',
  title: 'talent.parameter.shortlist-size',
  chosenBy: 'region',
  bounds: { kind: 'parts', parts: administrativeLevels.map((name) => ({ name, label: `legal.post-level.${name}` as const, bounds: SIZE })) },
  values: [dated<ShortlistSizes>(TALENT_SINCE, { administrator: 3, pengawas: 3 }, {
    source: 'permenpanrb-20-2025', pin: 'Kelompok Rencana Suksesi; pasal belum dibaca', how: 'assumed', note: 'talent.note.shortlist-size',
  })],
  show: (sizes) => administrativeLevels.map((level) => ({ label: { text: `legal.post-level.${level}` }, value: sizes[level] })),
}

/** Which share of the voting members must be present, and whether exactly that share is enough. */
export type Quorum = { readonly percent: string; readonly reading: 'more-than' | 'at-least' }

/** When a board may decide about a list. */
export const quorum: Parameter<Quorum> = {
  id: 'talent.quorum',
  subject: 'talent',
  title: 'talent.parameter.quorum',
  chosenBy: 'region',
  bounds: {
    kind: 'parts',
    parts: [
      { name: 'percent', label: 'talent.quorum.percent', bounds: PERCENT },
      { name: 'reading', label: 'talent.quorum.reading', bounds: { kind: 'choice', options: optionsOf(['more-than', 'at-least'] as const, (one) => `talent.quorum.${one}`) } },
    ],
  },
  values: [dated<Quorum>(TALENT_SINCE, { percent: '50', reading: 'more-than' }, {
    source: 'perbup-sumenep-38-2021', pin: 'Pasal 9–10', how: 'assumed', note: 'talent.note.quorum',
  })],
  show: ({ percent, reading }) => [
    { label: { text: `talent.quorum.${reading}` }, value: { message: { key: 'talent.percent', values: { weight: { number: percent } } } } },
  ],
}
