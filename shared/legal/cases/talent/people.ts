/** The day on which most talent cases are asked. */
export const ON = '2026-06-01'

/** The last day under PermenPANRB 3/2020 as it stood, and the first under its amendment. */
export const BEFORE = '2025-12-30'
export const AFTER = '2025-12-31'

const through = '2026-12-31'

/** Somebody who scores 100 in every component of kinerja. */
export const topY = {
  status: 'active',
  annualPredikat: [{ year: 2024, predikat: 'sangat-baik' }, { year: 2025, predikat: 'sangat-baik' }],
  awards: [{ kind: 'lain', on: '2025-05-01', scope: 'internasional' }], awardCompleteThrough: through,
  teamRoles: [{ role: 'ketua', scope: 'lintas-instansi', from: '2025-02-01' }], teamCompleteThrough: through,
  feedbacks: [{ score: 100, on: '2025-11-01' }],
}

/** So many trainings of a kind, finished on a day. */
export const trainings = (kind: string, count: number, on = '2025-03-01') => Array.from({ length: count }, () => ({ kind, on }))

/** The three tests of kompetensi with their scores. */
export const tests = (teknis: unknown, manajerial: unknown, sosiokultural: unknown) => [
  { subject: 'teknis', score: teknis, on: '2025-04-01' }, { subject: 'manajerial', score: manajerial, on: '2025-04-01' },
  { subject: 'sosiokultural', score: sosiokultural, on: '2025-04-01' },
]
export const potensi = (score: unknown) => ({ subject: 'potensi', score, on: '2025-04-01' })

/** A definitive post of a level in a unit from a day on. */
export const post = (from: string, unit: string | null = 'Dinas Contoh', level: string | null = 'pengawas') => ({ assignment: 'definitif', kind: 'struktural', level, unit, from })

/** Somebody who scores 100 in every component of potensial. */
export const topX = {
  status: 'active',
  assessments: [...tests(100, 100, 100), potensi(100)],
  trainings: [...trainings('teknis', 8), ...trainings('kepemimpinan', 3)], certificates: [], trainingCompleteThrough: through,
  posts: [post('2020-06-01')], careerBreadth: 'lintas-instansi', actingAssignment: 'pj-kepala-daerah',
  educations: [{ level: 's3', fits: true }],
  discipline: [], disciplineCompleteThrough: through,
}
