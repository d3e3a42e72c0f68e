import { describe, expect, test } from 'vitest'
import { makeWorkbook } from '../../support/files/make-workbook.ts'
import { GOOD_NIP, SIASN_HEADINGS, siasnRow } from '../../support/files/headings.ts'
import { peopleOf, read, readParsed, readStaff } from '../../support/files/read-made.ts'

const csv = (rows: readonly (readonly unknown[])[], delimiter: string): string => rows.map((row) => row.map((cell) => cell ?? '').join(delimiter)).join('\r\n')

describe('SIASN staff export', () => {
  test('is read whole', async () => {
    const file = await readStaff(siasnRow({ 'NIP LAMA': 'null', 'GELAR DEPAN': '-', 'GELAR BELAKANG': 'S.E.', 'MK TAHUN': 10, 'MK BULAN': '3', 'TAHUN LULUS': '2008', 'ESELON NAMA': 'null',
      'SATUAN KERJA INDUK ID': 'P1', 'SATUAN KERJA INDUK NAMA': 'BKPSDM', 'NAMA SEKOLAH': 'Universitas Contoh', 'TANGGAL SK CPNS': { serial: 42125 } }))
    expect([file.kind, file.headerRow, file.rejected, file.notices]).toEqual(['siasn-export', 1, [], []])
    expect(peopleOf(file)).toEqual([{
      row: 2, siasnId: 'A8ACA7', nip: GOOD_NIP, formerNip: null, name: 'BUDI CONTOH', titleFront: null, titleBack: 'S.E.', birthPlace: null, birthDate: '1986-09-26', sex: 'L',
      employeeKind: 'PNS', cpnsStatus: 'PNS', legalStatus: 'Aktif', cpns: { skNumber: null, skDate: '2015-05-01', tmt: '2015-05-01' }, pns: { skNumber: null, skDate: null, tmt: null },
      golonganAwal: null, golongan: 'III/c', golonganTmt: '2022-04-01', serviceYears: 10, serviceMonths: 3, postKind: 'fungsional', postName: 'Analis SDM Aparatur Ahli Muda',
      postTmt: null, eselon: null, educationLevel: 's1', educationProgram: null, graduatedYear: 2008, school: 'Universitas Contoh', unitId: 'U1', unitName: 'Bidang Mutasi',
      parentUnitId: 'P1', parentUnitName: 'BKPSDM', unknownWords: [],
    }])
  })

  test('what is never kept is named as dropped and its values never leave the reader', async () => {
    const result = await read(makeWorkbook([SIASN_HEADINGS, siasnRow(), siasnRow({ 'NIP BARU': 'rusak' })]))
    expect(result).toMatchObject({ is: 'parsed', file: { rowCount: 2, droppedColumns: [
      'AGAMA ID', 'AGAMA NAMA', 'JENIS KAWIN ID', 'JENIS KAWIN NAMA', 'NIK', 'NOMOR HP', 'EMAIL', 'EMAIL GOV', 'ALAMAT', 'NPWP NOMOR', 'BPJS', 'IS VALID NIK',
    ] } })
    const answer = JSON.stringify(result)
    for (const secret of ['Rahasia', '1601010101010001', '081200000000', 'rahasia@', '012345678901234', '0001234567890']) expect(answer).not.toContain(secret)
  })

  test('three date styles, L/P and M/F, apostrophes and spaces around numbers read the same', async () => {
    const file = await readStaff(
      siasnRow({ 'TANGGAL LAHIR': '1986-09-26', 'JENIS KELAMIN': 'L', 'NIP BARU': `'${GOOD_NIP}` }),
      siasnRow({ 'TANGGAL LAHIR': '26/09/1986', 'JENIS KELAMIN': 'M', 'NIP BARU': ' 19860926 201505 1 001 ' }),
      siasnRow({ 'TANGGAL LAHIR': { serial: 31681 }, 'JENIS KELAMIN': 'Laki-laki' }))
    expect(peopleOf(file).map((row) => [row.nip, row.birthDate, row.sex])).toEqual(Array.from({ length: 3 }, () => [GOOD_NIP, '1986-09-26', 'L']))
  })

  test('PNS, PPPK and part-time PPPK; where the file is silent the number tells', async () => {
    const file = await readStaff(
      siasnRow({ 'JENIS PEGAWAI NAMA': 'PPPK', 'STATUS CPNS PNS': null, 'NIP BARU': '199001012022211001' }),
      siasnRow({ 'JENIS PEGAWAI NAMA': 'PPPK Paruh Waktu', 'STATUS CPNS PNS': null, 'NIP BARU': '199001012025211002' }),
      siasnRow({ 'JENIS PEGAWAI NAMA': null, 'STATUS CPNS PNS': null, 'NIP BARU': '199001012022211001' }),
      siasnRow({ 'JENIS PEGAWAI NAMA': 'PNS Pusat', 'NIP BARU': '199001012022211001' }))
    expect(peopleOf(file).map((row) => row.employeeKind)).toEqual(['PPPK', 'PPPK_PW', 'PPPK'])
    expect(file.rejected.map((one) => [one.row, one.code])).toEqual([[5, 'nip-appointment']])
  })

  test('unknown words stay as they stand and are listed; impossible dates are left out with a note', async () => {
    const file = await readStaff(siasnRow({ 'TINGKAT PENDIDIKAN NAMA': 'Profesi', 'KEDUDUKAN HUKUM NAMA': 'Entah', 'JENIS JABATAN NAMA': 'Lainnya', 'TMT GOLONGAN': '31-02-2022' }))
    expect(peopleOf(file)[0]).toMatchObject({ educationLevel: 'Profesi', legalStatus: 'Entah', postKind: null, golonganTmt: null, unknownWords: [
      { subject: 'legal-status', word: 'Entah' }, { subject: 'post-kind', word: 'Lainnya' }, { subject: 'education', word: 'Profesi' },
    ] })
    expect(file.notices).toMatchObject([{ row: 2, column: 'TMT GOLONGAN', code: 'date-unreadable' }])
  })

  test('the same complaint in thousands of rows ends in a number', async () => {
    const file = await readStaff(...Array.from({ length: 120 }, () => siasnRow({ 'TMT GOLONGAN': 'kapan' })))
    expect([file.notices.length, file.notices.at(-1)?.message.values]).toEqual([51, { count: 70, column: 'TMT GOLONGAN' }])
  })

  test('a heading that stands twice: the left column is read and it is told', async () => {
    const file = await readParsed(makeWorkbook([[...SIASN_HEADINGS, 'NAMA'], [...siasnRow(), 'ORANG LAIN']]))
    expect([peopleOf(file)[0]?.name, file.notices.map((notice) => [notice.code, notice.column])]).toEqual(['BUDI CONTOH', [['doubled-column', 'NAMA']]])
  })

  test.each([
    ['semicolons and a BOM', (text: string) => Buffer.from(`\ufeff${text}`, 'utf8'), ';'], ['commas', (text: string) => Buffer.from(text, 'utf8'), ','],
    ['Windows-1252', (text: string) => Buffer.from(text, 'latin1'), ';'], ['tabs in UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'), '\t'],
    ['Excel\'s sep line', (text: string) => Buffer.from(`sep=|\r\n${text}`, 'utf8'), '|'],
  ])('CSV with %s reads the same', async (_name, encode, delimiter) => {
    const file = await readParsed(encode(csv([SIASN_HEADINGS, siasnRow({ NAMA: 'ANDRÉ CONTOH', 'NIP BARU': `'${GOOD_NIP}`, 'NIP LAMA': 'null' })], delimiter)))
    expect(peopleOf(file).map((row) => [row.nip, row.name, row.formerNip])).toEqual([[GOOD_NIP, 'ANDRÉ CONTOH', null]])
  })

  test('a NIP that Excel wrote into a CSV as a power of ten is rejected', async () => {
    const file = await readParsed(csv([SIASN_HEADINGS, siasnRow({ 'NIP BARU': '1,98609E+17' })], ';'))
    expect(file.rejected.map((one) => one.code)).toEqual(['nip-number'])
  })
})

