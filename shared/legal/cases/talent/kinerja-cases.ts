import { casesOf, type LegalCase } from '../case.ts'
import { AFTER, BEFORE, ON, topY } from './people.ts'

const at = casesOf('talent.kinerja', topY)
const is = (y: string | null, kinerja = 'di-atas') => ({ outcome: 'met', details: { kinerja, ...(y === null ? {} : { y }) } }) as const
const rated = (predikat: string) => ({ annualPredikat: [{ year: 2025, predikat }] })
const award = (scope: string | null, on = '2025-05-01') => ({ awards: [{ kind: 'lain', on, scope }] })
const team = (role: string, scope: string, until: string | null = null) => ({ teamRoles: [{ role, scope, from: '2024-02-01', until }] })

/** The kinerja axis: each predikat, each rung of its scales, their windows, and what a missing record does. */
export const kinerjaCases: readonly LegalCase[] = [
  at('Sangat Baik di atas ekspektasi, semua skor 100', ON, {}, is('100'), 'PUB'),
  at('Baik sesuai ekspektasi, sekalipun nilai kinerjanya 88', ON, rated('baik'), is('88', 'sesuai'), 'PUB'),
  at('Butuh Perbaikan di bawah ekspektasi', ON, rated('butuh-perbaikan'), is('76', 'di-bawah'), 'PUB'),
  at('Kurang di bawah ekspektasi', ON, rated('kurang'), is('64', 'di-bawah'), 'PUB'),
  at('Sangat Kurang di bawah ekspektasi', ON, rated('sangat-kurang'), is('52', 'di-bawah'), 'PUB'),
  at('Penghargaan tingkat nasional berskor 75', ON, award('nasional'), is('96.25')),
  at('Penghargaan lintas instansi berskor 50', ON, award('lintas-instansi'), is('92.5')),
  at('Penghargaan tingkat instansi berskor 25', ON, award('instansi'), is('88.75')),
  at('Tanpa penghargaan, catatan lengkap, berskor 0', ON, { awards: [] }, is('85')),
  at('Penghargaan pada hari pertama jendela lima tahun masih dihitung', ON, award('internasional', '2022-01-01'), is('100')),
  at('Penghargaan sehari sebelum jendela lima tahun tidak dihitung', ON, award('internasional', '2021-12-31'), is('85')),
  at('Penghargaan yang terluas yang dihitung', ON, { awards: [...award('instansi').awards, ...award('nasional').awards] }, is('96.25')),
  at('Catatan penghargaan yang belum lengkap membuka nilai, bukan rentang, dan tidak dianggap 0', ON, { awards: [], awardCompleteThrough: null }, is(null)),
  at('Penghargaan internasional sudah tertinggi, sekalipun catatan belum lengkap', ON, { awardCompleteThrough: null }, is('100')),
  at('Penghargaan tanpa tingkat membuka nilai', ON, award(null), is(null)),
  at('Ketua tim internal berskor 75', ON, team('ketua', 'internal'), is('96.25')),
  at('Anggota tim lintas instansi berskor 50', ON, team('anggota', 'lintas-instansi'), is('92.5')),
  at('Anggota tim internal berskor 25', ON, team('anggota', 'internal'), is('88.75')),
  at('Tanpa tim kerja, catatan lengkap, berskor 0', ON, { teamRoles: [] }, is('85')),
  at('Tim yang berakhir pada hari pertama jendela dua tahun masih dihitung', ON, team('ketua', 'lintas-instansi', '2025-01-01'), is('100')),
  at('Tim yang berakhir sehari sebelumnya tidak dihitung', ON, team('ketua', 'lintas-instansi', '2024-12-31'), is('85')),
  at('Catatan tim kerja yang belum lengkap membuka nilai', ON, { teamRoles: [], teamCompleteThrough: '2026-05-31' }, is(null)),
  at('Umpan balik 50 memberi 5 dari 10', ON, { feedbacks: [{ score: '50', on: '2025-01-01' }] }, is('95')),
  at('Umpan balik terakhir yang dihitung', ON, { feedbacks: [{ score: 100, on: '2025-06-01' }, { score: '86,5', on: '2026-01-05' }] }, is('98.65')),
  at('Umpan balik dua tahun sebelumnya tidak dihitung lagi', ON, { feedbacks: [{ score: 50, on: '2024-12-31' }] }, is(null)),
  at('Umpan balik di luar skala membuka nilai, bukan rentang', ON, { feedbacks: [{ score: '100.01', on: '2026-01-05' }] }, is(null)),
  at('Tanpa predikat tahun lalu rentang belum dapat dipastikan', ON, { annualPredikat: [] }, { outcome: 'cannot-tell', missing: ['annualPredikat'] }),
  at('Yang sudah berhenti tidak dipetakan', ON, { status: 'left' }, { outcome: 'not-applicable', failing: ['in-service'] }),
  at('Sehari sebelum PermenPANRB 20/2025 dengan bacaan yang sama', BEFORE, {}, is('100')),
  at('Hari pertama PermenPANRB 20/2025', AFTER, {}, is('100')),
  at('Pada 1 Februari 2020 sudah dapat ditanyakan', '2020-02-01', { annualPredikat: [{ year: 2019, predikat: 'baik' }] }, is(null, 'sesuai')),
  at('Sehari sebelumnya belum', '2020-01-31', {}, { error: 'not-in-force' }),
]

const byScore = casesOf('talent.kinerja', topY, 'skor-411-2025')

/** The same under the score variant, where the score tells the band. */
export const kinerjaScoreCases: readonly LegalCase[] = [
  byScore('Menurut nilai: Baik dengan nilai 88 di atas ekspektasi', ON, rated('baik'), is('88')),
  byScore('Menurut nilai: umpan balik di luar skala membuka rentang', ON, { feedbacks: [{ score: '100.01', on: '2026-01-05' }] }, { outcome: 'cannot-tell', missing: ['feedbacks'] }),
  byScore('Menurut nilai: catatan yang belum lengkap membuka rentang', ON, { awards: [], awardCompleteThrough: null }, { outcome: 'cannot-tell', missing: ['awardCompleteThrough'] }),
]
