import { optionsOf } from '../../bounds/options.ts'
import { anugerahSchema, type Anugerah } from '../../terms/award.ts'
import { predikatSchema, type Predikat } from '../../terms/predikat.ts'
import type { Parameter } from '../../types.ts'
import { dated } from '../value.ts'

const OWN = {
  source: 'permenpanrb-6-2022', pin: 'Pasal 31 ayat (3) (penghargaan lain; syarat dan jumlah tidak diatur)', how: 'assumed', note: 'reward.note.own-awards',
} as const

/** The lowest predikat of a best employee, and how many are chosen at each level of a unit. */
export const bestEmployee: Parameter<{ readonly atLeast: Predikat; readonly perLevel: number }> = {
  id: 'reward.pegawai-terbaik-conditions',
  subject: 'reward',
  title: 'reward.parameter.pegawai-terbaik',
  chosenBy: 'region',
  bounds: {
    kind: 'parts',
    parts: [
      { name: 'atLeast', label: 'legal.parameter.at-least', bounds: { kind: 'choice', options: optionsOf(predikatSchema.options, (one) => `legal.predikat.${one}`) } },
      { name: 'perLevel', label: 'reward.parameter.per-level', bounds: { kind: 'whole', min: 1, max: 20, unit: 'people' } },
    ],
  },
  values: [dated<{ readonly atLeast: Predikat; readonly perLevel: number }>('2022-02-07', { atLeast: 'baik', perLevel: 1 }, OWN)],
  show: ({ atLeast, perLevel }) => [
    { label: { text: 'legal.parameter.at-least' }, value: { text: `legal.predikat.${atLeast}` } },
    { label: { text: 'reward.parameter.per-level' }, value: perLevel },
  ],
}

/** How many awards a unit may give: a share of its heads in per cent, rounded down, but at least some; nought per cent makes it a fixed number. */
export type AwardQuota = { readonly percent: string; readonly atLeast: number }

/** The quota of awards of a unit. */
export const awardQuota: Parameter<AwardQuota> = {
  id: 'reward.kuota-conditions',
  subject: 'reward',
  title: 'reward.parameter.kuota',
  chosenBy: 'region',
  bounds: {
    kind: 'parts',
    parts: [
      { name: 'percent', label: 'reward.parameter.quota-percent', bounds: { kind: 'exact', min: '0', max: '100', unit: 'percent' } },
      { name: 'atLeast', label: 'reward.parameter.quota-least', bounds: { kind: 'whole', min: 0, max: 1000, unit: 'people' } },
    ],
  },
  values: [dated<AwardQuota>('2022-02-07', { percent: '10', atLeast: 1 }, { ...OWN, note: 'reward.note.quota' })],
  show: ({ percent, atLeast }) => [
    { label: { text: 'reward.parameter.quota-percent' }, value: { number: percent } }, { label: { text: 'reward.parameter.quota-least' }, value: atLeast },
  ],
}

/** The categories of the Anugerah ASN, and the age that The Future Leader must not have reached. */
export const anugerahCategories: Parameter<{ readonly categories: readonly Anugerah[]; readonly leaderUnder: number | null }> = {
  id: 'reward.anugerah-asn-categories',
  subject: 'reward',
  title: 'reward.parameter.anugerah',
  chosenBy: 'law',
  values: [
    dated<{ readonly categories: readonly Anugerah[]; readonly leaderUnder: number | null }>('2018-01-01', {
      categories: ['ppt-pratama-teladan', 'pns-inspiratif'], leaderUnder: null,
    }, { source: 'permenpanrb-29-2018', pin: 'pasal belum dibaca', how: 'secondary', note: 'reward.note.anugerah' }),
    dated<{ readonly categories: readonly Anugerah[]; readonly leaderUnder: number | null }>('2019-01-01', {
      categories: anugerahSchema.options, leaderUnder: 38,
    }, { source: 'permenpanrb-29-2018', pin: 'kategori yang ditambahkan 2019; pasal belum dibaca', how: 'secondary', note: 'reward.note.anugerah' }),
  ],
  show: ({ categories, leaderUnder }) => [
    { label: { text: 'reward.parameter.anugerah' }, value: { list: categories.map((one) => ({ text: `reward.anugerah.${one}` as const })) } },
    ...(leaderUnder === null ? [] : [{ label: { text: 'reward.parameter.leader-under' as const }, value: { months: leaderUnder * 12 } }]),
  ],
}
