import { casesOf, type LegalCase } from '../case.ts'

const sebaran = casesOf('appraisal.sebaran-predikat', {})
const kepala = casesOf('appraisal.capaian-kepala-unit', { kepalaUnit: true })
const nilai = casesOf('appraisal.berakhlak', {})
const ON = '2026-12-31'
const names = ['sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang'] as const

/** Counts in the order Sangat Baik/Baik/Butuh Perbaikan/Kurang/Sangat Kurang. */
const mix = (text: string) => Object.fromEntries(text.split('/').map((count, at) => [names[at] ?? '', Number(count)]))
const of = (capaian: string, text: string) => ({ capaian, counts: mix(text) })
const kept = { outcome: 'met', failing: [] } as const
const breaks = (...limits: readonly string[]) => ({ outcome: 'not-met', failing: [...limits, 'nearest'], missing: ['deviationReason'] }) as const
const hasil = (hasilKerja: string) => ({ outcome: 'met', details: { hasilKerja } }) as const

const sebaranCases = [
  sebaran('Istimewa dengan Sangat Baik tepat 70 % mengikuti pola', ON, of('istimewa', '70/30/0/0/0'), kept),
  sebaran('Istimewa dengan Sangat Baik 69 % mengikuti pola', ON, of('istimewa', '69/31/0/0/0'), kept),
  sebaran('Istimewa dengan Sangat Baik 71 % melampaui batas', ON, of('istimewa', '71/29/0/0/0'), breaks('limit-1')),
  sebaran('Baik dengan Baik tepat 70 % dan ada Butuh Perbaikan mengikuti pola', ON, of('baik', '15/70/15/0/0'), kept),
  sebaran('Baik dengan Baik 71 % melampaui batas', ON, of('baik', '14/71/15/0/0'), breaks('limit-1')),
  sebaran('Baik tanpa seorang pun Butuh Perbaikan atau Kurang menyimpang', ON, of('baik', '30/70/0/0/0'), breaks('limit-2')),
  sebaran('Baik dengan satu orang Kurang sudah cukup', ON, of('baik', '30/69/0/1/0'), kept),
  sebaran('Butuh Perbaikan tepat pada kedua batasnya mengikuti pola', ON, of('butuh-perbaikan', '10/25/60/5/0'), kept),
  sebaran('Butuh Perbaikan dengan Sangat Baik 11 % melampaui batas', ON, of('butuh-perbaikan', '11/24/60/5/0'), breaks('limit-2')),
  sebaran('Butuh Perbaikan hanya 59 % kurang dari batas', ON, of('butuh-perbaikan', '10/26/59/5/0'), breaks('limit-1')),
  sebaran('Kurang tepat pada ketiga batasnya mengikuti pola', ON, of('kurang', '10/20/10/60/0'), kept),
  sebaran('Kurang yang melanggar ketiga batasnya disebut semuanya', ON, of('kurang', '11/21/9/59/0'), breaks('limit-1', 'limit-2', 'limit-3')),
  sebaran('Sangat Kurang tepat pada batasnya mengikuti pola', ON, of('sangat-kurang', '0/30/4/6/60'), kept),
  sebaran('Sangat Kurang dengan satu orang Sangat Baik menyimpang', ON, of('sangat-kurang', '1/29/4/6/60'), breaks('limit-3')),
  sebaran('Sangat Kurang hanya 59 % kurang dari batas', ON, of('sangat-kurang', '0/31/4/6/59'), breaks('limit-1')),
  sebaran('Sangat Kurang dengan Kurang dan Butuh Perbaikan 9 % kurang dari batas', ON, of('sangat-kurang', '0/31/4/5/60'), breaks('limit-2')),
  sebaran('dari 7 orang paling banyak 4 Sangat Baik; susunan terdekat menggeser satu orang', ON, of('istimewa', '5/2/0/0/0'),
    { outcome: 'not-met', details: { rated: 7, broken: 1, nearest: '4/3/0/0/0', people: 1, levels: 1 } }),
  sebaran('tepat 4 dari 7 orang mengikuti pola dan tidak ada yang berubah', ON, of('istimewa', '4/3/0/0/0'),
    { outcome: 'met', details: { rated: 7, broken: 0, nearest: '4/3/0/0/0', people: 0, levels: 0 } }),
  sebaran('dua orang terlalu sedikit untuk pola capaian Kurang', ON, of('kurang', '0/0/1/1/0'),
    { outcome: 'not-met', failing: ['limit-1', 'possible'], details: { rated: 2, broken: 1 } }),
  sebaran('tiga orang cukup untuk pola capaian Kurang', ON, of('kurang', '0/0/1/2/0'), kept),
  sebaran('penyimpangan dengan alasan tetap tercatat sebagai penyimpangan', ON, { ...of('istimewa', '71/29/0/0/0'), deviationReason: 'Capaian jauh di atas target' },
    { outcome: 'not-met', missing: [] }),
  sebaran('satu orang ditampilkan dan tidak dinilai', ON, of('istimewa', '1/0/0/0/0'), { outcome: 'not-applicable', failing: ['judged'] }),
  sebaran('unit tanpa pegawai yang dinilai tidak dinilai', ON, of('baik', '0/0/0/0/0'), { outcome: 'not-applicable', failing: ['judged'] }),
  sebaran('tanpa capaian organisasi tidak dapat dipastikan', ON, { counts: mix('1/1/0/0/0') }, { outcome: 'cannot-tell', missing: ['capaian'] }),
  sebaran('tanpa jumlah pegawai tidak dapat dipastikan', ON, { capaian: 'baik' }, { outcome: 'cannot-tell', missing: ['counts'] }),
  sebaran('pola berlaku sejak 31 Januari 2023', '2023-01-31', of('istimewa', '70/30/0/0/0'), kept),
  sebaran('sehari sebelumnya belum ada pola', '2023-01-30', of('istimewa', '70/30/0/0/0'), { error: 'not-in-force' }),
]

