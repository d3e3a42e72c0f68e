import { describe, expect, test } from 'vitest'
import { makeWorkbook } from '../../support/files/make-workbook.ts'
import { GOOD_NIP, RATING_HEADINGS, RATING_PREFACE, SHORT_HEADINGS, ratingRow, rowOf } from '../../support/files/headings.ts'
import { complaints, ratingsOf, readParsed, readRatings, refusalOf } from '../../support/files/read-made.ts'

const year2025 = { kind: 'year', start: '2025-01-01', end: '2025-12-31' }

describe('e-Kinerja rating report', () => {
  test('is read whole: every field, its period, the day it was drawn', async () => {
    const file = await readRatings(ratingRow({
      is_skp_plt_plh_pjb: '1', hasil_kerja: 'Diatas', perilaku_kerja: 'SESUAI EKSPEKTASI', pegawai_atasan_nip: '197501012000011001', pegawai_atasan_nama: 'SITI CONTOH',
      pegawai_atasan_jabatan: 'Kepala Bidang', waktu_dinilai: '2026-01-04T03:12:45.000Z', skp_id: 'S1', skp_unor_id: 'U1',
    }))
    expect(file).toMatchObject({ kind: 'ekinerja-rating', headerRow: 8, rowCount: 1, drawnOn: '2026-01-05', period: year2025, rejected: [], notices: [] })
    expect(ratingsOf(file)).toEqual([{
      row: 9, nip: GOOD_NIP, name: 'BUDI CONTOH', period: year2025, unitExternalId: 'U1', unitName: 'Bidang Mutasi', parentUnitName: 'BKPSDM',
      postName: 'Analis SDM Aparatur Ahli Muda', postKindCode: '2', acting: true, hasilKerja: 'di-atas', perilakuKerja: 'sesuai', hasilAkhir: 'baik',
      evaluatorNip: '197501012000011001', evaluatorName: 'SITI CONTOH', evaluatorPost: 'Kepala Bidang', ratedAt: '2026-01-04', golongan: 'III/c',
      employeeKind: 'PNS', skpId: 'S1', unknownWords: [],
    }])
  })

  test('headings may stand in any of the first twenty rows, in any order and in any spelling', async () => {
    const shuffled = [...RATING_HEADINGS].reverse().map((heading) => ` ${heading.toUpperCase().replaceAll('_', '\u00a0')} `)
    for (const above of [0, 4, 19]) {
      const file = await readParsed(makeWorkbook([...Array.from({ length: above }, () => ['teks']), shuffled, [...ratingRow()].reverse()]))
      expect([file.headerRow, ratingsOf(file)[0]?.nip, ratingsOf(file)[0]?.hasilAkhir]).toEqual([above + 1, GOOD_NIP, 'baik'])
    }
  })

  test('thirty columns are the same report as thirty-one', async () => {
    const file = await readParsed(makeWorkbook([...RATING_PREFACE, RATING_HEADINGS.slice(0, 30), ratingRow().slice(0, 30)]))
    expect([file.kind, file.rowCount]).toEqual(['ekinerja-rating', 1])
  })

  test('an unrated row is a row: dashes, null and empty cells are no rating', async () => {
    const file = await readRatings(
      ratingRow({ hasil_kerja: '-', perilaku_kerja: '-', hasil_akhir: '-' }), ratingRow({ hasil_kerja: 'null', perilaku_kerja: null, hasil_akhir: '' }))
    expect(ratingsOf(file).map((row) => [row.hasilKerja, row.perilakuKerja, row.hasilAkhir])).toEqual([[null, null, null], [null, null, null]])
  })

  test('a rating word nobody knows rejects the row and says which words there are', async () => {
    const file = await readRatings(ratingRow({ hasil_kerja: 'Lumayan' }), ratingRow({ hasil_akhir: 'Istimewa' }), ratingRow())
    expect(file.rowCount).toBe(3)
    expect(complaints(file)).toEqual([
      'Baris 9: "Lumayan" di kolom hasil_kerja bukan rating yang dikenal. Gunakan Di Atas Ekspektasi, Sesuai Ekspektasi, atau Di Bawah Ekspektasi; kosongkan bila belum dinilai.',
      'Baris 10: "Istimewa" di kolom hasil_akhir bukan predikat yang dikenal. Gunakan Sangat Baik, Baik, Butuh Perbaikan, Kurang, atau Sangat Kurang; kosongkan bila belum dinilai.',
    ])
  })

  test('a NIP kept as a number rejects the row with the reason and what to do', async () => {
    const file = await readRatings(ratingRow({ nip: 198609262015051000 }))
    expect(file.rejected).toMatchObject([{ row: 9, column: 'nip', code: 'nip-number', cells: { nama: 'BUDI CONTOH', hasil_akhir: 'Baik' } }])
    expect(complaints(file)).toEqual(['Baris 9: NIP tersimpan sebagai angka, tiga digit terakhir hilang. Ubah kolom nip menjadi Teks di Excel, isi kembali NIP-nya, lalu impor ulang.'])
  })

  test('blank lines, totals, numbered columns and signatures are no rows', async () => {
    const numbers = RATING_HEADINGS.map((_heading, index) => index + 1)
    const file = await readRatings(numbers, ratingRow(), [], ['Jumlah', 1], [null, null, 'TOTAL'], [null, null, null, null, 'Kepala BKPSDM,'], RATING_HEADINGS, ratingRow())
    expect([file.rowCount, file.rejected, ratingsOf(file).map((row) => row.row)]).toEqual([2, [], [10, 16]])
  })

  test('a row without NIP is rejected, not left out', async () => {
    const file = await readRatings(ratingRow({ nip: null }), ratingRow({ nip: '-', nama: null }))
    expect(file.rejected.map((one) => [one.row, one.code])).toEqual([[9, 'nip-empty'], [10, 'nip-empty']])
  })

  test('a broken NIP of the evaluator is noted and the rating stands', async () => {
    const file = await readRatings(ratingRow({ pegawai_atasan_nip: 197501012000011000 }))
    expect([ratingsOf(file)[0]?.evaluatorNip, file.notices.map((notice) => notice.code)]).toEqual([null, ['evaluator-nip']])
  })

  test('a quarterly report of yearly plans holds ratings of the quarter', async () => {
    const preface = [['LAPORAN PENILAIAN SKP'], ['Periode : Triwulan III 2025']]
    const file = await readParsed(makeWorkbook([...preface, RATING_HEADINGS, ratingRow(), ratingRow({ periode_awal_skp: '2025-08-01', periode_akhir_skp: '2025-12-31' })]))
    expect(ratingsOf(file).map((row) => row.period)).toEqual([
      { kind: 'quarter', start: '2025-07-01', end: '2025-09-30' }, { kind: 'other', start: '2025-08-01', end: '2025-12-31' },
    ])
  })

  test('a period that ends before it starts, or a day that does not exist, rejects the row', async () => {
    const file = await readRatings(ratingRow({ periode_akhir_skp: '2024-12-31' }), ratingRow({ periode_awal_skp: '31-02-2025' }), ratingRow({ periode_awal_skp: null }))
    expect(file.rejected.map((one) => one.code)).toEqual(['period-order', 'date-unreadable', 'date-empty'])
  })

  test('the stored result of a formula is taken and the cell is told; a failed formula is not an empty cell', async () => {
    const file = await readRatings(ratingRow({ hasil_akhir: { formula: 'IF(1,"Baik","")', result: 'Baik' } }), ratingRow({ hasil_akhir: { error: '#N/A' } }))
    expect(file.notices).toMatchObject([{ row: 9, column: 'hasil_akhir', code: 'formula' }, { row: 10, column: 'hasil_akhir', code: 'formula' }])
    expect([ratingsOf(file)[0]?.hasilAkhir, file.rejected.map((one) => one.code)]).toEqual(['baik', ['cell-error']])
  })

  test('unknown kinds of post and employee are listed as words, never guessed', async () => {
    const file = await readRatings(ratingRow({ skp_jenis_jabatan: '7', jenis_pegawai: 'honorer' }))
    expect(ratingsOf(file)[0]).toMatchObject({
      postKindCode: '7', employeeKind: null,
      unknownWords: [{ subject: 'employee-kind', word: 'honorer', column: 'jenis_pegawai' }, { subject: 'post-kind', word: '7', column: 'skp_jenis_jabatan' }],
    })
  })
})

