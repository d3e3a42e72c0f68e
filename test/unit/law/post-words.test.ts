import { describe, expect, test } from 'vitest'
import { parseEselon } from '../../../shared/domain/identity/eselon.ts'
import { parseJenjang } from '../../../shared/domain/identity/jenjang.ts'

describe('an eselon', () => {
  test.each([
    ['II.b', 'II.b'], ['IIb', 'II.b'], ['II/B', 'II.b'], ['2b', 'II.b'], ['Eselon II.b', 'II.b'], [' eselon  iii a ', 'III.a'],
    ['I.a', 'I.a'], ['IV-B', 'IV.b'], ['V', 'V'], ['V.a', 'V'], ['Es. IV.a', 'IV.a'],
  ])('written %j is read as %s', (text, eselon) => {
    expect(parseEselon(text)).toBe(eselon)
  })

  test.each(['', '-', 'II', 'Eselon III', 'VI.a', 'II.c', 'III/d', 'Non Eselon', '22', 'Kepala Bidang'])('is not read out of %j', (text) => {
    expect(parseEselon(text)).toBeNull()
  })
})

describe('a jenjang', () => {
  test.each([
    ['Ahli Muda', 'ahli-muda'], ['AHLI MADYA', 'ahli-madya'], ['ahli-pertama', 'ahli-pertama'], ['Madya', 'ahli-madya'],
    ['Terampil/Pelaksana', 'terampil'], ['Pelaksana/Terampil', 'terampil'], ['Mahir/Pelaksana Lanjutan', 'mahir'], ['Pelaksana Lanjutan', 'mahir'],
    ['Pemula', 'pemula'], ['Pelaksana Pemula', 'pemula'], ['Terampil (Pelaksana)', 'terampil'], ['Penyelia', 'penyelia'],
    ['Auditor Ahli Muda', 'ahli-muda'], ['Auditor Ahli Muda pada Inspektorat', 'ahli-muda'], ['Perawat Mahir', 'mahir'],
    ['Dokter Gigi Ahli Utama', 'ahli-utama'], ['Jenjang Ahli Pertama', 'ahli-pertama'], ['Perawat Terampil / Pelaksana', 'terampil'],
  ])('written %j is read as %s', (text, jenjang) => {
    expect(parseJenjang(text)).toBe(jenjang)
  })

  test.each(['', 'Pelaksana', 'Perawat Pelaksana', 'Sekretaris Utama', 'Jaksa Agung Muda', 'Penata Muda', 'Pembina Utama Madya', 'Arsiparis Tingkat Terampil', 'Ahli', 'Ahli Muda/Ahli Madya', 'Kepala Dinas', 'toString'])(
    'is not read out of %j', (text) => {
      expect(parseJenjang(text)).toBeNull()
    },
  )
})
