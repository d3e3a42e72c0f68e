import { isoDate, type IsoDate } from '../calendar/iso-date.ts'

/** A regulation that Tanjak cites. The date is that of its setting or taking effect, null where it was not read. */
export type Source = { readonly short: string; readonly title: string; readonly date: IsoDate | null; readonly url: string | null }

const source = (short: string, title: string, date: string | null, url: string | null): Source =>
  ({ short, title, date: date === null ? null : isoDate(date), url })

/** Every regulation cited by a rule or a parameter, by id. */
export const sources = {
  'permenpanrb-6-2022': source('PermenPANRB 6/2022', 'Peraturan Menteri PANRB Nomor 6 Tahun 2022 tentang Pengelolaan Kinerja Pegawai Aparatur Sipil Negara', '2022-02-07', 'https://www.pustakawan.org/onmateri.php?id=20'),
  'se-menpanrb-3-2023': source('SE MenPANRB 3/2023', 'Surat Edaran Menteri PANRB Nomor 3 Tahun 2023 tentang Tata Cara Penetapan Predikat Kinerja Pegawai ASN', '2023-01-31', 'https://ainamulyana.com/2023/02/edaran-menpan-nomor-3-tahun-2023.html'),
  'se-bkn-9-2024': source('SE Kepala BKN 9/2024', 'Surat Edaran Kepala BKN Nomor 9 Tahun 2024 (penyelarasan predikat dan angka kredit)', null, null),
  'pp-30-2019': source('PP 30/2019', 'Peraturan Pemerintah Nomor 30 Tahun 2019 tentang Penilaian Kinerja Pegawai Negeri Sipil', '2019-04-26', 'https://rendratopan.com/2019/05/19/peraturan-pemerintah-nomor-30-tahun-2019-tentang-penilaian-kinerja-pegawai-negeri-sipil/'),
  'pp-99-2000-12-2002': source('PP 99/2000 jo PP 12/2002', 'Peraturan Pemerintah Nomor 99 Tahun 2000 tentang Kenaikan Pangkat PNS sebagaimana diubah dengan Peraturan Pemerintah Nomor 12 Tahun 2002', '2002-04-17', 'https://pasal.id/en/peraturan/pp/pp-no-99-tahun-2000/koreksi/9183467'),
  'kep-bkn-12-2002': source('Keputusan Kepala BKN 12/2002', 'Keputusan Kepala BKN Nomor 12 Tahun 2002 tentang Ketentuan Pelaksanaan PP 99/2000 jo PP 12/2002', null, null),
  'peraturan-bkn-2-2025': source('Peraturan BKN 2/2025', 'Peraturan BKN Nomor 2 Tahun 2025 (kenaikan pangkat reguler dapat melampaui pangkat atasan langsung)', '2025-05-20', 'https://organisasi.jenepontokab.go.id/berita/dua-perka-baru-bkn-2025-karier-pns-kini-lebih-fleksibel-naik-pangkat-bisa-melebihi-atasan-dan-setiap-bulan'),
  'peraturan-bkn-4-2023': source('Peraturan BKN 4/2023', 'Peraturan BKN Nomor 4 Tahun 2023 tentang Periodisasi Kenaikan Pangkat Pegawai Negeri Sipil', null, 'https://economy.okezone.com/read/2023/07/28/320/2853591/aturan-baru-kenaikan-pangkat-pns-mulai-januari-2024'),
  'peraturan-bkn-4-2025': source('Peraturan BKN 4/2025', 'Peraturan BKN Nomor 4 Tahun 2025 tentang Periodisasi Kenaikan Pangkat Pegawai Negeri Sipil', null, 'https://www.kangmartho.com/2025/09/periodisasi-kenaikan-pangkat-pegawai.html'),
  'pp-35-2010': source('PP 35/2010', 'Peraturan Pemerintah Nomor 35 Tahun 2010 tentang Pelaksanaan Undang-Undang Nomor 20 Tahun 2009 tentang Gelar, Tanda Jasa, dan Tanda Kehormatan', null, 'https://bkd.riau.go.id/pendayagunaan-dan-pembinaan/satyalancana/'),
  'permenpanrb-7-2023': source('PermenPANRB 7/2023', 'Peraturan Menteri PANRB Nomor 7 Tahun 2023 tentang Kenaikan Gaji Berkala dan Kenaikan Gaji Istimewa bagi PPPK', null, 'https://www.updatecpns.com/2024/01/permenpan-rb-no-7-tahun-2023-tentang.html'),
  'pp-94-2021': source('PP 94/2021', 'Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil', '2021-08-31', null),
  'perka-bkn-22-2007': source('Peraturan Kepala BKN 22/2007', 'Peraturan Kepala BKN Nomor 22 Tahun 2007 tentang Nomor Identitas Pegawai Negeri Sipil', null, null),
  'permenpanrb-15-2019': source('PermenPANRB 15/2019', 'Peraturan Menteri PANRB Nomor 15 Tahun 2019 tentang Pengisian Jabatan Pimpinan Tinggi secara Terbuka dan Kompetitif di Lingkungan Instansi Pemerintah', null, null),
  'permenpanrb-19-2025': source('PermenPANRB 19/2025', 'Peraturan Menteri PANRB Nomor 19 Tahun 2025 tentang Penyelenggaraan Sistem Merit dalam Manajemen Aparatur Sipil Negara', '2025-12-31', 'https://jdih.kemenkoinfra.go.id/permenpanrb-192025-penyelenggaraan-sistem-merit-dalam-manajemen-aparatur-sipil-negara'),
  'permenpanrb-20-2025': source('PermenPANRB 20/2025', 'Peraturan Menteri PANRB Nomor 20 Tahun 2025 tentang Perubahan atas Peraturan Menteri PANRB Nomor 3 Tahun 2020 tentang Manajemen Talenta Aparatur Sipil Negara', '2025-12-31', 'https://pasal.id/en/peraturan/permen/permenpanrb-no-20-tahun-2025/koreksi/9419400'),
  'permenpanrb-38-2018': source('PermenPANRB 38/2018', 'Peraturan Menteri PANRB Nomor 38 Tahun 2018 tentang Pengukuran Indeks Profesionalitas Aparatur Sipil Negara', null, null),
  'peraturan-bkn-8-2019': source('Peraturan BKN 8/2019', 'Peraturan BKN Nomor 8 Tahun 2019 tentang Pedoman Tata Cara dan Pelaksanaan Pengukuran Indeks Profesionalitas ASN', null, null),
  'permenpanrb-29-2018': source('PermenPANRB 29/2018', 'Peraturan Menteri PANRB Nomor 29 Tahun 2018 (Anugerah ASN)', null, null),
  'permenpanrb-14-2017': source('PermenPANRB 14/2017', 'Peraturan Menteri PANRB Nomor 14 Tahun 2017 tentang Pedoman Penyusunan Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik', null, null),
  'kep-menpan-25-2004': source('Kep. MenPAN 25/2004', 'Keputusan Menteri PAN Nomor KEP/25/M.PAN/2/2004 tentang Pedoman Umum Penyusunan Indeks Kepuasan Masyarakat', null, null),
  'uu-25-2009': source('UU 25/2009', 'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik', null, null),
  'permenpanrb-15-2014': source('PermenPANRB 15/2014', 'Peraturan Menteri PANRB Nomor 15 Tahun 2014 tentang Pedoman Standar Pelayanan', null, null),
  'sp4n-lapor': source('SP4N-LAPOR!', 'Ketentuan tindak lanjut Sistem Pengelolaan Pengaduan Pelayanan Publik Nasional (SP4N-LAPOR!)', null, 'https://sippn.menpan.go.id'),
  'pp-53-2010': source('PP 53/2010', 'Peraturan Pemerintah Nomor 53 Tahun 2010 tentang Disiplin Pegawai Negeri Sipil', null, null),
  'perbup-sumenep-38-2021': source('Perbup Sumenep 38/2021', 'Peraturan Bupati Sumenep Nomor 38 Tahun 2021 (promosi dan mutasi)', null, null),
  'pp-46-2011': source('PP 46/2011', 'Peraturan Pemerintah Nomor 46 Tahun 2011 tentang Penilaian Prestasi Kerja Pegawai Negeri Sipil', null, null),
  'permenpanrb-8-2021': source('PermenPANRB 8/2021', 'Peraturan Menteri PANRB Nomor 8 Tahun 2021 tentang Sistem Manajemen Kinerja Pegawai Negeri Sipil', null, null),
  'uu-20-2023': source('UU 20/2023', 'Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara', null, null),
  'se-bkn-1-2023': source('SE Kepala BKN 1/2023', 'Surat Edaran Kepala BKN Nomor 1 Tahun 2023 (pengelolaan kinerja pegawai ASN)', '2023-01-31', null),
  'pp-100-2000-13-2002': source('PP 100/2000 jo PP 13/2002', 'Peraturan Pemerintah Nomor 100 Tahun 2000 tentang Pengangkatan PNS dalam Jabatan Struktural sebagaimana diubah dengan PP Nomor 13 Tahun 2002', null, null),
  'permenpanrb-3-2020': source('PermenPANRB 3/2020', 'Peraturan Menteri PANRB Nomor 3 Tahun 2020 tentang Manajemen Talenta Aparatur Sipil Negara', null, null),
  'kep-bkn-411-2025': source('Keputusan Kepala BKN 411/2025', 'Keputusan Kepala BKN Nomor 411 Tahun 2025 tentang percepatan manajemen talenta ASN, menurut penerapannya (teks belum dibaca)', null, 'https://pusdiklatpemda.com/manajemen-kinerja-dan-talent-management-asn-pasca-kepka-bkn-no-411-2025'),
  'instrumen-dpd-ri': source('Instrumen DPD RI', 'Instrumen penilaian talenta Sekretariat Jenderal DPD RI (penerapan, bukan teks peraturan)', null, null),
  'instrumen-pu-djbk': source('Instrumen PU–DJBK', 'Instrumen penilaian talenta Kementerian PU, Direktorat Jenderal Bina Konstruksi, dengan rujukan Keputusan Kepala BKN 411/2025 (penerapan, bukan teks peraturan)', null, null),
  'instrumen-manado': source('Instrumen Kota Manado', 'Instrumen penilaian talenta Pemerintah Kota Manado (penerapan, bukan teks peraturan)', null, null),
  'instrumen-daerah-78-90': source('Instrumen daerah 78/90', 'Instrumen penilaian talenta sebuah daerah yang tidak disebut namanya dalam sumber, dengan batas potensial 78 dan 90 (penerapan, bukan teks peraturan)', null, null),
  'pp-11-2017-17-2020': source('PP 11/2017 jo PP 17/2020', 'Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil sebagaimana diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020', null, 'https://aturanasn.id/jabatan-administratif-menurut-pp-11-tahun-2017/'),
  'permenpanrb-1-2023': source('PermenPANRB 1/2023', 'Peraturan Menteri PANRB Nomor 1 Tahun 2023 tentang Jabatan Fungsional', null, null),
  'peraturan-bkn-3-2023': source('Peraturan BKN 3/2023', 'Peraturan BKN Nomor 3 Tahun 2023 tentang Angka Kredit, Kenaikan Pangkat, dan Jenjang Jabatan Fungsional', null, null),
  'se-bkn-2-2019': source('SE Kepala BKN 2/SE/VII/2019', 'Surat Edaran Kepala BKN Nomor 2/SE/VII/2019 tentang Kewenangan Pelaksana Harian dan Pelaksana Tugas dalam Aspek Kepegawaian', null, 'https://m.tribunnews.com/nasional/2019/08/09/bkn-plt-atau-plh-dilarang-angkat-pindahkan-dan-berhentikan-pegawai'),
} as const satisfies Record<string, Source>

/** The id of a cited regulation. */
export type SourceId = keyof typeof sources
