import { ekspektasiSchema, type Ekspektasi } from '../../terms/predikat.ts'
import type { Parameter } from '../../types.ts'
import { dated } from '../value.ts'
import { potensialBands, type Potensial } from './bands.ts'
import { AMENDED_ON, TALENT_SINCE } from './cited.ts'

/** The box of every pair of kinerja (outer) and potensial (inner). */
export type BoxMatrix = Readonly<Record<Ekspektasi, Readonly<Record<Potensial, number>>>>

const matrix: BoxMatrix = {
  'di-atas': { rendah: 4, menengah: 7, tinggi: 9 }, sesuai: { rendah: 2, menengah: 5, tinggi: 8 }, 'di-bawah': { rendah: 1, menengah: 3, tinggi: 6 },
}

/** The nine boxes and their numbers. */
export const boxMatrix: Parameter<BoxMatrix> = {
  id: 'talent.boxes',
  subject: 'talent',
  title: 'talent.parameter.boxes',
  chosenBy: 'law',
  values: [
    dated(TALENT_SINCE, matrix, { source: 'permenpanrb-3-2020', pin: 'Lampiran, sembilan kotak talenta', how: 'secondary', note: 'talent.note.start-3-2020' }),
    dated(AMENDED_ON, matrix, { source: 'permenpanrb-20-2025', pin: 'Lampiran, sembilan kotak talenta', how: 'official-text' }),
  ],
  show: (of) => ekspektasiSchema.options.flatMap((kinerja) => potensialBands.map((potensial) => ({
    label: { message: { key: 'talent.cell', values: { kinerja: { text: `legal.ekspektasi.${kinerja}` }, potensial: { text: `talent.band.${potensial}` } } } },
    value: of[kinerja][potensial],
  }))),
}

/** The groups of succession plan that a box enters, and the boxes that may be placed without further selection. */
export type SuccessionBoxes = { readonly instansi: readonly number[]; readonly nasional: readonly number[]; readonly langsung: readonly number[] }
const groups = ['instansi', 'nasional', 'langsung'] as const

/** Which boxes enter the Kelompok Rencana Suksesi. */
export const krsBoxes: Parameter<SuccessionBoxes> = {
  id: 'talent.krs-boxes',
  subject: 'talent',
  title: 'talent.parameter.krs-boxes',
  chosenBy: 'law',
  values: [
    dated<SuccessionBoxes>(TALENT_SINCE, { instansi: [9, 8, 7], nasional: [9], langsung: [] }, {
      source: 'permenpanrb-3-2020', pin: 'Lampiran, saran tindak lanjut per kotak', how: 'secondary', note: 'talent.note.start-3-2020',
    }),
    dated<SuccessionBoxes>(AMENDED_ON, { instansi: [9, 8, 7], nasional: [9], langsung: [9] }, {
      source: 'permenpanrb-20-2025', pin: 'Lampiran, Kelompok Rencana Suksesi', how: 'official-text',
    }),
  ],
  show: (value) => groups.map((group) => ({ label: { text: `talent.krs-group.${group}` }, value: value[group].length === 0 ? { text: 'talent.no-box' } : { list: value[group] } })),
}

/** How many candidates each target post needs. */
export const minimumCandidates: Parameter<number> = {
  id: 'talent.minimum-candidates',
  subject: 'talent',
  title: 'talent.parameter.minimum-candidates',
  chosenBy: 'law',
  values: [dated(AMENDED_ON, 3, { source: 'permenpanrb-20-2025', pin: 'Kelompok Rencana Suksesi; pasal belum dibaca', how: 'official-text' })],
  show: (count) => [{ label: { text: 'talent.parameter.minimum-candidates' }, value: count }],
}
