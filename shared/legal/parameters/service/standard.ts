import type { StandardComponent } from '../../terms/service.ts'
import type { Parameter } from '../../types.ts'
import { dated } from '../value.ts'

/** The components of a standar pelayanan: those of delivering the service, and those of making it. */
export type StandardComponents = Readonly<Record<'delivery' | 'manufacturing', readonly StandardComponent[]>>

/** What a standar pelayanan must hold. */
export const standardComponents: Parameter<StandardComponents> = {
  id: 'service.standar-pelayanan-components',
  subject: 'service',
  title: 'service.parameter.standar-pelayanan',
  chosenBy: 'law',
  values: [dated<StandardComponents>('2009-07-18', {
    delivery: ['persyaratan', 'prosedur', 'jangka-waktu', 'biaya', 'produk', 'pengaduan'],
    manufacturing: [
      'dasar-hukum', 'sarana-prasarana', 'kompetensi-pelaksana', 'pengawasan-internal', 'jumlah-pelaksana', 'jaminan-pelayanan',
      'jaminan-keamanan', 'evaluasi-kinerja',
    ],
  }, { source: 'uu-25-2009', pin: 'Pasal 21', how: 'secondary', note: 'service.note.standar-pelayanan' })],
  show: (components) => (['delivery', 'manufacturing'] as const).map((part) => ({
    label: { text: `service.part.${part}` as const }, value: { list: components[part].map((one) => ({ text: `service.component.${one}` as const })) },
  })),
}
