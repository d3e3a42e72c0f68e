import { casesOf, type LegalCase } from '../case.ts'

const setara = casesOf('appraisal.predikat-setara', {})
const lama = casesOf('appraisal.nilai-pp-46', {})
const pp30 = casesOf('appraisal.nilai-pp-30', { pakaiRekan: false, ideBaru: false })
const dua = casesOf('appraisal.nilai-2021', { ideBaru: false })
const [NOW, IN_2019, IN_2020, IN_2021] = ['2026-11-01', '2019-12-31', '2020-12-31', '2021-12-31']
const equals = (predikat: string) => ({ outcome: 'met', details: { predikat } }) as const
const is = (nilai: string, sebutan: string, predikat: string) => ({ outcome: 'met', details: { nilai, sebutan, predikat } }) as const
const missing = (...facts: readonly string[]) => ({ outcome: 'cannot-tell', missing: facts }) as const
const tooLate = { outcome: 'not-applicable', failing: ['scheme'] } as const

const setaraCases = [
  setara('Sangat Baik tetap Sangat Baik', NOW, { predikatWord: 'Sangat Baik' }, equals('sangat-baik'), 'PUB'),
  setara('Baik tetap Baik', NOW, { predikatWord: 'Baik' }, equals('baik'), 'PUB'),
  setara('Cukup setara dengan Butuh Perbaikan', NOW, { predikatWord: 'Cukup' }, equals('butuh-perbaikan'), 'PUB'),
  setara('Butuh Perbaikan adalah tingkat yang sama dengan Cukup', NOW, { predikatWord: 'butuh  perbaikan' }, equals('butuh-perbaikan'), 'PUB'),
  setara('Kurang tetap Kurang', NOW, { predikatWord: 'Kurang' }, equals('kurang'), 'PUB'),
  setara('Kurang/Misconduct adalah Kurang', NOW, { predikatWord: 'KURANG / MISCONDUCT' }, equals('kurang')),
  setara('Buruk setara dengan Sangat Kurang', NOW, { predikatWord: 'Buruk' }, equals('sangat-kurang'), 'PUB'),
  setara('Butuh Perbaikan/Cukup adalah kedua nama bersama', NOW, { predikatWord: 'Butuh Perbaikan / Cukup' }, equals('butuh-perbaikan')),
  setara('kata yang tidak dikenal tidak ditebak', NOW, { predikatWord: 'Lumayan' }, missing('predikatWord')),
  setara('tanpa kata tidak dapat dipastikan', NOW, {}, missing('predikatWord')),
  setara('penyelarasan dapat ditanya sejak 7 Februari 2022', '2022-02-07', { predikatWord: 'Cukup' }, equals('butuh-perbaikan')),
  setara('sehari sebelumnya belum dapat ditanya', '2022-02-06', { predikatWord: 'Cukup' }, { error: 'not-in-force' }),
]

const pp46Cases = [
  lama('nilai 91 adalah Sangat Baik', IN_2019, { nilai: 91 }, is('91', 'Sangat Baik', 'sangat-baik'), 'PUB'),
  lama('nilai 100 masih Sangat Baik', IN_2019, { nilai: 100 }, is('100', 'Sangat Baik', 'sangat-baik'), 'PUB'),
  lama('nilai 90,99 belum Sangat Baik', IN_2019, { nilai: '90.99' }, is('90.99', 'Baik', 'baik')),
  lama('nilai 90 adalah Baik', IN_2019, { nilai: 90 }, is('90', 'Baik', 'baik'), 'PUB'),
  lama('nilai 76 adalah Baik', IN_2019, { nilai: 76 }, is('76', 'Baik', 'baik'), 'PUB'),
  lama('nilai 75 adalah Cukup, kini Butuh Perbaikan', IN_2019, { nilai: 75 }, is('75', 'Cukup', 'butuh-perbaikan'), 'PUB'),
  lama('nilai 61 adalah Cukup', IN_2019, { nilai: 61 }, is('61', 'Cukup', 'butuh-perbaikan'), 'PUB'),
  lama('nilai 60 adalah Kurang', IN_2019, { nilai: 60 }, is('60', 'Kurang', 'kurang'), 'PUB'),
  lama('nilai 51 adalah Kurang', IN_2019, { nilai: 51 }, is('51', 'Kurang', 'kurang'), 'PUB'),
  lama('nilai 50 adalah Buruk, kini Sangat Kurang', IN_2019, { nilai: 50 }, is('50', 'Buruk', 'sangat-kurang'), 'PUB'),
  lama('nilai di atas 100 tidak dikenal skalanya', IN_2019, { nilai: '100.01' }, missing('nilai')),
  lama('tanpa nilai tidak dapat dipastikan', IN_2019, {}, missing('nilai')),
  lama('skema berlaku sejak 1 Januari 2014', '2014-01-01', { nilai: 80 }, is('80', 'Baik', 'baik')),
  lama('sehari sebelumnya belum dapat ditanya', '2013-12-31', { nilai: 80 }, { error: 'not-in-force' }),
  lama('penilaian yang berakhir 30 Juni 2021 masih memakai skema ini', '2021-06-30', { nilai: 80 }, is('80', 'Baik', 'baik')),
  lama('penilaian yang berakhir 1 Juli 2021 tidak lagi', '2021-07-01', { nilai: 80 }, tooLate),
]