test('the unit tree is read', async () => {
  const file = await readParsed(makeWorkbook([['ID', 'NAMA_UNOR', 'ID_ATASAN'], ['U0', 'Pemerintah Kabupaten Contoh', 'null'], ['U1', 'BKPSDM', 'U0'], [null, 'Tanpa ID', 'U0'], ['Jumlah', 2]]))
  expect([file.kind, file.rowCount, file.rejected.map((one) => one.code)]).toEqual(['siasn-unit-tree', 3, ['unit-id-empty']])
  expect(file.parsed.rows).toEqual([{ row: 2, id: 'U0', name: 'Pemerintah Kabupaten Contoh', parentId: null }, { row: 3, id: 'U1', name: 'BKPSDM', parentId: 'U0' }])
})

describe('a local sheet', () => {
  const sheet = makeWorkbook([['DAFTAR NOMINATIF'], ['NO', 'Nama Lengkap', 'No Induk', 'Gol', 'No. HP'], [1, 'BUDI CONTOH', GOOD_NIP, 'III/c', '0812']])

  test('that nothing recognises gives its columns and first rows, personal ones left out', async () => {
    expect(await read(sheet)).toMatchObject({ is: 'unknown', sheet: {
      headerRow: 2, columns: ['NO', 'Nama Lengkap', 'No Induk', 'Gol'], droppedColumns: ['No. HP'],
      sample: [{ NO: '1', 'Nama Lengkap': 'BUDI CONTOH', 'No Induk': GOOD_NIP, Gol: 'III/c' }],
    } })
  })

  test('is read as a mapping says; a mapping that does not fit is refused by name', async () => {
    const file = await readParsed(sheet, { mapping: { target: 'person', columns: { nip: 'No Induk', name: 'Nama Lengkap', golongan: 'Gol' } } })
    expect(peopleOf(file)).toMatchObject([{ row: 3, nip: GOOD_NIP, name: 'BUDI CONTOH', golongan: 'III/c', employeeKind: 'PNS' }])
    expect(await read(sheet, { mapping: { target: 'person', columns: { nip: 'NIP', name: 'Nama Lengkap' } } })).toMatchObject({ is: 'refused', refused: { code: 'mapping-columns-missing' } })
    expect(await read(sheet, { mapping: { target: 'rating', columns: { nip: 'No Induk' } } })).toMatchObject({ is: 'refused', refused: { code: 'mapping-incomplete' } })
  })

  test('as a list of ranks gives dated records', async () => {
    const ranks = makeWorkbook([['NIP', 'Golongan', 'Berlaku'], [GOOD_NIP, '3/c', '01-04-2022'], [GOOD_NIP, 'III/d', null]])
    const file = await readParsed(ranks, { mapping: { target: 'rank', columns: { nip: 'NIP', golongan: 'Golongan', tmt: 'Berlaku' } } })
    expect(file.parsed).toMatchObject({ kind: 'record', record: 'rank', rows: [{ nip: GOOD_NIP, values: { golongan: 'III/c', tmt: '2022-04-01', serviceYears: null } }] })
    expect(file.rejected.map((one) => [one.row, one.code])).toEqual([[3, 'date-empty']])
  })
})
