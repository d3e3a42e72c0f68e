import { describe, expect, test } from 'vitest'
import { byYear, readHolidays } from '../../../renderer/features/system/holiday-list.ts'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { say } from '../../../shared/text/say.ts'

const known = [{ on: isoDate('2027-01-01'), name: 'Tahun Baru Masehi' }]

describe('a pasted list of holidays', () => {
  test('is read in the ways in which lists are written, numbers and weekdays before the date left aside', () => {
    const { days, faults } = readHolidays(
      '17-08-2027 Hari Kemerdekaan\n2027-05-01\tHari Buruh Internasional\n\n3. Senin, 1 Juni 2027: Hari Lahir Pancasila\n25/12/2027; "Hari Natal"\n', known,
    )
    expect(faults).toEqual([])
    expect(days).toEqual([
      { on: '2027-08-17', name: 'Hari Kemerdekaan' }, { on: '2027-05-01', name: 'Hari Buruh Internasional' }, { on: '2027-06-01', name: 'Hari Lahir Pancasila' },
      { on: '2027-12-25', name: 'Hari Natal' },
    ])
  })

  test('is refused line by line: a day that is none, a name too short, a day that stands there under another name', () => {
    const { days, faults } = readHolidays('30-02-2027 Hari yang tidak ada\n02-05-2027 ab\n01-01-2027 Cuti bersama\n01-01-2027 Tahun Baru Masehi', known)
    expect(days).toEqual([])
    expect(faults.map((fault) => say('id', fault))).toEqual([
      'Baris 1: "30-02-2027 Hari yang tidak ada" belum dapat dibaca. Tulis tanggal yang ada di kalender, lalu nama harinya, 3 sampai 120 huruf.',
      'Baris 2: "02-05-2027 ab" belum dapat dibaca. Tulis tanggal yang ada di kalender, lalu nama harinya, 3 sampai 120 huruf.',
      'Baris 3: 1 Januari 2027 sudah ada sebagai Tahun Baru Masehi. Hapus salah satunya.',
    ])
  })

  test('is shown year by year, the latest first and each year in the order of its days', () => {
    const days = ['2026-12-25', '2027-08-17', '2027-01-01'].map((on) => ({ on: isoDate(on), name: on }))
    expect(byYear(days).map((one) => [one.year, one.days.map(({ on }) => on)])).toEqual([[2027, ['2027-01-01', '2027-08-17']], [2026, ['2026-12-25']]])
  })
})
