import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../electron/desk/files/cells/cell.ts'
import { readDate } from '../../../electron/desk/files/cells/dates.ts'
import { readGolongan } from '../../../electron/desk/files/cells/golongan.ts'
import { readNip } from '../../../electron/desk/files/cells/nip.ts'
import { readEducationLevel, readEkspektasi, readEmployeeKind, readFlag, readPostKind, readPredikat, readSex } from '../../../electron/desk/files/cells/words.ts'
import { isPersonalTitle } from '../../../electron/desk/files/columns/personal.ts'
import { addDays, isoDate } from '../../../shared/calendar/iso-date.ts'
import { GOOD_NIP, SIASN_HEADINGS } from '../../support/files/headings.ts'

const dateOf = (cell: Cell): string | null => readDate(cell).date
const bad = (cell: Cell): boolean => readDate(cell).bad

describe('dates', () => {
  test.each<[Cell, string]>([
    ['26-09-1986', '1986-09-26'], ['26/09/1986', '1986-09-26'], ['6/9/1986', '1986-09-06'], ['1986-09-26', '1986-09-26'], ['1986/09/26', '1986-09-26'],
    [' 26-09-1986 ', '1986-09-26'], ['26 September 1986', '1986-09-26'], ['Jumat, 26 September 1986', '1986-09-26'], ['5 Agt 2025', '2025-08-05'],
    [31681, '1986-09-26'], ['31681', '1986-09-26'], [31681.75, '1986-09-26'], [new Date('1986-09-26T00:00:00Z'), '1986-09-26'],
    ['2025-01-05 10:11:12', '2025-01-05'], ['2025-01-05T10:11:12.000Z', '2025-01-05'], ['05-01-2025 pukul 10.11 WIB', '2025-01-05'],
    ['2024-02-29', '2024-02-29'],
  ])('%j is %s', (cell, date) => expect(dateOf(cell)).toBe(date))

  test('midnight in WIB, WITA and WIT written in UTC is the day that it means', () => {
    expect(['2019-12-31T17:00:00.000Z', '2019-12-31T16:00:00Z', '2019-12-31T15:00:00Z'].map(dateOf)).toEqual(['2020-01-01', '2020-01-01', '2020-01-01'])
  })

  test.each<Cell>(['31-02-2020', '30-02-2024', '2023-02-29', '12/31/2024', '2024-13-01', 'kemarin', '01-01-24', 2020, 999_999, true, { error: '#N/A' }])(
    '%j is no date', (cell) => expect(bad(cell)).toBe(true))

  test.each<Cell>([null, '', '-', 'null', 'NULL', ' - ', '0000-00-00', '00-00-0000'])('%j is nothing', (cell) => {
    expect(readDate(cell)).toEqual({ date: null, bad: false })
  })

  test('every day reads the same in every style', () => {
    fc.assert(fc.property(fc.integer({ min: 10_000, max: 73_050 }), (serial) => {
      const date = addDays(isoDate('1899-12-30'), serial)
      const [year, month, day] = date.split('-')
      const styles: Cell[] = [serial, date, `${day}-${month}-${year}`, `${day}/${month}/${year}`, new Date(`${date}T00:00:00Z`), `${date}T03:00:00Z`]
      expect(new Set(styles.map(dateOf))).toEqual(new Set([date]))
    }))
  })
})

describe('NIP', () => {
  test.each(['198609262015051001', '19860926 201505 1 001', "'198609262015051001", '1986-0926-201505-1-001', '\u00a0198609262015051001\u00a0'])(
    '%j is read', (text) => expect(readNip(text, null)).toEqual({ nip: GOOD_NIP }))

  test.each<[Cell, string]>([
    [198609262015051000, 'nip-number'], ['1,98609E+17', 'nip-number'], ['1.98609262015051E+17', 'nip-number'], ['198609262015051000', 'nip-number'],
    ['19860926201505100', 'nip-length'], [19860926, 'nip-length'], ['199013452015051001', 'nip-date'], ['198609262015053001', 'nip-sex'],
    ['Budi', 'nip-letters'], [null, 'nip-empty'], ['-', 'nip-empty'], [{ error: '#REF!' }, 'nip-formula'], [true, 'nip-letters'],
  ])('%j is rejected as %s', (cell, fault) => expect(readNip(cell, null)).toMatchObject({ nip: null, fault }))

  test('a contract number stands where a PNS has a month', () => {
    expect(readNip('199001012022211001', 'PPPK')).toEqual({ nip: '199001012022211001' })
    expect(readNip('199001012022211001', 'PPPK_PW')).toEqual({ nip: '199001012022211001' })
    expect(readNip('199001012022211001', 'PNS')).toMatchObject({ fault: 'nip-appointment' })
  })
})

