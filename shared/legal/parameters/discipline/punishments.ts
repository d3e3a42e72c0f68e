import type { MessageKey } from '../../../text/keys.ts'
import type { DisciplineLevel } from '../../terms/people.ts'
import type { Parameter } from '../../types.ts'
import { dated } from '../value.ts'

/** One kind of hukuman disiplin: its level, and how many months it lasts where the law says so. */
export type Punishment = { readonly level: DisciplineLevel; readonly name: MessageKey; readonly months: number | null }

/** The kinds of hukuman disiplin, from lightest to heaviest. */
export const punishments: Parameter<readonly Punishment[]> = {
  id: 'discipline.punishments',
  subject: 'discipline',
  title: 'legal.parameter.punishments',
  chosenBy: 'law',
  values: [
    dated<readonly Punishment[]>('2021-08-31', [
      { level: 'ringan', name: 'legal.punishment.teguran-lisan', months: null },
      { level: 'ringan', name: 'legal.punishment.teguran-tertulis', months: null },
      { level: 'ringan', name: 'legal.punishment.pernyataan-tidak-puas', months: null },
      { level: 'sedang', name: 'legal.punishment.potong-tukin', months: 6 },
      { level: 'sedang', name: 'legal.punishment.potong-tukin', months: 9 },
      { level: 'sedang', name: 'legal.punishment.potong-tukin', months: 12 },
      { level: 'berat', name: 'legal.punishment.penurunan-jabatan', months: 12 },
      { level: 'berat', name: 'legal.punishment.pembebasan-jabatan', months: 12 },
      { level: 'berat', name: 'legal.punishment.pemberhentian', months: null },
    ], { source: 'pp-94-2021', pin: 'Pasal 8', how: 'secondary' }),
  ],
  show: (kinds) => kinds.map(({ level, name, months }) => ({
    label: { text: `legal.discipline.${level}` },
    value: months === null
      ? { text: name }
      : { message: { key: 'legal.punishment-for', values: { name: { text: name }, months: { months } } } },
  })),
}
