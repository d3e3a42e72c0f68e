import { expect, test } from 'vitest'
import { nameProblem } from '../../../renderer/features/profiles/problems.ts'
import { stateOn } from '../../../renderer/features/profiles/profile-words.ts'
import type { Say } from '../../../renderer/components/say.tsx'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import type { MessageKey } from '../../../shared/text/keys.ts'
import type { MessageValue } from '../../../shared/text/message.ts'
import { say } from '../../../shared/text/say.ts'

const inIndonesian = ((key: MessageKey, values?: Readonly<Record<string, MessageValue>>) => say('id', values === undefined ? { key } : { key, values })) as Say
const active = { state: 'active', validFrom: isoDate('2027-01-01'), validUntil: isoDate('2027-12-31') } as const

test.each([
  ['2026-12-31', 'gold', 'aktif, mulai 1 Januari 2027'],
  ['2027-01-01', 'ok', 'aktif'],
  ['2027-12-31', 'ok', 'aktif'],
  ['2028-01-01', 'quiet', 'aktif sampai 31 Desember 2027'],
])('an active profile on %s is %s and reads "%s"', (today, tone, words) => {
  expect(stateOn(active, isoDate(today), inIndonesian)).toEqual({ tone, words })
})

test('a draft is a draft, whatever its first day', () => {
  expect(stateOn({ ...active, state: 'draft' }, isoDate('2026-01-01'), inIndonesian)).toEqual({ tone: 'warn', words: 'draf' })
})

test('a name tells by how many letters it is too long, at the first one', () => {
  const words = (length: number) => { const problem = nameProblem('n'.repeat(length)); return problem === null ? null : say('id', problem) }
  expect([words(2), words(3), words(120), words(121)]).toEqual([
    'Isi nama profil, paling sedikit tiga huruf.', null, null, 'Nama profil paling panjang 120 huruf; kurangi 1 huruf.',
  ])
})
