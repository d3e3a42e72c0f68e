import { pppkGolonganSchema, type PppkGolongan } from '../../terms/golongan.ts'
import type { Parameter } from '../../types.ts'
import { dated, PASAL_BELUM_DIBACA } from '../value.ts'

/** A picture of the digits of each number: T year, B month, H day, K contract, J sex, U sequence; spaces only part them. */
export type NumberLayout = Readonly<Record<'PNS' | 'PPPK', string>>

/** The order of the digits of a NIP; a NI PPPK has the digits of its contract where a NIP has the month. */
export const numberLayout: Parameter<NumberLayout> = {
  id: 'identity.susunan-nomor',
  subject: 'identity',
  title: 'identity.parameter.susunan-nomor',
  chosenBy: 'law',
  values: [
    dated<NumberLayout>('2007-01-01', { PNS: 'TTTTBBHH TTTTBB J UUU', PPPK: 'TTTTBBHH TTTTKK J UUU' }, {
      source: 'perka-bkn-22-2007', pin: PASAL_BELUM_DIBACA, how: 'secondary', note: 'identity.note.susunan-nomor',
    }),
  ],
  show: (layout) => (['PNS', 'PPPK'] as const).map((kind) => ({ label: { text: `legal.employee-kind.${kind}` }, value: layout[kind] })),
}

/** The golongan of PPPK, from lowest to highest; no source that was read ties them to an education. */
export const pppkGolongan: Parameter<readonly PppkGolongan[]> = {
  id: 'identity.daftar-golongan-pppk',
  subject: 'identity',
  title: 'identity.parameter.golongan-pppk',
  chosenBy: 'law',
  values: [
    dated<readonly PppkGolongan[]>('2023-01-01', pppkGolonganSchema.options, {
      source: 'permenpanrb-7-2023', pin: PASAL_BELUM_DIBACA, how: 'secondary', note: 'identity.note.golongan-pppk',
    }),
  ],
  show: (all) => [{ label: { text: 'identity.parameter.golongan-pppk' }, value: { list: all } }],
}