const pp30Cases = [
  pp30('SKP 115 dan perilaku 110 dengan ide baru: 113,5 Sangat Baik', IN_2020, { nilaiSkp: 115, nilaiPerilaku: 110, ideBaru: true },
    is('113.5', 'Sangat Baik', 'sangat-baik')),
  pp30('SKP 115 dan perilaku 110 tanpa ide baru: 113,5 tetapi Baik', IN_2020, { nilaiSkp: 115, nilaiPerilaku: 110 }, is('113.5', 'Baik', 'baik')),
  pp30('SKP 100 dan perilaku 90: 97 Baik', IN_2020, { nilaiSkp: 100, nilaiPerilaku: 90 }, is('97', 'Baik', 'baik')),
  pp30('SKP 85 dan perilaku 95 dengan pendapat rekan kerja: 89 Cukup', IN_2020,
    { nilaiSkp: 85, nilaiPerilaku: 95, pakaiRekan: true }, is('89', 'Cukup', 'butuh-perbaikan')),
  pp30('nilai tepat 110 dengan ide baru adalah Sangat Baik', IN_2020, { nilaiSkp: 110, nilaiPerilaku: 110, ideBaru: true },
    is('110', 'Sangat Baik', 'sangat-baik')),
  pp30('nilai 109,99 dengan ide baru masih Baik', IN_2020, { nilaiSkp: '109.99', nilaiPerilaku: '109.99', ideBaru: true }, is('109.99', 'Baik', 'baik')),
  pp30('nilai tepat 120 masih dalam skala', IN_2020, { nilaiSkp: 120, nilaiPerilaku: 120, ideBaru: true }, is('120', 'Sangat Baik', 'sangat-baik')),
  pp30('nilai di atas 120 diminta diperiksa', IN_2020, { nilaiSkp: '120.01', nilaiPerilaku: 110 }, missing('nilaiSkp')),
  pp30('nilai tepat 90 adalah Baik', IN_2020, { nilaiSkp: 90, nilaiPerilaku: 90 }, is('90', 'Baik', 'baik')),
  pp30('nilai 89,99 adalah Cukup', IN_2020, { nilaiSkp: '89.99', nilaiPerilaku: '89.99' }, is('89.99', 'Cukup', 'butuh-perbaikan')),
  pp30('nilai tepat 70 adalah Cukup', IN_2020, { nilaiSkp: 70, nilaiPerilaku: 70 }, is('70', 'Cukup', 'butuh-perbaikan')),
  pp30('nilai 69,99 adalah Kurang', IN_2020, { nilaiSkp: '69.99', nilaiPerilaku: '69.99' }, is('69.99', 'Kurang', 'kurang')),
  pp30('nilai tepat 50 adalah Kurang', IN_2020, { nilaiSkp: 50, nilaiPerilaku: 50 }, is('50', 'Kurang', 'kurang')),
  pp30('nilai 49,99 adalah Sangat Kurang', IN_2020, { nilaiSkp: '49.99', nilaiPerilaku: '49.99' }, is('49.99', 'Sangat Kurang', 'sangat-kurang')),
  pp30('nilai tinggi tanpa keterangan ide baru tetap terbuka', IN_2020, { nilaiSkp: 115, nilaiPerilaku: 110, ideBaru: null }, missing('ideBaru')),
  pp30('di bawah 110 ide baru tidak ditanyakan', IN_2020, { nilaiSkp: 100, nilaiPerilaku: 90, ideBaru: null }, is('97', 'Baik', 'baik')),
  pp30('tanpa keterangan pendapat rekan kerja bobotnya terbuka', IN_2020, { nilaiSkp: 85, nilaiPerilaku: 95, pakaiRekan: null }, missing('pakaiRekan')),
  pp30('tanpa kedua nilai tidak dapat dipastikan', IN_2020, {}, missing('nilaiSkp', 'nilaiPerilaku')),
  pp30('skema berlaku sejak 26 April 2019', '2019-04-26', { nilaiSkp: 100, nilaiPerilaku: 90 }, is('97', 'Baik', 'baik')),
  pp30('sehari sebelumnya belum dapat ditanya', '2019-04-25', { nilaiSkp: 100, nilaiPerilaku: 90 }, { error: 'not-in-force' }),
  pp30('penilaian yang berakhir 6 Februari 2022 masih memakai angka', '2022-02-06', { nilaiSkp: 100, nilaiPerilaku: 90 }, is('97', 'Baik', 'baik')),
  pp30('sejak 7 Februari 2022 predikat tidak lagi dari angka', '2022-02-07', { nilaiSkp: 100, nilaiPerilaku: 90 }, tooLate),
]

