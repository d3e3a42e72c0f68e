import { optionsOf } from '../../bounds/options.ts'
import type { Cuts } from '../../bounds/cuts.ts'
import { ekspektasiSchema, predikatSchema, type Ekspektasi, type Predikat } from '../../terms/predikat.ts'
import type { Parameter, ShownLine } from '../../types.ts'
import { dated, PASAL_BELUM_DIBACA } from '../value.ts'
import { AMENDED_ON, bkn411, TALENT_SINCE } from './cited.ts'

/** What tells the band of kinerja: the annual predikat, or the weighted score. */
export const kinerjaModes = ['predikat', 'score'] as const
export type KinerjaMode = (typeof kinerjaModes)[number]

/** Whether the band of kinerja follows the predikat, as the ministerial regulation has it, or a score. */
export const kinerjaMode: Parameter<KinerjaMode> = {
  id: 'talent.kinerja-mode',
  subject: 'talent',
  title: 'talent.parameter.kinerja-mode',
  chosenBy: 'region',
  bounds: { kind: 'choice', options: optionsOf(kinerjaModes, (one) => `talent.kinerja-mode.${one}`) },
  values: [
    dated<KinerjaMode>(TALENT_SINCE, 'predikat', { source: 'permenpanrb-3-2020', pin: PASAL_BELUM_DIBACA, how: 'assumed', note: 'talent.note.before-20-2025' }),
    dated<KinerjaMode>(AMENDED_ON, 'predikat', { source: 'permenpanrb-20-2025', pin: 'Lampiran; Pasal 17', how: 'official-text' }),
  ],
  show: (mode) => [{ label: { text: 'talent.parameter.kinerja-mode' }, value: { text: `talent.kinerja-mode.${mode}` } }],
}

/** The band of kinerja of each predikat. */
export type PredikatBands = Readonly<Record<Predikat, Ekspektasi>>

const bands: PredikatBands = {
  'sangat-baik': 'di-atas', baik: 'sesuai', 'butuh-perbaikan': 'di-bawah', kurang: 'di-bawah', 'sangat-kurang': 'di-bawah',
}

/** The band of kinerja that follows from the predikat. */
export const kinerjaPredikat: Parameter<PredikatBands> = {
  id: 'talent.kinerja-predikat',
  subject: 'talent',
  title: 'talent.parameter.kinerja-predikat',
  chosenBy: 'law',
  values: [
    dated(TALENT_SINCE, bands, { source: 'permenpanrb-3-2020', pin: PASAL_BELUM_DIBACA, how: 'assumed', note: 'talent.note.before-20-2025' }),
    dated(AMENDED_ON, bands, { source: 'permenpanrb-20-2025', pin: 'Lampiran, pemeringkatan kinerja', how: 'official-text' }),
  ],
  show: (of) => predikatSchema.options.map((one) => ({ label: { text: `legal.predikat.${one}` }, value: { text: `legal.ekspektasi.${of[one]}` } })),
}

/** The bands of potensial, from best to worst. */
export const potensialBands = ['tinggi', 'menengah', 'rendah'] as const
export type Potensial = (typeof potensialBands)[number]

const shown = <B extends Ekspektasi | Potensial>({ edges, below }: Cuts<B>): readonly ShownLine[] => [
  ...edges.map(({ band, from, edge }): ShownLine => ({
    label: { text: `talent.band.${band}` }, value: { message: { key: `talent.edge.${edge}`, values: { from: { number: from } } } },
  })),
  { label: { text: `talent.band.${below}` }, value: { text: 'talent.edge.below' } },
]

/** The bands of the kinerja score; read only where the score tells the band. */
export const cutsY: Parameter<Cuts<Ekspektasi>> = {
  id: 'talent.cuts-y',
  subject: 'talent',
  title: 'talent.parameter.cuts-y',
  chosenBy: 'region',
  bounds: { kind: 'cuts', bands: optionsOf(ekspektasiSchema.options, (one) => `talent.band.${one}`), min: '0', max: '100' },
  values: [bkn411<Cuts<Ekspektasi>>({
    edges: [{ band: 'di-atas', from: '80', edge: 'at-least' }, { band: 'sesuai', from: '60', edge: 'at-least' }], below: 'di-bawah',
  }, 'secondary', 'talent.note.bkn-411')],
  show: shown,
}

/** The bands of the potensial score. */
export const cutsX: Parameter<Cuts<Potensial>> = {
  id: 'talent.cuts-x',
  subject: 'talent',
  title: 'talent.parameter.cuts-x',
  chosenBy: 'region',
  bounds: { kind: 'cuts', bands: optionsOf(potensialBands, (one) => `talent.band.${one}`), min: '0', max: '100' },
  values: [bkn411<Cuts<Potensial>>({
    edges: [{ band: 'tinggi', from: '80', edge: 'at-least' }, { band: 'menengah', from: '60', edge: 'at-least' }], below: 'rendah',
  }, 'secondary', 'talent.note.bkn-411')],
  show: shown,
}
