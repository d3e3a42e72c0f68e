import type { MessageKey } from '../../../text/keys.ts'
import { optionsOf } from '../../bounds/options.ts'
import { predikatSchema, type Predikat } from '../../terms/predikat.ts'
import type { Parameter } from '../../types.ts'
import { dated } from '../value.ts'

/** Years running with a predikat at least so good. */
export type Priority = { readonly years: number; readonly atLeast: Predikat }

/** Years running and predikat that give priority for the kelompok rencana suksesi. */
export const talentPriority = priority('reward.prioritas-talenta-conditions', 'reward.parameter.prioritas-talenta', 'huruf a', 'sangat-baik')

/** Years running and predikat that give priority for the development of competence. */
export const competencePriority = priority('reward.prioritas-kompetensi-conditions', 'reward.parameter.prioritas-kompetensi', 'huruf b', 'baik')

function priority(id: string, title: MessageKey, letter: string, atLeast: Predikat): Parameter<Priority> {
  return {
    id, title,
    subject: 'reward',
    chosenBy: 'region',
    bounds: {
      kind: 'parts',
      parts: [
        { name: 'years', label: 'legal.parameter.years', bounds: { kind: 'whole', min: 1, max: 10, unit: 'years' } },
        { name: 'atLeast', label: 'legal.parameter.at-least', bounds: { kind: 'choice', options: optionsOf(predikatSchema.options, (one) => `legal.predikat.${one}`) } },
      ],
    },
    values: [dated<Priority>('2022-02-07', { years: 2, atLeast }, {
      source: 'permenpanrb-6-2022', pin: `Pasal 31 ayat (1) ${letter} (bentuk penghargaan; jumlah tahun tidak diatur)`, how: 'assumed', note: 'reward.note.priority',
    })],
    show: ({ years, atLeast: least }) => [
      { label: { text: 'legal.parameter.years' }, value: years },
      { label: { text: 'legal.parameter.at-least' }, value: { text: `legal.predikat.${least}` } },
    ],
  }
}
