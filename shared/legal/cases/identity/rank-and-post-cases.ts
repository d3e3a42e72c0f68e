import { casesOf, type LegalCase } from '../case.ts'

const pangkat = casesOf('identity.pangkat', { employeeKind: 'PNS' })
const pppk = casesOf('identity.golongan-pppk', { employeeKind: 'PPPK' })
const jabatan = casesOf('identity.jenis-jabatan', {})
const ON = '2026-11-01'
const reads = (golongan: string) => ({ outcome: 'met', details: { golongan } }) as const
const is = (group: string, level: string) => ({ outcome: 'met', details: { group, level } }) as const
const missing = (...facts: readonly string[]) => ({ outcome: 'cannot-tell', missing: facts }) as const
const struktural = (eselon: string | null, postLevel: string | null = null) => ({ postKind: 'struktural', eselon, postLevel })

const pangkatCases = [
  pangkat('golongan ruang III/b adalah Penata Muda Tingkat I', ON, { golongan: 'III/b' },
    { outcome: 'met', details: { pangkat: 'Penata Muda Tingkat I', nextGolongan: 'III/c', nextPangkat: 'Penata' } }, 'PUB'),
  pangkat('golongan ruang I/a adalah Juru Muda, yang terendah', ON, { golongan: 'I/a' },
    { outcome: 'met', details: { pangkat: 'Juru Muda', nextGolongan: 'I/b', nextPangkat: 'Juru Muda Tingkat I' } }, 'PUB'),
  pangkat('sesudah II/d datang III/a', ON, { golongan: 'II/d' },
    { outcome: 'met', details: { pangkat: 'Pengatur Tingkat I', nextGolongan: 'III/a', nextPangkat: 'Penata Muda' } }, 'PUB'),
  pangkat('golongan ruang IV/d masih punya satu di atasnya', ON, { golongan: 'IV/d' },
    { outcome: 'met', details: { pangkat: 'Pembina Utama Madya', nextGolongan: 'IV/e', nextPangkat: 'Pembina Utama' } }, 'PUB'),
  pangkat('golongan ruang IV/e adalah Pembina Utama, yang tertinggi', ON, { golongan: 'IV/e' },
    { outcome: 'met', details: { pangkat: 'Pembina Utama' } }, 'PUB'),
  pangkat('calon PNS juga punya golongan ruang', ON, { employeeKind: 'CPNS', golongan: 'III/a' }, { outcome: 'met' }),
  pangkat('tanpa jenis pegawai nama pangkatnya tetap dapat disebut', ON, { employeeKind: null, golongan: 'III/a' }, { outcome: 'met' }),
  pangkat('PPPK tidak berpangkat', ON, { employeeKind: 'PPPK', golongan: 'III/a' }, { outcome: 'not-applicable', failing: ['pns'] }),
  pangkat('tanpa golongan tidak dapat dipastikan', ON, {}, missing('golongan')),
  pangkat('dapat ditanya sejak 17 April 2002', '2002-04-17', { golongan: 'III/b' }, { outcome: 'met' }),
  pangkat('sehari sebelumnya belum dapat ditanya', '2002-04-16', { golongan: 'III/b' }, { error: 'not-in-force' }),
]

