import { casesOf, type LegalCase } from '../case.ts'

const at = casesOf('appraisal.predikat', {})
const END = '2025-12-31'
const is = (predikat: string) => ({ outcome: 'met', details: { predikat } }) as const

/** The nine cells of the matrix, its contradictions and its first day. */
export const predikatCases: readonly LegalCase[] = [
  at('A/A is Sangat Baik', END, { hasilKerja: 'di-atas', perilakuKerja: 'di-atas' }, is('sangat-baik'), 'PUB'),
  at('A/S is Baik', END, { hasilKerja: 'di-atas', perilakuKerja: 'sesuai' }, is('baik'), 'PUB'),
  at('A/B is Kurang, not Butuh Perbaikan', END, { hasilKerja: 'di-atas', perilakuKerja: 'di-bawah' }, is('kurang'), 'PUB'),
  at('S/A is Baik', END, { hasilKerja: 'sesuai', perilakuKerja: 'di-atas' }, is('baik'), 'PUB'),
  at('S/S is Baik', END, { hasilKerja: 'sesuai', perilakuKerja: 'sesuai' }, is('baik'), 'PUB'),
  at('S/B is Kurang', END, { hasilKerja: 'sesuai', perilakuKerja: 'di-bawah' }, is('kurang'), 'PUB'),
  at('B/A is Butuh Perbaikan', END, { hasilKerja: 'di-bawah', perilakuKerja: 'di-atas' }, is('butuh-perbaikan'), 'PUB'),
  at('B/S is Butuh Perbaikan, not Kurang', END, { hasilKerja: 'di-bawah', perilakuKerja: 'sesuai' }, is('butuh-perbaikan'), 'PUB'),
  at('B/B is Sangat Kurang', END, { hasilKerja: 'di-bawah', perilakuKerja: 'di-bawah' }, is('sangat-kurang'), 'PUB'),
  at('a stated predikat that agrees with the matrix changes nothing', END,
    { hasilKerja: 'sesuai', perilakuKerja: 'sesuai', hasilAkhir: 'baik' }, is('baik')),
  at('a stated predikat that contradicts the matrix leaves the predikat open', END,
    { hasilKerja: 'sesuai', perilakuKerja: 'sesuai', hasilAkhir: 'sangat-baik' }, { outcome: 'cannot-tell', missing: ['settledPredikat'] }),
  at('a contradiction that the board settled has the predikat it settled on', END,
    { hasilKerja: 'sesuai', perilakuKerja: 'sesuai', hasilAkhir: 'sangat-baik', settledPredikat: 'baik' }, is('baik')),
  at('without hasil kerja nobody can tell, whatever the file states', END,
    { perilakuKerja: 'sesuai', hasilAkhir: 'baik' }, { outcome: 'cannot-tell', missing: ['hasilKerja'] }),
  at('without any rating both are missing', END, {}, { outcome: 'cannot-tell', missing: ['hasilKerja', 'perilakuKerja'] }),
  at('the matrix holds from 7 February 2022', '2022-02-07', { hasilKerja: 'sesuai', perilakuKerja: 'sesuai' }, is('baik')),
  at('the day before, there is no matrix to ask', '2022-02-06',
    { hasilKerja: 'sesuai', perilakuKerja: 'sesuai' }, { error: 'not-in-force' }),
]