const kepalaCases = [
  kepala('capaian Istimewa menjadi di atas ekspektasi', ON, { capaian: 'istimewa' }, hasil('di-atas')),
  kepala('capaian Baik menjadi sesuai ekspektasi', ON, { capaian: 'baik' }, hasil('sesuai')),
  kepala('capaian Butuh Perbaikan menjadi di bawah ekspektasi', ON, { capaian: 'butuh-perbaikan' }, hasil('di-bawah')),
  kepala('capaian Kurang menjadi di bawah ekspektasi', ON, { capaian: 'kurang' }, hasil('di-bawah')),
  kepala('capaian Sangat Kurang menjadi di bawah ekspektasi', ON, { capaian: 'sangat-kurang' }, hasil('di-bawah')),
  kepala('yang bukan pimpinan unit tidak mengikuti capaian unit', ON, { kepalaUnit: false, capaian: 'baik' }, { outcome: 'not-applicable', failing: ['head'] }),
  kepala('tanpa keterangan pimpinan unit tidak dapat dipastikan', ON, { kepalaUnit: null, capaian: 'baik' }, { outcome: 'cannot-tell', missing: ['kepalaUnit'] }),
  kepala('tanpa capaian tidak dapat dipastikan', ON, {}, { outcome: 'cannot-tell', missing: ['capaian'] }),
  kepala('dapat ditanya sejak 31 Januari 2023', '2023-01-31', { capaian: 'baik' }, hasil('sesuai')),
  kepala('sehari sebelumnya belum dapat ditanya', '2023-01-30', { capaian: 'baik' }, { error: 'not-in-force' }),
]

const nilaiCases = [
  nilai('nilai Adaptif punya tiga panduan perilaku', ON, { nilaiBerakhlak: 'adaptif' }, {
    outcome: 'met',
    details: { first: 'Cepat menyesuaikan diri menghadapi perubahan', second: 'Terus berinovasi dan mengembangkan kreativitas', third: 'Bertindak proaktif' },
  }, 'PUB'),
  nilai('tanpa nilai yang dipilih tidak dapat dipastikan', ON, {}, { outcome: 'cannot-tell', missing: ['nilaiBerakhlak'] }),
  nilai('berlaku sejak 7 Februari 2022', '2022-02-07', { nilaiBerakhlak: 'harmonis' }, { outcome: 'met' }),
  nilai('sehari sebelumnya belum dapat ditanya', '2022-02-06', { nilaiBerakhlak: 'harmonis' }, { error: 'not-in-force' }),
]

/** The distribution of a unit, the rating of its head, and the behaviours of the form. */
export const unitCases: readonly LegalCase[] = [...sebaranCases, ...kepalaCases, ...nilaiCases]
