import { casesOf, type LegalCase } from '../case.ts'

const EMPLOYEE = '199001012015051001'
const SUPERIOR = '197001012000031002'
const OTHER = '196801011995031003'
const ON = '2026-06-30'
const penilai = casesOf('appraisal.pejabat-penilai', {
  pegawaiNip: EMPLOYEE, penilaiNip: SUPERIOR, atasanLangsungNip: SUPERIOR, penilaiLevel: 'pengawas', delegasi: false,
})
const wajib = casesOf('appraisal.wajib-skp', { employeeKind: 'PNS', status: 'active' })
const batas = casesOf('appraisal.batas-skp', { year: 2026, postSince: '2024-03-01' })
const periode = casesOf('appraisal.periode', { year: 2025 })
const met = { outcome: 'met', missing: [] } as const
const fails = (...failing: readonly string[]) => ({ outcome: 'not-met', failing }) as const
const missing = (...facts: readonly string[]) => ({ outcome: 'cannot-tell', missing: facts }) as const

const penilaiCases = [
  penilai('atasan langsung yang menjabat pengawas boleh menilai', ON, {}, met),
  penilai('atasan langsung yang menjabat administrator boleh menilai', ON, { penilaiLevel: 'administrator' }, met),
  penilai('pelaksana tanpa delegasi wewenang tidak boleh menilai', ON, { penilaiLevel: 'pelaksana' }, fails('level')),
  penilai('pelaksana dengan keterangan delegasi yang belum ada tetap terbuka', ON, { penilaiLevel: 'pelaksana', delegasi: null }, missing('delegasi')),
  penilai('pejabat lain dengan delegasi wewenang boleh menilai', ON, { penilaiNip: OTHER, penilaiLevel: null, delegasi: true }, met),
  penilai('pejabat lain tanpa delegasi wewenang tidak boleh menilai', ON, { penilaiNip: OTHER }, fails('superior')),
  penilai('pejabat lain dengan keterangan delegasi yang belum ada tetap terbuka', ON, { penilaiNip: OTHER, delegasi: null }, missing('delegasi')),
  penilai('seorang pun tidak menilai dirinya sendiri', ON, { penilaiNip: EMPLOYEE, atasanLangsungNip: EMPLOYEE }, fails('not-self')),
  penilai('NIP yang ditulis dengan spasi tetap orang yang sama', ON, { penilaiNip: '19900101 201505 1 001', pegawaiNip: '199001012015051001', delegasi: true }, fails('not-self')),
  penilai('atasan langsung dikenali sekalipun NIP-nya ditulis dengan spasi', ON, { atasanLangsungNip: '19700101 200003 1 002' }, met),
  penilai('delegasi wewenang tidak membolehkan menilai diri sendiri', ON, { penilaiNip: EMPLOYEE, delegasi: true }, fails('not-self')),
  penilai('keberatan diputus oleh atasan pejabat penilai', ON, { pemutusNip: OTHER }, met),
  penilai('keberatan tidak kembali kepada pejabat penilai', ON, { pemutusNip: SUPERIOR }, fails('objection')),
  penilai('keberatan tidak diputus oleh pegawai yang mengajukannya', ON, { pemutusNip: EMPLOYEE }, fails('objection')),
  penilai('tanpa jabatan pejabat penilai tidak dapat dipastikan', ON, { penilaiLevel: null }, missing('penilaiLevel')),
  penilai('tanpa atasan langsung tidak dapat dipastikan', ON, { atasanLangsungNip: null }, missing('atasanLangsungNip')),
  penilai('tanpa pejabat penilai tidak dapat dipastikan', ON, { penilaiNip: null }, missing('penilaiNip', 'penilaiNip')),
  penilai('tanpa pegawai tidak dapat dipastikan', ON, { pegawaiNip: null }, missing('pegawaiNip')),
  penilai('berlaku sejak 7 Februari 2022', '2022-02-07', {}, met),
  penilai('sehari sebelumnya belum dapat ditanya', '2022-02-06', {}, { error: 'not-in-force' }),
]

