import type { PunishmentKind } from '../../terms/discipline.ts'
import type { Parameter } from '../../types.ts'
import { dated } from '../value.ts'

/** A rung of the ladder: from so many working days of absence on, so heavy a punishment. */
export type AbsenceRung = { readonly days: number; readonly kind: PunishmentKind }

/** Absence without valid reason in working days counted up within a calendar year, from the heaviest rung down. */
export const absenceLadder: Parameter<readonly AbsenceRung[]> = {
  id: 'discipline.absence-ladder',
  subject: 'discipline',
  title: 'discipline.parameter.absence-ladder',
  chosenBy: 'law',
  values: [dated<readonly AbsenceRung[]>('2021-08-31', [
    { days: 25, kind: 'pembebasan-jabatan' },
    { days: 21, kind: 'penurunan-jabatan' },
    { days: 17, kind: 'potong-tukin-12' },
    { days: 14, kind: 'potong-tukin-9' },
    { days: 11, kind: 'potong-tukin-6' },
    { days: 7, kind: 'pernyataan-tidak-puas' },
    { days: 4, kind: 'teguran-tertulis' },
    { days: 3, kind: 'teguran-lisan' },
  ], { source: 'pp-94-2021', pin: 'Pasal 9–11 dan Pasal 15 ayat (1)', how: 'secondary', note: 'discipline.note.absence-ladder' })],
  show: (rungs) => rungs.map(({ days, kind }) => ({
    label: { message: { key: 'discipline.absent-days', values: { days } } }, value: { text: `discipline.kind.${kind}` },
  })),
}

/** From how many working days of absence on somebody is dismissed: counted up within a year, or one after another. */
export const absenceDismissal: Parameter<{ readonly days: number; readonly running: number; readonly kind: PunishmentKind }> = {
  id: 'discipline.absence-dismissal',
  subject: 'discipline',
  title: 'discipline.parameter.absence-dismissal',
  chosenBy: 'law',
  values: [dated<{ readonly days: number; readonly running: number; readonly kind: PunishmentKind }>(
    '2021-08-31', { days: 28, running: 10, kind: 'pemberhentian' },
    { source: 'pp-94-2021', pin: 'Pasal 11 ayat (2) huruf d angka 3 dan 4, Pasal 15', how: 'official-text', note: 'discipline.note.absence-dismissal' },
  )],
  show: ({ days, running, kind }) => [
    { label: { message: { key: 'discipline.absent-days', values: { days } } }, value: { text: `discipline.kind.${kind}` } },
    { label: { message: { key: 'discipline.absent-running', values: { days: running } } }, value: { text: `discipline.kind.${kind}` } },
  ],
}
