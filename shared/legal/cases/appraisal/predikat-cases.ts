import { casesOf, type LegalCase } from '../case.ts'

const at = casesOf('appraisal.predikat', {})
const END = '2025-12-31'
const is = (predikat: string) => ({ outcome: 'met', details: { predikat } }) as const

/** The nine cells of the matrix, its contradictions and its first day. */
export const predikatCases: readonly LegalCase[] = [
  at('di atas/di atas adalah Sangat Baik', END, { hasilKerja: 'di-atas', perilakuKerja: 'di-atas' }, is('sangat-baik'), 'PUB'),
  at('di atas/sesuai adalah Baik', END, { hasilKerja: 'di-atas', perilakuKerja: 'sesuai' }, is('baik'), 'PUB'),
  at('di atas/di bawah adalah Kurang, bukan Butuh Perbaikan', END, { hasilKerja: 'di-atas', perilakuKerja: 'di-bawah' }, is('kurang'), 'PUB'),
  at('sesuai/di atas adalah Baik', END, { hasilKerja: 'sesuai', perilakuKerja: 'di-atas' }, is('baik'), 'PUB'),
  at('sesuai/sesuai adalah Baik', END, { hasilKerja: 'sesuai', perilakuKerja: 'sesuai' }, is('baik'), 'PUB'),
  at('sesuai/di bawah adalah Kurang', END, { hasilKerja: 'sesuai', perilakuKerja: 'di-bawah' }, is('kurang'), 'PUB'),
  at('di bawah/di atas adalah Butuh Perbaikan', END, { hasilKerja: 'di-bawah', perilakuKerja: 'di-atas' }, is('butuh-perbaikan'), 'PUB'),
  at('di bawah/sesuai adalah Butuh Perbaikan, bukan Kurang', END,
    { hasilKerja: 'di-bawah', perilakuKerja: 'sesuai' }, is('butuh-perbaikan'), 'PUB'),
  at('di bawah/di bawah adalah Sangat Kurang', END, { hasilKerja: 'di-bawah', perilakuKerja: 'di-bawah' }, is('sangat-kurang'), 'PUB'),
  at('predikat tertulis yang sama dengan matriks tidak mengubah apa pun', END,
    { hasilKerja: 'sesuai', perilakuKerja: 'sesuai', hasilAkhir: 'baik' }, is('baik')),
  at('predikat tertulis yang bertentangan dengan matriks membiarkan predikat terbuka', END,
    { hasilKerja: 'sesuai', perilakuKerja: 'sesuai', hasilAkhir: 'sangat-baik' }, { outcome: 'cannot-tell', missing: ['settledPredikat'] }),
  at('pertentangan yang sudah diselesaikan memakai predikat yang ditetapkan', END,
    { hasilKerja: 'sesuai', perilakuKerja: 'sesuai', hasilAkhir: 'sangat-baik', settledPredikat: 'baik' }, is('baik')),
  at('pertentangan dapat diselesaikan dengan predikat dalam berkas', END,
    { hasilKerja: 'sesuai', perilakuKerja: 'sesuai', hasilAkhir: 'sangat-baik', settledPredikat: 'sangat-baik' }, is('sangat-baik')),
  at('penetapan tanpa pertentangan tidak menggantikan matriks', END,
    { hasilKerja: 'di-bawah', perilakuKerja: 'di-bawah', settledPredikat: 'sangat-baik' }, is('sangat-kurang')),
  at('penetapan yang lebih baik daripada berkas dan matriks yang sama tidak dipakai', END,
    { hasilKerja: 'sesuai', perilakuKerja: 'sesuai', hasilAkhir: 'baik', settledPredikat: 'sangat-baik' }, is('baik')),
  at('tanpa hasil kerja tidak dapat dipastikan, apa pun yang tertulis', END,
    { perilakuKerja: 'sesuai', hasilAkhir: 'baik' }, { outcome: 'cannot-tell', missing: ['hasilKerja'] }),
  at('tanpa penilaian apa pun keduanya masih kurang', END, {}, { outcome: 'cannot-tell', missing: ['hasilKerja', 'perilakuKerja'] }),
  at('matriks berlaku sejak 7 Februari 2022', '2022-02-07', { hasilKerja: 'sesuai', perilakuKerja: 'sesuai' }, is('baik')),
  at('sehari sebelumnya belum ada matriks', '2022-02-06',
    { hasilKerja: 'sesuai', perilakuKerja: 'sesuai' }, { error: 'not-in-force' }),
]
