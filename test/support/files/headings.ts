import type { MadeCell } from './make-workbook.ts'

/** The headings of e-Kinerja's rating report, in the order of a region's copy (31 columns). */
export const RATING_HEADINGS = (
  'jenis; id; nip; nama; periode_awal_skp; periode_akhir_skp; skp_unor_id; skp_unor; skp_unor_induk; skp_jabatan; skp_jenis_jabatan; ' +
  'is_skp_plt_plh_pjb; hasil_kerja; perilaku_kerja; hasil_akhir; pegawai_atasan_id; pegawai_atasan_nip; pegawai_atasan_nama; ' +
  'pegawai_atasan_unor_id; pegawai_atasan_unor; pegawai_atasan_jabatan; pegawai_atasan_golru; waktu_dinilai; pegawai_penilai_id; ' +
  'tahun_skp; skp_id; periode_id; skp_penilaian_id; golru; jenis_pegawai; bulan_skp'
).split('; ')

/** The headings of the 13-column form. */
export const SHORT_HEADINGS =
  'No, nip, nama, skp_unor, skp_unor_induk, skp_jabatan, hasil_kerja, perilaku_kerja, hasil_akhir, golru, jenis_pegawai, skp_jenis_jabatan, is_skp_plt_plh_pjb'.split(', ')

/** The headings of SIASN's staff export, later columns included. */
export const SIASN_HEADINGS = (
  'PNS ID, NIP BARU, NIP LAMA, NAMA, GELAR DEPAN, GELAR BELAKANG, TEMPAT LAHIR ID, TEMPAT LAHIR NAMA, TANGGAL LAHIR, JENIS KELAMIN, AGAMA ID, ' +
  'AGAMA NAMA, JENIS KAWIN ID, JENIS KAWIN NAMA, NIK, NOMOR HP, EMAIL, EMAIL GOV, ALAMAT, NPWP NOMOR, BPJS, JENIS PEGAWAI ID, JENIS PEGAWAI NAMA, ' +
  'KEDUDUKAN HUKUM ID, KEDUDUKAN HUKUM NAMA, STATUS CPNS PNS, KARTU ASN VIRTUAL, NOMOR SK CPNS, TANGGAL SK CPNS, TMT CPNS, NOMOR SK PNS, ' +
  'TANGGAL SK PNS, TMT PNS, GOL AWAL ID, GOL AWAL NAMA, GOL AKHIR ID, GOL AKHIR NAMA, TMT GOLONGAN, MK TAHUN, MK BULAN, JENIS JABATAN ID, ' +
  'JENIS JABATAN NAMA, JABATAN ID, JABATAN NAMA, TMT JABATAN, TINGKAT PENDIDIKAN ID, TINGKAT PENDIDIKAN NAMA, PENDIDIKAN ID, PENDIDIKAN NAMA, ' +
  'TAHUN LULUS, KPKN ID, KPKN NAMA, LOKASI KERJA ID, LOKASI KERJA NAMA, UNOR ID, UNOR NAMA, INSTANSI INDUK ID, INSTANSI INDUK NAMA, ' +
  'INSTANSI KERJA ID, INSTANSI KERJA NAMA, SATUAN KERJA INDUK ID, SATUAN KERJA INDUK NAMA, SATUAN KERJA KERJA ID, SATUAN KERJA KERJA NAMA, ' +
  'IS VALID NIK, NAMA SEKOLAH, FLAG IKD, ESELON ID, ESELON NAMA'
).split(', ')

/** The seven rows that e-Kinerja writes above its headings. */
export const RATING_PREFACE: readonly (readonly string[])[] = [
  ['LAPORAN PENILAIAN SKP'], ['Instansi : Pemerintah Kabupaten Contoh'], ['Periode : 1 Januari 2025 s.d. 31 Desember 2025'], ['Unor Induk : Semua'],
  ['Unor : Semua'], ['Data ditarik pada : 5 Januari 2026 10:11'], [],
]

/** A NIP that is in order: born 26 September 1986, CPNS May 2015, male. */
export const GOOD_NIP = '198609262015051001'

/** One cell for each heading, by its name; the rest stays empty. */
export function rowOf(headings: readonly string[], cells: Readonly<Record<string, MadeCell>>): MadeCell[] {
  return headings.map((heading) => cells[heading] ?? null)
}

/** A whole rating row; `cells` replaces some of it. */
export function ratingRow(cells: Readonly<Record<string, MadeCell>> = {}): MadeCell[] {
  return rowOf(RATING_HEADINGS, {
    nip: GOOD_NIP, nama: 'BUDI CONTOH', periode_awal_skp: '2025-01-01', periode_akhir_skp: '2025-12-31', skp_unor: 'Bidang Mutasi', skp_unor_induk: 'BKPSDM',
    skp_jabatan: 'Analis SDM Aparatur Ahli Muda', skp_jenis_jabatan: '2', is_skp_plt_plh_pjb: '0', hasil_kerja: 'Sesuai Ekspektasi',
    perilaku_kerja: 'Sesuai Ekspektasi', hasil_akhir: 'Baik', golru: 'III/c', jenis_pegawai: 'pns', ...cells,
  })
}

/** A whole row of the staff export; `cells` replaces some of it. */
export function siasnRow(cells: Readonly<Record<string, MadeCell>> = {}): MadeCell[] {
  return rowOf(SIASN_HEADINGS, {
    'PNS ID': 'A8ACA7', 'NIP BARU': GOOD_NIP, NAMA: 'BUDI CONTOH', 'TANGGAL LAHIR': '26-09-1986', 'JENIS KELAMIN': 'M', 'AGAMA NAMA': 'Rahasia Agama',
    NIK: '1601010101010001', 'NOMOR HP': '081200000000', EMAIL: 'rahasia@contoh.id', ALAMAT: 'Jalan Rahasia 1', 'NPWP NOMOR': '012345678901234', BPJS: '0001234567890',
    'JENIS PEGAWAI NAMA': 'PNS Daerah Kab/Kota', 'KEDUDUKAN HUKUM NAMA': 'Aktif', 'STATUS CPNS PNS': 'P', 'TMT CPNS': '01-05-2015', 'GOL AKHIR NAMA': 'III/c',
    'TMT GOLONGAN': '01-04-2022', 'JENIS JABATAN NAMA': 'Jabatan Fungsional Tertentu', 'JABATAN NAMA': 'Analis SDM Aparatur Ahli Muda',
    'TINGKAT PENDIDIKAN NAMA': 'S-1/Sarjana', 'UNOR ID': 'U1', 'UNOR NAMA': 'Bidang Mutasi', ...cells,
  })
}