describe('13-column rating form', () => {
  const row = rowOf(SHORT_HEADINGS, {
    No: 1, nip: GOOD_NIP, nama: 'BUDI CONTOH', skp_unor: 'Bidang Mutasi', skp_jabatan: 'Analis', hasil_kerja: 'Sesuai', perilaku_kerja: 'Dibawah Ekspektasi', hasil_akhir: 'Kurang',
  })

  test('takes the period asked for, else the one in its title, else is refused', async () => {
    const bare = makeWorkbook([SHORT_HEADINGS, row])
    expect(await refusalOf(bare)).toBe('period-missing')
    expect(ratingsOf(await readParsed(bare, { period: '2025-Q3' }))[0]?.period).toEqual({ kind: 'quarter', start: '2025-07-01', end: '2025-09-30' })
    const titled = makeWorkbook([['Periode : Tahun 2024'], SHORT_HEADINGS, row])
    expect(ratingsOf(await readParsed(titled))[0]?.period).toMatchObject({ start: '2024-01-01', end: '2024-12-31' })
    const both = await readParsed(titled, { period: '2025' })
    expect([both.period, both.notices.map((notice) => notice.code)]).toEqual([year2025, ['period-differs']])
  })
})

test('plan reports are read, rows without SKP and acting rows included', async () => {
  const headings = ['skp_id', 'nip', 'nama', 'is_skp', 'skp_status', 'skp_model', 'skp_unor', 'skp_unor_induk', 'skp_jabatan', 'periode_awal', 'periode_akhir', 'is_plt_plh', 'created_at', 'jenis_pegawai']
  const file = await readParsed(makeWorkbook([
    headings, ['S1', GOOD_NIP, 'BUDI', 1, 'persetujuan', 'kuantitatif', 'Bidang', 'BKPSDM', 'Analis', '01-01-2025', '31-12-2025', 0, '2025-01-02 08:00:00', 'pppk_paruh_waktu'],
    [null, GOOD_NIP, 'BUDI', 0, null, null, 'Bidang', 'BKPSDM', 'Analis', { serial: 45658 }, { serial: 46022 }, 1, null, 'pns'],
  ]))
  expect(file.kind).toBe('ekinerja-plan')
  expect(file.parsed.rows).toMatchObject([
    { skpId: 'S1', hasSkp: true, acting: false, status: 'persetujuan', createdOn: '2025-01-02', employeeKind: 'PPPK_PW', period: year2025, parentUnitName: 'BKPSDM' },
    { skpId: null, hasSkp: false, acting: true, period: year2025 },
  ])
})
