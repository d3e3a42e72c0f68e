import { expect, test } from 'vitest'
import { changedThing, changedValues } from '../../../renderer/features/people/change-words.ts'
import type { Say } from '../../../renderer/components/say.tsx'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import type { MessageKey } from '../../../shared/text/keys.ts'
import type { MessageValue } from '../../../shared/text/message.ts'
import { say } from '../../../shared/text/say.ts'

const inIndonesian = Object.assign(
  (key: MessageKey, values?: Readonly<Record<string, MessageValue>>) => say('id', values === undefined ? { key } : { key, values }),
  { date: (on: string) => say('id', { key: 'assignment.change.starts', values: { value: { date: isoDate(on) } } }).replace('Mulai: ', '') },
) as Say
const told = (entity: string, side: Record<string, unknown> | null, other: Record<string, unknown> | null) => [
  changedThing(entity, inIndonesian), ...changedValues(entity, side, other, () => null, inIndonesian).map(({ label, words }) => `${label}: ${words}`),
]

test('a change of who rates somebody is told as such, with names and days, and without the columns of the store', () => {
  expect(told('assignment', { id: 7, post_name: 'Analis', acting: 0, heads_unit: 1, starts: '2026-08-15', ends: null, evaluator_id: 'Nurhayati Lubis', source: 'hand', changed_by: 1 }, null)).toEqual([
    'Penugasan penilai', 'Jabatan: Analis', 'Plt/Plh/Pj: tidak', 'Memimpin unit: ya', 'Mulai: 15 Agustus 2026', 'Pejabat penilai: Nurhayati Lubis',
  ])
  expect(told('assignment', { superior_id: null, ends: '2026-08-14' }, { superior_id: 'Sulaiman', ends: null })).toEqual(['Penugasan penilai', 'Atasan pejabat penilai: belum tercatat', 'Selesai: 14 Agustus 2026'])
})

test('a rating and a plan are told by their own names, a person as the main data', () => {
  expect(told('rating', { hasil_kerja: 'di-atas', hasil_akhir: 'sangat-baik', set_aside: 1, variant: 0 }, null)).toEqual([
    'Penilaian', 'Hasil kerja: di atas ekspektasi', 'Predikat: Sangat Baik', 'Dikesampingkan: ya',
  ])
  expect(told('plan', { has_skp: 0 }, { has_skp: 1 })).toEqual(['SKP', 'Membuat SKP: tidak'])
  expect(told('person', { name: 'Siti' }, { name: 'Sity' })[0]).toBe('Data utama')
})
