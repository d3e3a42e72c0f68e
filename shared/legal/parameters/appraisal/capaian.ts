import { optionsOf } from '../../bounds/options.ts'
import { capaianSchema, type Capaian } from '../../terms/capaian.ts'
import { ekspektasiSchema, type Ekspektasi } from '../../terms/predikat.ts'
import type { Parameter } from '../../types.ts'
import { dated } from '../value.ts'

/** The hasil kerja of the head of a unit for each capaian of the unit. */
export const capaianOfHead: Parameter<Readonly<Record<Capaian, Ekspektasi>>> = {
  id: 'appraisal.hasil-kerja-kepala-unit',
  subject: 'appraisal',
  title: 'appraisal.parameter.hasil-kerja-kepala-unit',
  chosenBy: 'region',
  bounds: {
    kind: 'parts',
    parts: capaianSchema.options.map((capaian) => ({
      name: capaian, label: `legal.capaian.${capaian}` as const,
      bounds: { kind: 'choice', options: optionsOf(ekspektasiSchema.options, (one) => `legal.ekspektasi.${one}`) } as const,
    })),
  },
  values: [
    dated<Readonly<Record<Capaian, Ekspektasi>>>('2023-01-31', {
      istimewa: 'di-atas', baik: 'sesuai', 'butuh-perbaikan': 'di-bawah', kurang: 'di-bawah', 'sangat-kurang': 'di-bawah',
    }, { source: 'se-menpanrb-3-2023', pin: 'tidak ditemukan', how: 'assumed', note: 'appraisal.note.hasil-kerja-kepala-unit' }),
  ],
  show: (levels) => capaianSchema.options.map((capaian) => ({
    label: { text: `legal.capaian.${capaian}` }, value: { text: `legal.ekspektasi.${levels[capaian]}` },
  })),
}
