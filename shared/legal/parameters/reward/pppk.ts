import type { PppkGolongan } from '../../terms/golongan.ts'
import type { Predikat } from '../../terms/predikat.ts'
import type { Parameter } from '../../types.ts'
import { dated } from '../value.ts'

type Rated = { readonly years: number; readonly atLeast: Predikat }

/** What a kenaikan gaji berkala of a PPPK asks of the predikat, and what the first one of one golongan asks instead. */
export type KgbPppk = { readonly usual: Rated; readonly first: Rated & { readonly golongan: PppkGolongan; readonly mkgYears: number } }

/** The conditions of the kenaikan gaji berkala of a PPPK. */
export const kgbPppkConditions: Parameter<KgbPppk> = {
  id: 'reward.kgb-pppk-conditions',
  subject: 'reward',
  title: 'reward.parameter.kgb-pppk',
  chosenBy: 'law',
  values: [dated<KgbPppk>('2023-01-01', { usual: { years: 2, atLeast: 'baik' }, first: { golongan: 'V', mkgYears: 1, years: 1, atLeast: 'baik' } }, {
    source: 'permenpanrb-7-2023', pin: 'Pasal 3 dan Pasal 4', how: 'official-text', note: 'legal.note.gaji-istimewa-start',
  })],
  show: ({ usual, first }) => [
    { label: { text: 'reward.kgb.usual' }, value: sayRated(usual) },
    { label: { message: { key: 'reward.kgb.first', values: { golongan: first.golongan } } }, value: sayRated(first) },
    { label: { message: { key: 'reward.kgb.first-mkg', values: { golongan: first.golongan } } }, value: { months: first.mkgYears * 12 } },
  ],
}

function sayRated({ years, atLeast }: Rated) {
  return { message: { key: 'reward.rated', values: { years, predikat: { text: `legal.predikat.${atLeast}` } } } } as const
}
