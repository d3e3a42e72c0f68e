import { casesOf, type LegalCase } from '../case.ts'

const JULY = '2026-07-01'
const one = (ref: string, predikat: string | null, score: string | null = null, level = 'pelaksana', unit = 'Dinas Contoh') => ({ ref, unit, level, predikat, score })
const best = casesOf('reward.pegawai-terbaik', { bestCandidates: [one('A', 'sangat-baik', '90'), one('B', 'sangat-baik', '90.1'), one('C', 'baik', '99')] })
const inapplicable = (failing: string) => ({ outcome: 'not-applicable', failing: [failing] }) as const

const terbaik: readonly LegalCase[] = [
  best('Predikat mendahului nilai, lalu nilai tertinggi', JULY, {}, { outcome: 'met', details: { chosen: 'B' } }),
  best('Setiap tingkat dan unit mempunyai yang terbaik sendiri', JULY, { bestCandidates: [one('A', 'baik'), one('P', 'baik', null, 'pengawas'), one('L', 'baik', null, 'pelaksana', 'Badan Contoh')] },
    { outcome: 'met', details: { chosen: 'P, A, L' } }),
  best('Baik sudah mencapai predikat paling rendah', JULY, { bestCandidates: [one('A', 'baik')] }, { outcome: 'met', details: { chosen: 'A' } }),
  best('Butuh Perbaikan tidak mencapainya', JULY, { bestCandidates: [one('A', 'butuh-perbaikan')] }, { outcome: 'not-met', failing: ['anybody-good-enough'] }),
  best('Yang sama kuat tidak diundi: panitia menetapkan', JULY, { bestCandidates: [one('A', 'baik', '90'), one('B', 'baik', '90.0')] }, { outcome: 'cannot-tell', missing: ['settledTies'] }),
  best('Tanpa nilai, predikat yang sama berarti sama kuat', JULY, { bestCandidates: [one('A', 'baik'), one('B', 'baik')] }, { outcome: 'cannot-tell', missing: ['settledTies'] }),
  best('Yang didahulukan panitia menjadi yang terbaik', JULY, { bestCandidates: [one('A', 'baik', '90'), one('B', 'baik', '90')], settledTies: ['B'] }, { outcome: 'met', details: { chosen: 'B' } }),
  best('Sebagian calon bernilai dan sebagian tidak', JULY, { bestCandidates: [one('A', 'baik', '90'), one('B', 'baik')] }, { outcome: 'cannot-tell', missing: ['bestCandidates'] }),
  best('Calon tanpa predikat', JULY, { bestCandidates: [one('A', 'baik'), one('B', null)] }, { outcome: 'cannot-tell', missing: ['bestCandidates'] }),
  best('Daftar kosong tidak dinilai', JULY, { bestCandidates: [] }, inapplicable('candidates')),
  best('Daftar belum ada', JULY, { bestCandidates: null }, { outcome: 'cannot-tell', missing: ['bestCandidates'] }),
  best('Aturan ini menjawab sejak 7 Februari 2022', '2022-02-07', {}, { outcome: 'met' }),
  best('Sehari sebelumnya belum', '2022-02-06', {}, { error: 'not-in-force' }),
]

const quota = casesOf('reward.kuota', { heads: 59, nominated: 5 })
const kuota: readonly LegalCase[] = [
  quota('Sepuluh persen dari 59 pegawai dibulatkan ke bawah menjadi 5', JULY, {}, { outcome: 'met', details: { quota: 5 } }),
  quota('Enam usulan dari 59 pegawai melebihi kuota', JULY, { nominated: 6 }, { outcome: 'not-met', failing: ['quota'], details: { quota: 5 } }),
  quota('Sepuluh persen dari 60 pegawai tepat 6', JULY, { heads: 60, nominated: 6 }, { outcome: 'met', details: { quota: 6 } }),
  quota('Unit kecil tetap boleh satu usulan', JULY, { heads: 4, nominated: 1 }, { outcome: 'met', details: { quota: 1 } }),
  quota('Unit kecil tidak boleh dua', JULY, { heads: 4, nominated: 2 }, { outcome: 'not-met', failing: ['quota'] }),
  quota('Jumlah usulan belum diketahui, kuotanya tetap disebut', JULY, { nominated: null }, { outcome: 'cannot-tell', missing: ['nominated'], details: { quota: 5 } }),
  quota('Jumlah pegawai belum diketahui', JULY, { heads: null }, { outcome: 'cannot-tell', missing: ['heads', 'heads'] }),
  quota('Unit tanpa pegawai tidak dinilai', JULY, { heads: 0 }, inapplicable('heads')),
  quota('Aturan ini menjawab sejak 7 Februari 2022', '2022-02-07', {}, { outcome: 'met' }),
  quota('Sehari sebelumnya belum', '2022-02-06', {}, { error: 'not-in-force' }),
]

const award = casesOf('reward.anugerah-asn', { employeeKind: 'PNS', status: 'active', anugerah: 'the-future-leader', birthDate: '1988-07-02', innovation: true })
const PRATAMA = { anugerah: 'ppt-pratama-teladan', postLevel: 'jpt-pratama' }
const anugerah: readonly LegalCase[] = [
  award('Sehari sebelum genap 38 tahun masih dapat menjadi The Future Leader', JULY, {}, { outcome: 'met' }),
  award('Genap 38 tahun sudah tidak dapat', '2026-07-02', {}, { outcome: 'not-met', failing: ['age'], metOn: null }),
  award('Tanpa inovasi tidak dapat', JULY, { innovation: false }, { outcome: 'not-met', failing: ['innovation'] }),
  award('Inovasi belum dinyatakan', JULY, { innovation: null }, { outcome: 'cannot-tell', missing: ['innovation'] }),
  award('Tanggal lahir belum tercatat', JULY, { birthDate: null }, { outcome: 'cannot-tell', missing: ['birthDate'] }),
  award('JPT pratama dapat menjadi PPT Pratama Teladan', JULY, PRATAMA, { outcome: 'met' }),
  award('Administrator tidak dapat menjadi PPT Pratama Teladan', JULY, { ...PRATAMA, postLevel: 'administrator' }, { outcome: 'not-met', failing: ['post'] }),
  award('Tingkat jabatan belum tercatat', JULY, { ...PRATAMA, postLevel: null }, { outcome: 'cannot-tell', missing: ['postLevel'] }),
  award('PNS dapat menjadi PNS Inspiratif', JULY, { anugerah: 'pns-inspiratif' }, { outcome: 'met' }),
  award('PPPK tidak dapat menjadi PNS Inspiratif', JULY, { anugerah: 'pns-inspiratif', employeeKind: 'PPPK' }, { outcome: 'not-met', failing: ['pns'] }),
  award('Kategori belum dipilih', JULY, { anugerah: null }, { outcome: 'cannot-tell', missing: ['anugerah'] }),
  award('The Future Leader belum ada pada 31 Desember 2018', '2018-12-31', {}, inapplicable('category')),
  award('The Future Leader ada sejak 1 Januari 2019', '2019-01-01', {}, { outcome: 'met' }),
  award('Anugerah ASN menjawab sejak 1 Januari 2018', '2018-01-01', PRATAMA, { outcome: 'met' }),
  award('Sehari sebelumnya belum', '2017-12-31', PRATAMA, { error: 'not-in-force' }),
]

/** The best employee of a period, the quota of awards, and the Anugerah ASN. */
export const bestCases: readonly LegalCase[] = [...terbaik, ...kuota, ...anugerah]
