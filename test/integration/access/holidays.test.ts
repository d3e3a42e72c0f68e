import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { importDesk } from '../../support/import-desk.ts'
import { expectRefusal } from '../../support/refusal.ts'

const reason = 'SKB tiga menteri'
const day = (on: string, name: string) => ({ on: isoDate(on), name })

test('an office starts without holidays, keeps those it enters in the order of time, and no day under two names', async () => {
  const desk = await importDesk()
  expect((await desk.ask('settings.read', {})).holidays).toEqual({ through: null, days: [] })
  const days = [day('2027-08-17', 'Hari Kemerdekaan'), day('2027-01-01', 'Tahun Baru Masehi')]
  const kept = await desk.ask('settings.change', { change: { holidays: { through: 2027, days } }, reason })
  expect(kept.holidays).toEqual({ through: 2027, days: days.toReversed() })
  const twice = { through: 2027, days: [...days, day('2027-01-01', 'Cuti bersama')] }
  await expectRefusal(desk.ask('settings.change', { change: { holidays: twice }, reason }), 'bad-input', 'access.holiday-twice')
  expect((await desk.ask('settings.read', {})).holidays).toEqual(kept.holidays)
})