describe('fixed words', () => {
  test.each(['Diatas', 'DIATAS EKSPEKTASI', 'Di Atas Ekspektasi', 'di_atas_ekspektasi', 'Di\u00a0Atas  Ekspektasi'])('%j is above', (text) => {
    expect(readEkspektasi(text)).toEqual({ meaning: 'di-atas', unknown: false })
  })
  test.each([['Sangat Baik', 'sangat-baik'], ['Sedang/Butuh Perbaikan', 'butuh-perbaikan'], ['CUKUP', 'butuh-perbaikan'], ['SANGAT KURANG', 'sangat-kurang']])(
    '%j is the predikat %s', (text, predikat) => expect(readPredikat(text).meaning).toBe(predikat))
  test.each(['Lumayan', '1', 'Baik Sekali', 'constructor', '__proto__'])('%j is no rating', (text) => {
    expect([readEkspektasi(text).unknown, readPredikat(text).unknown]).toEqual([true, true])
  })
  test('kinds of employees in short and in the long words of SIASN', () => {
    const texts = ['pns', 'CPNS', 'pppk', 'pppk_paruh_waktu', 'PPPK Paruh Waktu', 'PNS Daerah Kab/Kota bekerja pada Instansi Induk', 'PPPK Guru', 'honorer']
    expect(texts.map((text) => readEmployeeKind(text).meaning)).toEqual(['PNS', 'PNS', 'PPPK', 'PPPK_PW', 'PPPK_PW', 'PNS', 'PPPK', null])
  })
  test('levels of education, kinds of post, sex and flags', () => {
    expect(['S-1/Sarjana', 'Diploma III/Sarjana Muda', 'SLTA Kejuruan', 'SLTP', 'Sekolah Dasar', 'S-3/Doktor', 'Profesi'].map((text) => readEducationLevel(text).meaning))
      .toEqual(['s1', 'd3', 'slta-kejuruan', 'sltp', 'sd', 's3', null])
    expect(['1', '2', '4', 'Struktural', 'Fungsional Tertentu', 'Fungsional Umum', '3'].map((text) => readPostKind(text).meaning))
      .toEqual(['struktural', 'fungsional', 'pelaksana', 'struktural', 'fungsional', 'pelaksana', null])
    expect(['L', 'M', 'P', 'F', 'Perempuan', 'X'].map((text) => readSex(text).meaning)).toEqual(['L', 'L', 'P', 'P', 'P', null])
    expect(['0', '1', 'TRUE', 'Plt', 'entah'].map((text) => readFlag(text).meaning)).toEqual([false, true, true, true, null])
  })
  test('golongan of PNS and PPPK in the styles that are met', () => {
    expect(['III/d', 'III/D', 'iii d', 'Penata Tingkat I, III/d', 'Pembina (IV/a)', '3/b', 'IX', '09', '9', 'Golongan VII', 'entah', null].map(readGolongan))
      .toEqual(['III/d', 'III/d', 'III/d', 'III/d', 'IV/a', 'III/b', 'IX', 'IX', 'IX', 'VII', 'entah', null])
  })
})

test('the columns of SIASN that are never kept are known by their headings, and no others', () => {
  expect(SIASN_HEADINGS.filter(isPersonalTitle)).toEqual([
    'AGAMA ID', 'AGAMA NAMA', 'JENIS KAWIN ID', 'JENIS KAWIN NAMA', 'NIK', 'NOMOR HP', 'EMAIL', 'EMAIL GOV', 'ALAMAT', 'NPWP NOMOR', 'BPJS', 'IS VALID NIK',
  ])
  for (const title of ['No. HP / WA', 'Telepon', 'no_telp', 'Alamat Rumah', 'Status Perkawinan', 'No KTP', 'Nomor NPWP', 'e-mail', 'Agama', 'No. BPJS Kesehatan', 'Nomor KK']) {
    expect([title, isPersonalTitle(title)]).toEqual([title, true])
  }
  for (const title of ['NIP', 'Nama', 'Unit Kerja', 'No', 'Waktu dinilai', 'waktu_dinilai', 'Wakil', 'Warna', 'Wawancara', 'Kawasan', 'Alamat Kantor', 'Niko', 'Kontrak', 'Kontraktor', 'Jabatan', 'Kkm']) {
    expect([title, isPersonalTitle(title)]).toEqual([title, false])
  }
})
