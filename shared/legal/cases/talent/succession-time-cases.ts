import { casesOf, type LegalCase } from '../case.ts'
import { AFTER, BEFORE, ON } from './people.ts'

const placed = casesOf('talent.pemantauan-suksesor', { status: 'active', placedFromPlan: true, placedOn: '2026-02-01' })
const plan = casesOf('talent.masa-rencana', { planFrom: '2026-01-01' })
const until = (day: string) => ({ outcome: 'met', details: { until: day } }) as const

/** How long a placed successor is monitored, and how long a plan may hold. */
export const successionTimeCases: readonly LegalCase[] = [
  placed('Suksesor dipantau sejak hari penempatan', '2026-02-01', {}, until('2029-01-31')),
  placed('Pada hari terakhir tahun ketiga suksesor masih dipantau', '2029-01-31', {}, until('2029-01-31')),
  placed('Tepat tiga tahun sesudah penempatan pemantauan selesai', '2029-02-01', {}, { outcome: 'not-met', failing: ['monitored'], metOn: null }),
  placed('Penempatan yang belum tiba belum dipantau', '2026-01-31', {}, { outcome: 'not-met', failing: ['monitored'], metOn: '2026-02-01' }),
  placed('Tanpa tanggal penempatan belum dapat dipastikan', ON, { placedOn: null }, { outcome: 'cannot-tell', missing: ['placedOn'] }),
  placed('Tanpa keterangan rencana suksesi belum dapat dipastikan', ON, { placedFromPlan: null }, { outcome: 'cannot-tell', missing: ['placedFromPlan'] }),
  placed('Yang tidak ditempatkan dari rencana suksesi tidak ditanya', ON, { placedFromPlan: false }, { outcome: 'not-applicable', failing: ['placed'] }),
  placed('Berlaku sejak PermenPANRB 20/2025', AFTER, { placedOn: AFTER }, until('2028-12-30')),
  placed('Sehari sebelumnya belum', BEFORE, {}, { error: 'not-in-force' }),
  plan('Rencana sehari kurang dari setahun masih boleh', ON, { planUntil: '2026-12-30' }, until('2026-12-31')),
  plan('Rencana tepat setahun masih boleh', ON, { planUntil: '2026-12-31' }, until('2026-12-31')),
  plan('Rencana sehari lebih dari setahun terlalu lama', ON, { planUntil: '2027-01-01' }, { outcome: 'not-met', failing: ['length'] }),
  plan('Rencana yang berakhir sebelum dimulai diminta diperiksa', ON, { planUntil: '2025-12-31' }, { outcome: 'cannot-tell', missing: ['planUntil'] }),
  plan('Tanpa akhir rencana belum dapat dipastikan', ON, {}, { outcome: 'cannot-tell', missing: ['planUntil'] }),
  plan('Tanpa awal rencana belum dapat dipastikan', ON, { planFrom: null, planUntil: '2026-12-31' }, { outcome: 'cannot-tell', missing: ['planFrom'] }),
  plan('Berlaku sejak PermenPANRB 20/2025 bagi rencana', AFTER, { planUntil: '2026-12-31' }, until('2026-12-31')),
  plan('Sehari sebelumnya belum bagi rencana', BEFORE, { planUntil: '2026-12-31' }, { error: 'not-in-force' }),
]
