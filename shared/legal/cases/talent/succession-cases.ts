import { casesOf, type LegalCase } from '../case.ts'
import { AFTER, BEFORE, ON } from './people.ts'

const krs = casesOf('talent.krs', { employeeKind: 'PNS', status: 'active' })
const enters = (box: number, groups: string, direct: string) => ({ outcome: 'met', details: { box, krs: groups, direct } }) as const

/** Kelompok Rencana Suksesi, under both texts. */
export const krsCases: readonly LegalCase[] = [
  krs('Kotak 9 masuk KRS Nasional dan dapat ditempatkan langsung', AFTER, { box: 9 }, enters(9, 'instansi,nasional', 'yes'), 'PUB'),
  krs('Kotak 8 masuk KRS Instansi', AFTER, { box: 8 }, enters(8, 'instansi', 'no'), 'PUB'),
  krs('Kotak 7 masuk KRS Instansi', AFTER, { box: 7 }, enters(7, 'instansi', 'no'), 'PUB'),
  krs('Kotak 6 tidak masuk', AFTER, { box: 6 }, { outcome: 'not-met', failing: ['box'] }, 'PUB'),
  krs('Sebelum PermenPANRB 20/2025 kotak 9 tidak ditempatkan langsung', BEFORE, { box: 9 }, enters(9, 'instansi,nasional', 'no')),
  krs('Sebelum PermenPANRB 20/2025 kotak 8 masuk KRS Instansi', BEFORE, { box: 8 }, enters(8, 'instansi', 'no')),
  krs('Sebelum PermenPANRB 20/2025 kotak 7 masuk KRS Instansi', BEFORE, { box: 7 }, enters(7, 'instansi', 'no')),
  krs('Sebelum PermenPANRB 20/2025 kotak 6 tidak masuk', BEFORE, { box: 6 }, { outcome: 'not-met', failing: ['box'] }),
  krs('Calon PNS di kotak 8 masuk', ON, { employeeKind: 'CPNS', box: 8 }, enters(8, 'instansi', 'no')),
  krs('Bagi PPPK tidak berlaku', ON, { employeeKind: 'PPPK', box: 9 }, { outcome: 'not-applicable', failing: ['kind'] }),
  krs('Tanpa kotak belum dapat dipastikan', ON, {}, { outcome: 'cannot-tell', missing: ['box'] }),
  krs('Pada 1 Februari 2020 sudah dapat ditanyakan', '2020-02-01', { box: 9 }, enters(9, 'instansi,nasional', 'no')),
  krs('Sehari sebelumnya belum', '2020-01-31', { box: 9 }, { error: 'not-in-force' }),
]

const cakupan = casesOf('talent.cakupan', { employeeKind: 'PNS', status: 'active' })
const mapped = (group: string, stages = 'akuisisi,pengembangan,retensi,penempatan,monev') => ({ outcome: 'met', details: { group, stages } }) as const