const wajibCases = [
  wajib('yang bertugas wajib menyusun SKP', ON, { keadaanSkp: 'bertugas' }, met),
  wajib('yang tugas belajar tetap wajib menyusun SKP', ON, { keadaanSkp: 'tugas-belajar' }, met, 'PUB'),
  wajib('PPPK Paruh Waktu wajib menyusun SKP', ON, { employeeKind: 'PPPK_PW', keadaanSkp: 'bertugas' }, met, 'PUB'),
  wajib('cuti paling lama setahun tetap wajib menyusun SKP', ON, { keadaanSkp: 'cuti-sampai-setahun' }, met),
  wajib('cuti lebih dari setahun menyusun SKP setelah kembali', ON, { keadaanSkp: 'cuti-lebih-setahun' }, fails('state'), 'PUB'),
  wajib('cuti di luar tanggungan negara tidak wajib menyusun SKP', ON, { keadaanSkp: 'cltn' }, fails('state'), 'PUB'),
  wajib('pejabat negara tidak wajib menyusun SKP', ON, { keadaanSkp: 'pejabat-negara' }, fails('state'), 'PUB'),
  wajib('anggota lembaga nonstruktural tidak wajib menyusun SKP', ON, { keadaanSkp: 'lembaga-nonstruktural' }, fails('state'), 'PUB'),
  wajib('yang diberhentikan sementara tidak wajib menyusun SKP', ON, { keadaanSkp: 'diberhentikan-sementara' }, fails('state'), 'PUB'),
  wajib('masa persiapan pensiun tidak wajib menyusun SKP', ON, { keadaanSkp: 'mpp' }, fails('state'), 'PUB'),
  wajib('PNS yang menjadi kepala desa tidak wajib menyusun SKP sejak 31 Januari 2023', '2023-01-31', { keadaanSkp: 'kepala-desa' }, fails('state'), 'PUB'),
  wajib('sehari sebelumnya pengecualian kepala desa belum disebut', '2023-01-30', { keadaanSkp: 'kepala-desa' }, met),
  wajib('yang sudah berhenti tidak ditanya', ON, { status: 'left', keadaanSkp: 'bertugas' }, { outcome: 'not-applicable', failing: ['in-service'] }),
  wajib('tanpa keadaan pegawai tidak dapat dipastikan', ON, {}, missing('keadaanSkp')),
  wajib('tanpa status pegawai tidak dapat dipastikan', ON, { status: null, keadaanSkp: 'bertugas' }, missing('status')),
  wajib('berlaku sejak 7 Februari 2022', '2022-02-07', { keadaanSkp: 'bertugas' }, met),
  wajib('sehari sebelum 7 Februari 2022 belum dapat ditanya', '2022-02-06', { keadaanSkp: 'bertugas' }, { error: 'not-in-force' }),
]

const by = { deadline: '2026-01-31' } as const
const batasCases = [
  batas('SKP yang ditetapkan 30 Januari tepat waktu', ON, { skpSetOn: '2026-01-30' }, { outcome: 'met', details: by }),
  batas('SKP yang ditetapkan tepat 31 Januari tepat waktu', ON, { skpSetOn: '2026-01-31' }, { outcome: 'met', details: by }),
  batas('SKP yang ditetapkan 1 Februari terlambat', ON, { skpSetOn: '2026-02-01' }, { outcome: 'not-met', failing: ['set'], details: by }),
  batas('yang baru menjabat sesudah batas tidak diukur dengan batas ini', ON,
    { postSince: '2026-02-01', skpSetOn: '2026-02-20' }, { outcome: 'not-applicable', failing: ['in-post'] }),
  batas('yang mulai menjabat tepat pada batas masih diukur', ON, { postSince: '2026-01-31', skpSetOn: '2026-02-01' }, fails('set')),
  batas('tanpa tanggal penetapan tidak dapat dipastikan', ON, {}, { outcome: 'cannot-tell', missing: ['skpSetOn'], details: by }),
  batas('tanggal penetapan yang belum tiba tidak dihitung', '2026-01-15', { skpSetOn: '2026-01-20' }, missing('skpSetOn')),
  batas('tanpa tahun tidak dapat dipastikan', ON, { year: null }, missing('year')),
  batas('SKP tahun 2023 adalah yang pertama diukur', ON, { year: 2023, postSince: null, skpSetOn: '2023-02-01' }, fails('set')),
  batas('SKP tahun 2022 batasnya lewat sebelum peraturan berlaku', '2022-02-07', { year: 2022, postSince: null, skpSetOn: '2022-02-28' },
    { outcome: 'not-applicable', failing: ['in-force'] }),
  batas('SKP tahun 2020 tidak diukur dengan peraturan tahun 2022', ON, { year: 2020, postSince: null, skpSetOn: '2020-03-01' },
    { outcome: 'not-applicable', failing: ['in-force'] }),
  batas('sehari sebelumnya belum dapat ditanya', '2022-02-06', { year: 2022, skpSetOn: '2022-01-31' }, { error: 'not-in-force' }),
]

