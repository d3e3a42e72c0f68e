import type { HasilKerja, Predikat } from '../../files/parsed.ts'
import type { FlawKind } from '../flaws.ts'
import type { SampleRating } from '../performance/rating.ts'
import type { Random } from '../random.ts'

const ekspektasi: Readonly<Record<HasilKerja, readonly [usual: string, ...variants: string[]]>> = {
  'di-atas': ['Diatas Ekspektasi', 'Di Atas Ekspektasi', 'DIATAS EKSPEKTASI', 'Diatas'],
  sesuai: ['Sesuai Ekspektasi', 'SESUAI EKSPEKTASI', 'sesuai ekspektasi', 'Sesuai'],
  'di-bawah': ['Dibawah Ekspektasi', 'Di Bawah Ekspektasi', 'dibawah ekspektasi', 'Dibawah'],
}
const predikat: Readonly<Record<Predikat, string>> = {
  'sangat-baik': 'Sangat Baik', baik: 'Baik', 'butuh-perbaikan': 'Butuh Perbaikan', kurang: 'Kurang', 'sangat-kurang': 'Sangat Kurang',
}
const misspelt = ['Sesuai Ekspetasi Pimpinan', 'Sesuwai', 'Cukup Diatas', 'Melampaui']

/** The three rating columns of a row. */
export type RatingWords = { readonly hasil_kerja: string; readonly perilaku_kerja: string; readonly hasil_akhir: string }

/** Writes a rating as e-Kinerja does, or with the flaw that this row was dealt. */
export function ratingWords(random: Random, { hasil, perilaku, akhir }: SampleRating, flaw: FlawKind | undefined): RatingWords {
  if (flaw === 'unrated') return { hasil_kerja: '-', perilaku_kerja: '-', hasil_akhir: '-' }
  const said = (value: HasilKerja) => (flaw === 'rating-word-variant' ? random.pick(ekspektasi[value].slice(1)) : ekspektasi[value][0])
  return {
    hasil_kerja: flaw === 'rating-misspelt' ? random.pick(misspelt) : said(hasil),
    perilaku_kerja: said(perilaku),
    hasil_akhir: predikat[flaw === 'contradiction' ? contradicting(akhir) : akhir],
  }
}

/** A predikat that the matrix does not give for the two ratings. */
function contradicting(akhir: Predikat): Predikat {
  if (akhir === 'baik') return 'sangat-baik'
  return akhir === 'butuh-perbaikan' ? 'kurang' : akhir === 'kurang' ? 'butuh-perbaikan' : 'baik'
}
