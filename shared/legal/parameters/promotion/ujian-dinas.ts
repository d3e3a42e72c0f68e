import { optionsOf } from '../../bounds/options.ts'
import type { Parameter } from '../../types.ts'
import { dated, PASAL_BELUM_DIBACA } from '../value.ts'

/** Whether an ujian dinas that is not recorded is only told, or weighed as a condition. */
export type UjianDinasWeight = 'told' | 'weighed'

/** How the ujian dinas counts where the golongan changes. */
export const ujianDinas: Parameter<UjianDinasWeight> = {
  id: 'promotion.ujian-dinas',
  subject: 'promotion',
  title: 'promotion.parameter.ujian-dinas',
  chosenBy: 'region',
  bounds: { kind: 'choice', options: optionsOf(['told', 'weighed'] as const, (code) => `promotion.ujian-dinas.${code}`) },
  values: [
    dated<UjianDinasWeight>('2002-04-17', 'told', {
      source: 'pp-99-2000-12-2002', pin: PASAL_BELUM_DIBACA, how: 'assumed', note: 'promotion.note.ujian-dinas',
    }),
  ],
  show: (weight) => [{ label: { text: 'promotion.parameter.ujian-dinas' }, value: { text: `promotion.ujian-dinas.${weight}` } }],
}