/** Who is mapped. */
export const cakupanCases: readonly LegalCase[] = [
  ...['jpt-pratama', 'administrator', 'pengawas', 'pelaksana'].map((postLevel) => cakupan(`Pejabat ${postLevel} dipetakan dalam kelompoknya`, ON, { postLevel }, mapped(postLevel), 'PUB')),
  cakupan('JPT madya tidak dipetakan komite instansi', ON, { postLevel: 'jpt-madya' }, { outcome: 'not-met', failing: ['group'] }, 'PUB'),
  cakupan('Ahli Madya dipetakan dalam kelompoknya', ON, { jenjang: 'ahli-madya' }, mapped('jf-ahli-madya'), 'PUB'),
  cakupan('Ahli Utama tidak dipetakan komite instansi', ON, { jenjang: 'ahli-utama' }, { outcome: 'not-met', failing: ['group'] }, 'PUB'),
  cakupan('Calon PNS ikut dipetakan', ON, { employeeKind: 'CPNS', postLevel: 'pelaksana' }, mapped('pelaksana'), 'PUB'),
  cakupan('Bagi PPPK hanya akuisisi dan monev', ON, { employeeKind: 'PPPK', jenjang: 'ahli-pertama' }, mapped('jf-ahli-pertama', 'akuisisi,monev'), 'PUB'),
  cakupan('Tanpa tingkat jabatan belum dapat dipastikan', ON, {}, { outcome: 'cannot-tell', missing: ['postLevel'] }),
  cakupan('Tanpa jenis pegawai belum dapat dipastikan', ON, { employeeKind: null, postLevel: 'pengawas' }, { outcome: 'cannot-tell', missing: ['employeeKind'] }),
  cakupan('Yang sudah berhenti tidak dipetakan', ON, { status: 'left', postLevel: 'pengawas' }, { outcome: 'not-applicable', failing: ['in-service'] }),
  cakupan('Berlaku sejak PermenPANRB 20/2025', AFTER, { postLevel: 'pengawas' }, mapped('pengawas')),
  cakupan('Sehari sebelumnya belum', BEFORE, { postLevel: 'pengawas' }, { error: 'not-in-force' }),
]

const calon = casesOf('talent.calon-cukup', { targetPost: true })
const blend = casesOf('talent.nilai-jabatan-sasaran', { nilaiTalenta: '80', technicalScore: '60' })
const blended = (nilai: string) => ({ outcome: 'met', details: { nilai } }) as const

/** Candidates for a target post, and their value for it. */
export const targetCases: readonly LegalCase[] = [
  calon('Tiga calon cukup', ON, { candidates: 3 }, { outcome: 'met' }, 'PUB'),
  calon('Dua calon kurang', ON, { candidates: 2 }, { outcome: 'not-met', failing: ['candidates'] }, 'PUB'),
  calon('Empat calon cukup', ON, { candidates: 4 }, { outcome: 'met' }),
  calon('Tanpa jumlah calon belum dapat dipastikan', ON, {}, { outcome: 'cannot-tell', missing: ['candidates'] }),
  calon('Bukan jabatan sasaran', ON, { targetPost: false, candidates: 1 }, { outcome: 'not-applicable', failing: ['target'] }),
  calon('Berlaku sejak PermenPANRB 20/2025', AFTER, { candidates: 3 }, { outcome: 'met' }),
  calon('Sehari sebelumnya belum', BEFORE, { candidates: 3 }, { error: 'not-in-force' }),
  blend('JPT madya: 80 % talenta dan 20 % teknis', ON, { targetLevel: 'jpt-madya' }, blended('76')),
  blend('JPT pratama: 70 % talenta dan 30 % teknis', ON, { targetLevel: 'jpt-pratama' }, blended('74')),
  blend('Administrator: 60 % talenta dan 40 % teknis', ON, { targetLevel: 'administrator' }, blended('72')),
  blend('Pengawas: 50 % talenta dan 50 % teknis', ON, { targetLevel: 'pengawas' }, blended('70')),
  blend('Untuk pelaksana campurannya tidak diketahui', ON, { targetLevel: 'pelaksana' }, { outcome: 'not-applicable', failing: ['level'] }),
  blend('Tanpa nilai teknis belum dapat dipastikan', ON, { targetLevel: 'pengawas', technicalScore: null }, { outcome: 'cannot-tell', missing: ['technicalScore'] }),
  blend('Nilai teknis di luar skala diminta diperiksa', ON, { targetLevel: 'pengawas', technicalScore: 101 }, { outcome: 'cannot-tell', missing: ['technicalScore'] }),
  blend('Pada 1 Februari 2020 sudah dapat ditanyakan', '2020-02-01', { targetLevel: 'pengawas' }, blended('70')),
  blend('Sehari sebelumnya belum', '2020-01-31', { targetLevel: 'pengawas' }, { error: 'not-in-force' }),
]
