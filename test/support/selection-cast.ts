type Predikat = 'sangat-baik' | 'baik' | 'butuh-perbaikan' | 'kurang'
type HeldPost = {
  readonly name: string; readonly kind: 'struktural' | 'fungsional' | 'pelaksana'; readonly eselon?: string; readonly jenjang?: string; readonly unit?: string; readonly from: string; readonly until?: string
  readonly assignment?: 'definitif' | 'plt'
}

/** An invented employee of the selection office, with everything that lists are made of. */
export type CastMember = {
  readonly nip: string; readonly name: string; readonly unit: string; readonly post: string; readonly golongan: string; readonly golonganTmt?: string; readonly education: string; readonly program?: string
  readonly kind?: 'PNS' | 'PPPK'; readonly sex?: 'L' | 'P'
  readonly posts: readonly HeldPost[]; readonly predikat: Readonly<Partial<Record<2023 | 2024 | 2025, Predikat>>>
  readonly tests?: Readonly<Partial<Record<'teknis' | 'manajerial' | 'sosiokultural' | 'potensi', string>>>
  readonly certificates?: number; readonly leadership?: boolean; readonly team?: 'ketua' | 'anggota'; readonly feedback?: string; readonly award?: 'nasional' | 'lintas-instansi' | 'instansi'
  readonly punished?: { readonly level: 'ringan' | 'sedang' | 'berat'; readonly from: string; readonly until: string }; readonly credits?: readonly string[]
}

const years = (first: Predikat, second: Predikat, third: Predikat) => ({ 2023: first, 2024: second, 2025: third })
const tests = (teknis: string, manajerial: string, sosiokultural: string, potensi: string) => ({ teknis, manajerial, sosiokultural, potensi })

/** A pengawas since a day, after years as pelaksana; another unit before, as careers go. */
const pengawas = (unit: string, post: string, from: string): Pick<CastMember, 'unit' | 'post' | 'posts' | 'golongan' | 'education'> => ({
  unit, post, golongan: 'III/d', education: 's1',
  posts: [{ name: 'Penelaah Teknis Kebijakan', kind: 'pelaksana', unit: 'S-2', from: '2011-01-01', until: dayBefore(from) }, { name: post, kind: 'struktural', eselon: 'IV.a', from }],
})
const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
const head = (unit: string, post: string, eselon: string, from: string, before: { readonly name: string; readonly eselon: string; readonly from: string }): Pick<CastMember, 'unit' | 'post' | 'posts'> => ({
  unit, post, posts: [{ name: before.name, kind: 'struktural', eselon: before.eselon, unit: 'S-2', from: before.from, until: dayBefore(from) }, { name: post, kind: 'struktural', eselon, from }],
})
const full = { certificates: 8, leadership: true, team: 'ketua', feedback: '88', award: 'nasional' } as const
const staff = (serial: number, name: string, unit: string, more: Partial<CastMember> = {}): CastMember => ({
  nip: `19900${(serial % 9) + 1}12201503${(serial % 2) + 1}${String(serial).padStart(3, '0')}`, name, unit, post: 'Penelaah Teknis Kebijakan', golongan: 'III/b', golonganTmt: '2022-10-01', education: 's1',
  posts: [{ name: 'Penelaah Teknis Kebijakan', kind: 'pelaksana', from: '2016-04-01' }], predikat: years('baik', 'baik', 'baik'), tests: tests('72', '74', '75', '70'), certificates: 3, team: 'anggota', feedback: '78', ...more,
})
const ahliMuda = (serial: number, name: string, unit: string, more: Partial<CastMember> = {}): CastMember => ({
  nip: `198${serial % 6}0${(serial % 8) + 1}15200903${(serial % 2) + 1}${String(serial).padStart(3, '0')}`, name, unit, post: 'Analis SDM Aparatur Ahli Muda', golongan: 'III/d', education: 's1',
  posts: [{ name: 'Analis SDM Aparatur Ahli Pertama', kind: 'fungsional', jenjang: 'ahli-pertama', from: '2012-01-01', until: '2020-12-31' }, { name: 'Analis SDM Aparatur Ahli Muda', kind: 'fungsional', jenjang: 'ahli-muda', from: '2021-01-01' }],
  predikat: years('baik', 'baik', 'baik'), tests: tests('75', '74', '76', '72'), certificates: 4, team: 'anggota', feedback: '80', credits: ['25', '25', '37.5'], ...more,
})

