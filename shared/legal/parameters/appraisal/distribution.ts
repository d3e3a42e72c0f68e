import type { MessageValue } from '../../../text/message.ts'
import type { Bounds } from '../../bounds/bounds.ts'
import { optionsOf } from '../../bounds/options.ts'
import { capaianSchema, type Capaian } from '../../terms/capaian.ts'
import { predikatSchema, type Predikat } from '../../terms/predikat.ts'
import type { Parameter } from '../../types.ts'
import { dated } from '../value.ts'

const capaianLevels = capaianSchema.options

/** A limit on the share of one or several predikat together, in whole per cent: `some` means at least one person, `none` nobody. */
export type DistributionLimit = { readonly of: readonly Predikat[] } & (
  | { readonly kind: 'max' | 'min'; readonly percent: number }
  | { readonly kind: 'some' | 'none' }
)

/** The limits for each capaian organisasi. */
export type DistributionPattern = Readonly<Record<Capaian, readonly DistributionLimit[]>>

const limitsBounds: Bounds = {
  kind: 'rows', min: 0, max: 10,
  row: {
    kind: 'parts',
    parts: [
      { name: 'of', label: 'legal.parameter.predikat', bounds: { kind: 'set', options: optionsOf(predikatSchema.options, (one) => `legal.predikat.${one}`) } },
      {
        name: 'kind', label: 'legal.parameter.limit-kind',
        bounds: { kind: 'choice', options: optionsOf(['max', 'min', 'some', 'none'] as const, (one) => `legal.limit-kind.${one}`) },
      },
      {
        name: 'percent', label: 'legal.parameter.percent', bounds: { kind: 'whole', min: 0, max: 100, unit: 'percent' },
        optional: true, neededWith: { part: 'kind', values: ['max', 'min'] },
      },
    ],
  },
}

/** The distribution of predikat that each capaian organisasi allows, in per cent of the people rated. */
export const distributionPattern: Parameter<DistributionPattern> = {
  id: 'appraisal.pola-distribusi',
  subject: 'appraisal',
  title: 'legal.parameter.pola-distribusi',
  chosenBy: 'region',
  bounds: {
    kind: 'parts',
    parts: capaianLevels.map((capaian) => ({ name: capaian, label: `legal.capaian.${capaian}` as const, bounds: limitsBounds })),
  },
  values: [
    dated<DistributionPattern>('2023-01-31', {
      istimewa: [{ of: ['sangat-baik'], kind: 'max', percent: 70 }],
      baik: [{ of: ['baik'], kind: 'max', percent: 70 }, { of: ['butuh-perbaikan', 'kurang'], kind: 'some' }],
      'butuh-perbaikan': [{ of: ['butuh-perbaikan'], kind: 'min', percent: 60 }, { of: ['sangat-baik'], kind: 'max', percent: 10 }],
      kurang: [
        { of: ['kurang'], kind: 'min', percent: 60 },
        { of: ['butuh-perbaikan'], kind: 'min', percent: 10 },
        { of: ['sangat-baik'], kind: 'max', percent: 10 },
      ],
      'sangat-kurang': [
        { of: ['sangat-kurang'], kind: 'min', percent: 60 },
        { of: ['kurang', 'butuh-perbaikan'], kind: 'min', percent: 10 },
        { of: ['sangat-baik'], kind: 'none' },
      ],
    }, { source: 'se-menpanrb-3-2023', pin: 'pola distribusi predikat', how: 'secondary', note: 'legal.note.pola-distribusi' }),
  ],
  show: (pattern) => capaianLevels.map((capaian) => ({
    label: { text: `legal.capaian.${capaian}` }, value: { list: pattern[capaian].map(sayLimit) },
  })),
}

function sayLimit(limit: DistributionLimit): MessageValue {
  const words: MessageValue = limit.kind === 'max' || limit.kind === 'min'
    ? { message: { key: `legal.limit.${limit.kind}`, values: { percent: limit.percent } } }
    : { text: `legal.limit.${limit.kind}` }
  const predikat = limit.of.map((one) => ({ text: `legal.predikat.${one}` as const }))
  return { message: { key: 'legal.limit.of', values: { predikat: { list: predikat }, limit: words } } }
}