const pppkCases = [
  pppk('golongan IX dibaca sebagaimana tertulis', ON, { golonganText: 'IX' }, reads('IX'), 'PUB'),
  pppk('09 dalam daftar gaji adalah golongan IX', ON, { golonganText: '09' }, reads('IX')),
  pppk('9 dalam daftar gaji adalah golongan IX', ON, { golonganText: '9' }, reads('IX')),
  pppk('golongan I adalah yang terendah', ON, { golonganText: '1' }, reads('I')),
  pppk('golongan XVII adalah yang tertinggi', ON, { golonganText: '17' }, reads('XVII')),
  pppk('golongan 18 tidak ada', ON, { golonganText: '18' }, { outcome: 'not-met', failing: ['golongan'] }),
  pppk('golongan 0 tidak ada', ON, { golonganText: '0' }, { outcome: 'not-met', failing: ['golongan'] }),
  pppk('golongan ruang PNS tidak diubah menjadi golongan PPPK', ON, { golonganText: 'III/a' }, { outcome: 'not-met', failing: ['golongan'] }),
  pppk('PPPK Paruh Waktu dibaca dengan cara yang sama', ON, { employeeKind: 'PPPK_PW', golonganText: 'V' }, reads('V')),
  pppk('PNS tidak punya golongan PPPK', ON, { employeeKind: 'PNS', golonganText: 'IX' }, { outcome: 'not-applicable', failing: ['pppk'] }),
  pppk('tanpa jenis pegawai tidak dapat dipastikan', ON, { employeeKind: null, golonganText: 'IX' }, missing('employeeKind')),
  pppk('tanpa golongan tidak dapat dipastikan', ON, {}, missing('golonganText')),
  pppk('dapat ditanya sejak 1 Januari 2023', '2023-01-01', { golonganText: 'IX' }, reads('IX')),
  pppk('sehari sebelumnya belum dapat ditanya', '2022-12-31', { golonganText: 'IX' }, { error: 'not-in-force' }),
]

const jabatanCases = [
  jabatan('eselon II.b adalah JPT pratama', ON, struktural('II.b'), is('manajerial', 'jpt-pratama')),
  jabatan('eselon II.a adalah JPT pratama', ON, struktural('II.a'), is('manajerial', 'jpt-pratama')),
  jabatan('eselon III.a adalah administrator', ON, struktural('III.a'), is('manajerial', 'administrator')),
  jabatan('eselon III.b adalah administrator', ON, struktural('III.b'), is('manajerial', 'administrator')),
  jabatan('eselon IV.a adalah pengawas', ON, struktural('IV.a'), is('manajerial', 'pengawas')),
  jabatan('eselon IV.b adalah pengawas', ON, struktural('IV.b'), is('manajerial', 'pengawas')),
  jabatan('eselon I.a dapat berarti JPT utama atau madya', ON, struktural('I.a'), missing('postLevel')),
  jabatan('eselon I.b yang tercatat JPT madya adalah JPT madya', ON, struktural('I.b', 'jpt-madya'), is('manajerial', 'jpt-madya')),
  jabatan('eselon V tidak ditemukan padanannya', ON, struktural('V'), missing('postLevel')),
  jabatan('eselon V dengan jenjang yang tercatat mengikuti catatan itu', ON, struktural('V', 'pengawas'), is('manajerial', 'pengawas')),
  jabatan('jenjang yang bertentangan dengan eselon diminta diperiksa', ON, struktural('III.a', 'pengawas'), missing('postLevel')),
  jabatan('jabatan struktural tidak berjenjang pelaksana', ON, struktural(null, 'pelaksana'), missing('postLevel')),
  jabatan('tanpa eselon, jenjang yang tercatat sudah cukup', ON, struktural(null, 'administrator'), is('manajerial', 'administrator')),
  jabatan('jabatan struktural tanpa eselon dan jenjang tidak dapat dipastikan', ON, struktural(null), missing('eselon')),
  jabatan('jabatan fungsional Ahli Muda adalah nonmanajerial', ON, { postKind: 'fungsional', jenjang: 'ahli-muda' }, is('nonmanajerial', 'ahli-muda'), 'PUB'),
  jabatan('jabatan fungsional tanpa jenjang tidak dapat dipastikan', ON, { postKind: 'fungsional' }, missing('jenjang')),
  jabatan('jabatan pelaksana adalah nonmanajerial', ON, { postKind: 'pelaksana' }, is('nonmanajerial', 'pelaksana'), 'PUB'),
  jabatan('tanpa jenis jabatan tidak dapat dipastikan', ON, {}, missing('postKind')),
  jabatan('berlaku sejak 31 Oktober 2023', '2023-10-31', struktural('II.b'), is('manajerial', 'jpt-pratama')),
  jabatan('sehari sebelumnya belum dapat ditanya', '2023-10-30', struktural('II.b'), { error: 'not-in-force' }),
]

/** Pangkat, the golongan of PPPK, and kinds of post. */
export const rankAndPostCases: readonly LegalCase[] = [...pangkatCases, ...pppkCases, ...jabatanCases]