const ends = ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31']
const starts = ['2025-01-01', '2025-04-01', '2025-07-01', '2025-10-01']
const quarter = (at: number, change: Readonly<Record<string, unknown>> = {}) => (
  { kind: 'quarter', start: starts[at], end: ends[at], acting: false, hasilKerja: 'sesuai', perilakuKerja: 'sesuai', ...change }
)
const whole = { kind: 'year', start: '2025-01-01', end: '2025-12-31', acting: false, hasilKerja: 'sesuai', perilakuKerja: 'sesuai' }
const four = [0, 1, 2, 3].map((at) => quarter(at))
const periodeCases = [
  periode('empat triwulan dan tahunannya lengkap', '2026-02-01', { ratings: [...four, whole] }, { outcome: 'met', details: { due: 5, missing: '' } }),
  periode('triwulan III yang tidak ada disebut', '2026-02-01', { ratings: [...four.filter((_, at) => at !== 2), whole] },
    { outcome: 'not-met', failing: ['period-2025-Q3'], details: { due: 5, missing: '2025-Q3' } }),
  periode('tanpa evaluasi tahunan belum lengkap', '2026-02-01', { ratings: four }, { outcome: 'not-met', failing: ['period-2025'] }),
  periode('pada hari terakhir triwulan I ia sudah harus dievaluasi', '2025-03-31', { ratings: [] },
    { outcome: 'not-met', failing: ['period-2025-Q1'], details: { due: 1, missing: '2025-Q1' } }),
  periode('sehari sebelumnya belum ada periode yang berakhir', '2025-03-30', { ratings: [] }, { outcome: 'not-applicable', failing: ['ended'] }),
  periode('evaluasi sebagai Plt tidak menggantikan evaluasi jabatan sendiri', '2025-03-31', { ratings: [quarter(0, { acting: true })] }, fails('period-2025-Q1')),
  periode('triwulan tanpa penilaian tetap terbuka', '2025-03-31', { ratings: [quarter(0, { hasilKerja: null })] }, missing('ratings')),
  periode('tanpa penilaian tidak dapat dipastikan', '2026-02-01', {}, missing('ratings')),
  periode('tanpa tahun tidak dapat dipastikan', '2026-02-01', { year: null }, missing('year')),
  periode('yang mulai bekerja 1 Juli tidak ditanya tentang triwulan I dan II', '2026-02-01', { startedOn: '2025-07-01', ratings: [...four.slice(2), whole] },
    { outcome: 'met', details: { due: 3, missing: '' } }),
  periode('triwulan saat ia mulai bekerja tetap harus dievaluasi', '2026-02-01', { startedOn: '2025-06-30', ratings: [...four.slice(2), whole] },
    fails('period-2025-Q2')),
  periode('yang mulai bekerja sesudah tahun itu tidak ditanya', '2026-02-01', { startedOn: '2026-01-01', ratings: [] },
    { outcome: 'not-applicable', failing: ['ended'] }),
  periode('periode tahun 2021 berakhir sebelum peraturan ini', '2026-02-01', { year: 2021, ratings: [] }, { outcome: 'not-applicable', failing: ['in-force'] }),
  periode('triwulan I tahun 2022 adalah yang pertama', '2022-03-31', { year: 2022, ratings: [] }, fails('period-2022-Q1')),
  periode('berlaku sejak 7 Februari 2022', '2022-02-07', { year: 2022, ratings: [] }, { outcome: 'not-applicable' }),
  periode('sehari sebelumnya belum dapat ditanya', '2022-02-06', { year: 2022, ratings: [] }, { error: 'not-in-force' }),
]

/** Who evaluates whom, who makes an SKP and until when, and which periods are evaluated. */
export const procedureCases: readonly LegalCase[] = [...penilaiCases, ...wajibCases, ...batasCases, ...periodeCases]
