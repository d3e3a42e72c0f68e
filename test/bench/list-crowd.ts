import { addMonths, isoDate, type IsoDate } from '../../shared/calendar/iso-date.ts'
import type { PersonFacts } from '../../shared/domain/facts/person-facts.ts'
import { noExtra, type ListPerson } from '../../shared/domain/selection/build-list.ts'
import type { Target } from '../../shared/domain/selection/target.ts'
import { golonganSchema } from '../../shared/legal/terms/golongan.ts'
import type { PostFact } from '../../shared/legal/terms/posts.ts'

/** The closing date of all rounds of the crowd. */
export const CLOSING = isoDate('2026-11-01')
const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T

/** Eighteen digits are more than a number holds exactly: as text, no two are the same. */
const nipOf = (n: number): string => `198001012006${String(n).padStart(6, '0')}`

/** Of a hundred officials: seven hold administrator, nineteen pengawas, twenty a jenjang equal to one of them, the rest are pelaksana. */
function career(n: number): readonly PostFact[] {
  const began = addMonths(isoDate('2004-01-01'), n % 120)
  const moved = addMonths(began, 60 + (n * 7) % 150)
  const before: PostFact = { assignment: 'definitif', kind: 'pelaksana', level: 'pelaksana', unit: `S-${n % 40}`, from: began, until: addMonths(moved, 0) }
  const share = n % 100
  if (share < 7) return [before, held(n, 'administrator', 'III.b', moved)]
  if (share < 26) return [before, held(n, 'pengawas', 'IV.a', moved)]
  if (share < 46) return [before, { assignment: 'definitif', kind: 'fungsional', jenjang: share < 30 ? 'ahli-madya' : 'ahli-muda', unit: `S-${n % 60}`, from: moved }]
  return [{ ...before, until: null }]
}
const held = (n: number, level: 'administrator' | 'pengawas', eselon: 'III.b' | 'IV.a', from: IsoDate): PostFact => ({ assignment: 'definitif', kind: 'struktural', level, eselon, unit: `S-${n % 60}`, from })

/** The facts of an official with every mixture of rating, test, register and career; always the same ones. */
function factsOf(n: number): PersonFacts {
  const posts = career(n)
  const year = (which: number, step: number) => ({
    ref: String(which), kind: 'year', start: isoDate(`${which}-01-01`), end: isoDate(`${which}-12-31`), acting: false, hasilKerja: null, perilakuKerja: null,
    hasilAkhir: null, settled: at(['baik', 'sangat-baik', 'baik', 'butuh-perbaikan', 'baik'] as const, n + step),
  } as const)
  return {
    nip: nipOf(n), employeeKind: n % 9 === 0 ? 'PPPK' : 'PNS', status: 'active', leavesOn: null, birthDate: addMonths(isoDate('1972-01-01'), n % 200),
    cpnsDate: posts[0]?.from ?? null, pnsDate: addMonths(posts[0]?.from ?? CLOSING, 12), golongan: at(golonganSchema.options.slice(8, 15), n * 3), golonganTmt: addMonths(isoDate('2019-04-01'), n % 80),
    pppkGolongan: null, postKind: posts.at(-1)?.kind ?? null, superiorGolongan: null, educationLevel: at(['s1', 's2', 'd3', 's1', 'slta'] as const, n * 11), ratings: [2023, 2024, 2025].map(year),
    discipline: n % 31 === 0 ? [{ level: 'sedang', from: isoDate('2026-01-01'), until: isoDate('2027-01-01') }] : [], disciplineCompleteThrough: CLOSING, leaves: [], leaveCompleteThrough: CLOSING,
    awards: n % 3 === 0 ? [{ kind: 'lain', on: isoDate('2024-08-17'), scope: at(['instansi', 'lintas-instansi', 'nasional'] as const, n) }] : [], awardCompleteThrough: CLOSING, ranks: [], posts,
    educations: [{ level: at(['s1', 's2', 'd3', 's1', 'slta'] as const, n * 11), graduated: isoDate('2003-01-01'), fits: n % 4 !== 0 }],
    trainings: Array.from({ length: n % 6 }, (_, index) => ({ kind: at(['teknis', 'kepemimpinan', 'seminar'] as const, index), hours: 20, on: isoDate('2025-05-05') })), certificates: [],
    trainingCompleteThrough: CLOSING,
    assessments: n % 17 === 0 ? [] : (['teknis', 'manajerial', 'sosiokultural', 'potensi'] as const).map((subject, index) => ({ subject, score: String(65 + ((n * (index + 3)) % 35)), standard: '65', on: isoDate('2026-02-02') })),
    feedbacks: [{ score: String(70 + (n % 30)), on: isoDate('2026-03-01') }], teamRoles: n % 2 === 0 ? [{ role: 'anggota', scope: 'internal', from: isoDate('2025-01-01'), until: null }] : [],
    teamCompleteThrough: CLOSING, talentScores: [], credits: [],
  }
}

/** So many officials, as they come from the record: in no order of names. */
export function listCrowd(count: number): readonly ListPerson[] {
  return Array.from({ length: count }, (_, n) => ({
    who: { nip: nipOf(n), name: `Pegawai ${at(['Ani', 'Budi', 'Citra', 'Dedi'], n * 7)} ${(n * 7919) % count}`, golongan: null, post: null, unitId: `S-${n % 60}`, unit: `Unit ${n % 60}` },
    facts: factsOf(n), extra: { ...noExtra, experienceMonths: n % 5 === 0 ? null : 72, programs: n % 8 === 0 ? [] : [at(['S-1 Manajemen', 'S-1 Ilmu Hukum', 'S-2 Administrasi Publik', 'S-1 Akuntansi'], n)] },
  }))
}

/** So many vacant posts of three levels, each with its own demands and its own standard of technical competence. */
export function vacantPosts(count: number): readonly Target[] {
  return Array.from({ length: count }, (_, n) => {
    const [level, eselon, golonganLow, golonganHigh] = at([['pengawas', 'IV.a', 'III/b', 'III/d'], ['pengawas', 'IV.b', 'III/b', 'III/c'], ['administrator', 'III.b', 'III/d', 'IV/a'], ['jpt-pratama', 'II.b', 'IV/a', 'IV/c']] as const, n)
    return {
      postId: n + 1, post: `Jabatan ${n}`, unitId: `S-${n % 60}`, unit: `Unit ${n % 60}`, level, eselon, education: 's1', fields: [at(['Manajemen', 'Hukum', 'Administrasi Publik'], n)], golonganLow, golonganHigh,
      standards: { teknis: String(66 + (n % 20)), manajerial: '66', sosiokultural: null }, closingOn: CLOSING,
    }
  })
}