/**
 * The cast. For the vacant post of administrator on 1 November 2026: siti, raden, made, joko and yusuf pass every gate, in that order;
 * dewi has no assessment; bagus is pengawas only since 14 July 2024; komariah serves a punishment; ratna was rated Butuh Perbaikan;
 * andi has no degree; lestari was punished years ago, which only a score shows and keeps her out of the boxes of the KRS.
 */
export const PEOPLE = {
  kadis: { ...head('S-2', 'Kepala Dinas Pelayanan Contoh', 'II.b', '2019-02-01', { name: 'Kepala Bidang Pelayanan', eselon: 'III.b', from: '2012-01-01' }), nip: '196702151992031002', name: 'Sulaiman Harahap', golongan: 'IV/b', education: 's2', predikat: years('baik', 'baik', 'baik'), tests: tests('80', '82', '84', '78'), ...full },
  kabidKinerja: { ...head('S-1B', 'Kepala Bidang Penilaian Kinerja Aparatur dan Penghargaan', 'III.b', '2021-03-01', { name: 'Kepala Subbidang Kinerja', eselon: 'IV.a', from: '2013-01-01' }), nip: '197805062003052003', name: 'Nurhayati Lubis', golongan: 'IV/a', education: 's2', predikat: years('baik', 'sangat-baik', 'sangat-baik'), tests: tests('86', '88', '87', '85'), ...full },
  camat: { ...head('S-3', 'Camat Mawar', 'III.a', '2020-06-01', { name: 'Sekretaris Kecamatan', eselon: 'III.b', from: '2014-01-01' }), nip: '196903101995031001', name: 'Ferdinan Sitorus', golongan: 'IV/a', education: 's1', predikat: years('baik', 'baik', 'baik'), tests: tests('74', '76', '79', '71'), ...full },
  kabidLayanan: { ...head('S-2A', 'Kepala Bidang Layanan Terpadu', 'III.b', '2018-01-01', { name: 'Kepala Seksi Loket', eselon: 'IV.a', from: '2010-01-01' }), nip: '196901201994032004', name: 'Hj. Rosmiati Nasution', golongan: 'IV/a', education: 's1', predikat: years('baik', 'baik', 'sangat-baik'), tests: tests('78', '80', '83', '76'), ...full },
  siti: { ...pengawas('S-1B', 'Kepala Subbidang Penghargaan', '2019-01-02'), nip: '198409152009032005', name: 'Siti Nurhaliza Rahmawati', golongan: 'III/d', education: 's2', predikat: years('sangat-baik', 'sangat-baik', 'sangat-baik'), tests: tests('88', '90', '92', '86'), ...full },
  raden: { ...pengawas('S-2', 'Kepala Subbagian Umum', '2020-03-01'), nip: '198211082008011006', name: 'Raden Wijaya Kusuma', education: 's2', predikat: years('baik', 'sangat-baik', 'sangat-baik'), tests: tests('87', '91', '88', '84'), ...full, award: 'lintas-instansi' },
  made: { ...pengawas('S-3', 'Sekretaris Kelurahan Melati', '2018-05-01'), nip: '198005202006041007', name: 'I Made Wirawan', predikat: years('baik', 'baik', 'sangat-baik'), tests: tests('90', '80', '78', '62'), ...full, certificates: 6, leadership: false, team: 'anggota' },
  joko: { ...pengawas('S-2A', 'Kepala Seksi Pengaduan', '2021-01-04'), nip: '198607242010011008', name: 'Joko Santoso', predikat: years('baik', 'baik', 'sangat-baik'), tests: tests('81', '79', '80', '64'), ...full, award: 'instansi', team: 'anggota' },
  yusuf: { ...pengawas('S-1A', 'Kepala Subbidang Mutasi', '2022-02-01'), nip: '198801302011011009', name: 'Muhammad Yusuf Al-Farisi bin Abdul Gani', predikat: years('baik', 'baik', 'sangat-baik'), tests: tests('76', '77', '79', '63'), ...full, award: 'instansi', team: 'anggota', certificates: 4 },
  dewi: { ...pengawas('S-1A', 'Kepala Subbidang Promosi', '2019-09-01'), nip: '198512122009032010', name: 'Dewi Lestari', predikat: years('baik', 'baik', 'sangat-baik'), ...full },
  bagus: { ...pengawas('S-2', 'Kepala Subbagian Keuangan', '2024-07-14'), nip: '198903172012011011', name: 'Bagus Prasetyo', predikat: years('baik', 'sangat-baik', 'sangat-baik'), tests: tests('85', '86', '84', '81'), ...full },
  komariah: { ...pengawas('S-3', 'Kepala Seksi Kesejahteraan Sosial', '2017-01-01'), nip: '197904042005012012', name: 'Komariah', predikat: years('baik', 'baik', 'sangat-baik'), tests: tests('82', '84', '85', '83'), ...full, punished: { level: 'sedang', from: '2026-06-01', until: '2027-05-31' } },
  ratna: { ...pengawas('S-2A', 'Kepala Seksi Perizinan', '2018-03-01'), nip: '198302282007012013', name: 'Ratna Sari', predikat: years('baik', 'butuh-perbaikan', 'sangat-baik'), tests: tests('80', '81', '83', '79'), ...full },
  andi: { ...pengawas('S-3', 'Kepala Seksi Ketenteraman', '2016-01-01'), nip: '197706112002121014', name: 'Andi Saputra', education: 'd3', predikat: years('baik', 'baik', 'baik'), tests: tests('75', '74', '76', '70'), ...full },
  lestari: { ...pengawas('S-1B', 'Kepala Subbidang Disiplin', '2018-08-01'), nip: '198110102006042015', name: 'Lestari Handayani', predikat: years('baik', 'baik', 'baik'), tests: tests('77', '78', '80', '74'), ...full, punished: { level: 'berat', from: '2023-02-01', until: '2024-02-01' } },
  muda1: ahliMuda(21, 'Yohana Manurung', 'S-1A', { predikat: years('baik', 'sangat-baik', 'sangat-baik'), tests: tests('70', '69', '75', '88'), ...full }),
  muda2: ahliMuda(22, 'Rahmat Hidayat', 'S-1A'),
  muda3: ahliMuda(23, 'Fransiska Tarigan', 'S-1B', { credits: ['12.5'] }),
  muda4: ahliMuda(24, 'Arif Budiman', 'S-2', { tests: {} }),
  p01: staff(31, 'Sulastri', 'S-1A'), p02: staff(32, 'Bambang Irawan', 'S-1A', { predikat: years('baik', 'baik', 'sangat-baik') }), p03: staff(33, 'Tuti Alawiyah', 'S-1B', { tests: {} }), p04: staff(34, 'Dedi Kurniawan', 'S-1B', { golonganTmt: '2022-12-01' }),
  p05: staff(35, 'Mega Silalahi', 'S-2', { predikat: years('baik', 'butuh-perbaikan', 'baik') }), p06: staff(36, 'Hendra Gunawan', 'S-2', { education: 'slta', golongan: 'II/d' }), p07: staff(37, 'Wulan Sari', 'S-2', { predikat: years('sangat-baik', 'sangat-baik', 'sangat-baik') }),
  p08: staff(38, 'Eko Purnomo', 'S-2A'), p09: staff(39, 'Nani Suryani', 'S-2A', { predikat: years('kurang', 'baik', 'baik') }), p10: staff(40, 'Taufik Ismail', 'S-2A', { tests: tests('90', '91', '92', '90'), predikat: years('baik', 'sangat-baik', 'sangat-baik') }),
  p11: staff(41, 'Sri Wahyuni', 'S-3'), p12: staff(42, 'Ahmad Fauzi', 'S-3', { golonganTmt: '2023-04-01' }), p13: staff(43, 'Lina Marlina', 'S-3', { predikat: { 2023: 'baik', 2024: 'baik' } }), p14: staff(44, 'Rudi Hartono', 'S-3', { punished: { level: 'ringan', from: '2025-03-01', until: '2025-03-31' } }),
  pppk1: { ...staff(45, 'Vina Panduwinata', 'S-2'), nip: '199203152022212045', kind: 'PPPK', golongan: 'IX' },
  pppk2: { ...staff(46, 'Gilang Ramadhan', 'S-3'), nip: '199405202022211046', kind: 'PPPK', golongan: 'IX' },
} as const satisfies Record<string, CastMember>