const twoHalves = { konversiJanuariJuni: 100, nilaiJuliDesember: 109 }
const nilai2021Cases = [
  dua('dua periode 2021 digabung sama berat', IN_2021, twoHalves, is('104.5', 'Baik', 'baik')),
  dua('nilai PP 46 ikut ditampilkan bila hasil konversinya ada', IN_2021, { ...twoHalves, nilaiJanuariJuni: 85 }, is('104.5', 'Baik', 'baik')),
  dua('nilai PP 46 saja tidak dapat digabung', IN_2021, { nilaiJanuariJuni: 85, nilaiJuliDesember: 109 }, missing('konversiJanuariJuni')),
  dua('nilai PP 46 di atas 100 diminta diperiksa', IN_2021, { ...twoHalves, nilaiJanuariJuni: '100.01' }, missing('nilaiJanuariJuni')),
  dua('gabungan tinggi tanpa keterangan ide baru tetap terbuka', IN_2021,
    { konversiJanuariJuni: 112, nilaiJuliDesember: 114, ideBaru: null }, missing('ideBaru')),
  dua('gabungan 109,5 masih Baik walaupun ada ide baru', IN_2021, { konversiJanuariJuni: 110, nilaiJuliDesember: 109, ideBaru: true }, is('109.5', 'Baik', 'baik')),
  dua('gabungan tepat 110 dengan ide baru adalah Sangat Baik', IN_2021,
    { konversiJanuariJuni: 111, nilaiJuliDesember: 109, ideBaru: true }, is('110', 'Sangat Baik', 'sangat-baik')),
  dua('gabungan 60 adalah Kurang', IN_2021, { konversiJanuariJuni: 70, nilaiJuliDesember: 50 }, is('60', 'Kurang', 'kurang')),
  dua('tanpa kedua nilai tidak dapat dipastikan', IN_2021, {}, missing('konversiJanuariJuni', 'nilaiJuliDesember')),
  dua('skema dapat ditanya sejak 1 Juli 2021', '2021-07-01', twoHalves, is('104.5', 'Baik', 'baik')),
  dua('sehari sebelumnya belum dapat ditanya', '2021-06-30', twoHalves, { error: 'not-in-force' }),
  dua('sejak 7 Februari 2022 tidak berlaku', '2022-02-07', twoHalves, tooLate),
]

/** Words and numbers of earlier rules, and the predikat that they equal today. */
export const historyCases: readonly LegalCase[] = [...setaraCases, ...pp46Cases, ...pp30Cases, ...nilai2021Cases]
