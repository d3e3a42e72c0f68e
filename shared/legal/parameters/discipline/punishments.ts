import type { DisciplineLevel } from '../../terms/people.ts'
import type { PunishmentKind } from '../../terms/discipline.ts'
import type { Parameter } from '../../types.ts'
import { dated } from '../value.ts'

/** One kind of hukuman disiplin: its level, and how many months it lasts where the law says so. */
export type Punishment = { readonly kind: PunishmentKind; readonly level: DisciplineLevel; readonly months: number | null }

/** The kinds of hukuman disiplin, from lightest to heaviest. */
export const punishments: Parameter<readonly Punishment[]> = {
  id: 'discipline.punishments',
  subject: 'discipline',
  title: 'legal.parameter.punishments',
  chosenBy: 'law',
  values: [
    dated<readonly Punishment[]>('2010-06-06', [
      { kind: 'penundaan-kgb', level: 'sedang', months: null },
      { kind: 'penundaan-kp', level: 'sedang', months: null },
      { kind: 'penurunan-pangkat', level: 'sedang', months: 12 },
    ], { source: 'pp-53-2010', pin: 'pasal belum dibaca', how: 'assumed', note: 'discipline.note.pp-53' }),
    dated<readonly Punishment[]>('2021-08-31', [
      { kind: 'teguran-lisan', level: 'ringan', months: null },
      { kind: 'teguran-tertulis', level: 'ringan', months: null },
      { kind: 'pernyataan-tidak-puas', level: 'ringan', months: null },
      { kind: 'potong-tukin-6', level: 'sedang', months: 6 },
      { kind: 'potong-tukin-9', level: 'sedang', months: 9 },
      { kind: 'potong-tukin-12', level: 'sedang', months: 12 },
      { kind: 'penurunan-jabatan', level: 'berat', months: 12 },
      { kind: 'pembebasan-jabatan', level: 'berat', months: 12 },
      { kind: 'pemberhentian', level: 'berat', months: null },
    ], { source: 'pp-94-2021', pin: 'Pasal 8', how: 'official-text' }),
  ],
  show: (kinds) => kinds.map(({ kind, level, months }) => ({
    label: { text: `legal.discipline.${level}` },
    value: months === null || kind.startsWith('potong-tukin')
      ? { text: `discipline.kind.${kind}` }
      : { message: { key: 'legal.punishment-for', values: { name: { text: `discipline.kind.${kind}` }, months: { months } } } },
  })),
}
