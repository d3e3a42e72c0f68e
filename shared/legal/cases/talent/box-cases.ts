import { casesOf, type LegalCase } from '../case.ts'
import { AFTER, BEFORE, ON, topX, topY } from './people.ts'

const base = { ...topY, ...topX }
const at = casesOf('talent.box', base)
const byScore = casesOf('talent.box', base, 'skor-411-2025')
const nine = { kinerja: 'di-atas', potensial: 'tinggi', y: '100', x: '100', nilai: '100', box: 9, krs: 'instansi,nasional' }
const weak = { assessments: [], potensiItems: null }
const low = {
  annualPredikat: [{ year: 2025, predikat: 'kurang' }], educations: [{ level: 'sd', fits: false }], trainings: [],
  assessments: ['teknis', 'manajerial', 'sosiokultural', 'potensi'].map((subject) => ({ subject, score: 40, on: '2025-04-01' })),
}

/** The box out of a person's records. */
export const boxCases: readonly LegalCase[] = [
  at('Semua skor 100 berada di kotak 9 dengan nilai talenta 100', ON, {}, { outcome: 'met', details: nine }),
  at('Kotak tetap ada sekalipun nilai kinerja belum lengkap', ON, { feedbacks: [] }, {
    outcome: 'met', details: { kinerja: 'di-atas', potensial: 'tinggi', x: '100', box: 9, krs: 'instansi,nasional' },
  }),
  at('Tanpa uji kompetensi dan potensi kotaknya terbuka', ON, weak, { outcome: 'cannot-tell', missing: ['assessments', 'assessments'], details: { kinerja: 'di-atas', y: '100' } }),
  at('Predikat Kurang dan potensial rendah berada di kotak 1', ON, low, {
    outcome: 'met', details: { kinerja: 'di-bawah', potensial: 'rendah', y: '64', x: '52', nilai: '58', box: 1, krs: 'none' },
  }),
  at('Umpan balik di luar skala membuka nilai, bukan kotak yang mengikuti predikat', ON, { feedbacks: [{ score: 120, on: '2026-01-05' }] }, {
    outcome: 'met', details: { kinerja: 'di-atas', potensial: 'tinggi', x: '100', box: 9, krs: 'instansi,nasional' },
  }),
  byScore('Menurut nilai: skor di luar skala membuka kotak', ON, { feedbacks: [{ score: 120, on: '2026-01-05' }] }, { outcome: 'cannot-tell', missing: ['feedbacks'] }),
  at('Yang sudah berhenti tidak dipetakan', ON, { status: 'left' }, { outcome: 'not-applicable', failing: ['in-service'] }),
  at('Sehari sebelum PermenPANRB 20/2025', BEFORE, {}, { outcome: 'met', details: nine }),
  at('Hari pertama PermenPANRB 20/2025', AFTER, {}, { outcome: 'met', details: nine }),
  at('Pada 1 Februari 2020 sudah dapat ditanyakan', '2020-02-01', weak, { outcome: 'cannot-tell' }),
  at('Sehari sebelumnya belum', '2020-01-31', {}, { error: 'not-in-force' }),
  byScore('Menurut nilai: predikat Baik dengan nilai kinerja 88 naik ke kotak 9', ON, { annualPredikat: [{ year: 2025, predikat: 'baik' }] }, {
    outcome: 'met', details: { ...nine, y: '88', nilai: '94' },
  }),
]
