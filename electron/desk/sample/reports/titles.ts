/** The headings of SIASN's "Export Data ASN", in their order, with those of later files at the end. */
export const siasnTitles = [
  'PNS ID', 'NIP BARU', 'NIP LAMA', 'NAMA', 'GELAR DEPAN', 'GELAR BELAKANG', 'TEMPAT LAHIR ID', 'TEMPAT LAHIR NAMA', 'TANGGAL LAHIR',
  'JENIS KELAMIN', 'AGAMA ID', 'AGAMA NAMA', 'JENIS KAWIN ID', 'JENIS KAWIN NAMA', 'NIK', 'NOMOR HP', 'EMAIL', 'EMAIL GOV', 'ALAMAT',
  'NPWP NOMOR', 'BPJS', 'JENIS PEGAWAI ID', 'JENIS PEGAWAI NAMA', 'KEDUDUKAN HUKUM ID', 'KEDUDUKAN HUKUM NAMA', 'STATUS CPNS PNS',
  'KARTU ASN VIRTUAL', 'NOMOR SK CPNS', 'TANGGAL SK CPNS', 'TMT CPNS', 'NOMOR SK PNS', 'TANGGAL SK PNS', 'TMT PNS', 'GOL AWAL ID',
  'GOL AWAL NAMA', 'GOL AKHIR ID', 'GOL AKHIR NAMA', 'TMT GOLONGAN', 'MK TAHUN', 'MK BULAN', 'JENIS JABATAN ID', 'JENIS JABATAN NAMA',
  'JABATAN ID', 'JABATAN NAMA', 'TMT JABATAN', 'TINGKAT PENDIDIKAN ID', 'TINGKAT PENDIDIKAN NAMA', 'PENDIDIKAN ID', 'PENDIDIKAN NAMA',
  'TAHUN LULUS', 'KPKN ID', 'KPKN NAMA', 'LOKASI KERJA ID', 'LOKASI KERJA NAMA', 'UNOR ID', 'UNOR NAMA', 'INSTANSI INDUK ID',
  'INSTANSI INDUK NAMA', 'INSTANSI KERJA ID', 'INSTANSI KERJA NAMA', 'SATUAN KERJA INDUK ID', 'SATUAN KERJA INDUK NAMA',
  'SATUAN KERJA KERJA ID', 'SATUAN KERJA KERJA NAMA', 'IS VALID NIK', 'NAMA SEKOLAH', 'FLAG IKD', 'ESELON ID', 'ESELON NAMA',
] as const

/** The headings of e-Kinerja's "Laporan Penilaian SKP", in their order. */
export const ratingTitles = [
  'jenis', 'id', 'nip', 'nama', 'periode_awal_skp', 'periode_akhir_skp', 'skp_unor_id', 'skp_unor', 'skp_unor_induk', 'skp_jabatan',
  'skp_jenis_jabatan', 'is_skp_plt_plh_pjb', 'hasil_kerja', 'perilaku_kerja', 'hasil_akhir', 'pegawai_atasan_id', 'pegawai_atasan_nip',
  'pegawai_atasan_nama', 'pegawai_atasan_unor_id', 'pegawai_atasan_unor', 'pegawai_atasan_jabatan', 'pegawai_atasan_golru',
  'waktu_dinilai', 'pegawai_penilai_id', 'tahun_skp', 'skp_id', 'periode_id', 'skp_penilaian_id', 'golru', 'jenis_pegawai', 'bulan_skp',
] as const

/** The headings of e-Kinerja's "Laporan SKP". */
export const planTitles = [
  'skp_id', 'nip', 'nama', 'jenis_pegawai', 'is_skp', 'skp_status', 'skp_model', 'skp_unor', 'skp_unor_atasan', 'skp_unor_induk',
  'skp_jabatan', 'skp_jenis_jabatan', 'periode_awal', 'periode_akhir', 'is_plt_plh', 'created_at',
] as const

export type SiasnTitle = (typeof siasnTitles)[number]
export type RatingTitle = (typeof ratingTitles)[number]
export type PlanTitle = (typeof planTitles)[number]

/** Words of SIASN and e-Kinerja for what the model writes short. */
export const employeeKindWords = { PNS: ['PNS', 'pns'], PPPK: ['PPPK', 'pppk'], PPPK_PW: ['PPPK Paruh Waktu', 'pppk_paruh_waktu'] } as const
export const postKindWords = {
  struktural: ['1', 'Jabatan Struktural'],
  fungsional: ['2', 'Jabatan Fungsional Tertentu'],
  pelaksana: ['4', 'Jabatan Fungsional Umum'],
} as const
