import type { LegalCase } from './case.ts'
import { kpRegulerCases } from './kp-reguler-cases.ts'
import { predikatCases } from './predikat-cases.ts'
import { sangatBaikCases } from './sangat-baik-cases.ts'
import { satyalancanaCases } from './satyalancana-cases.ts'

/** Every worked case of every rule. */
export const allCases: readonly LegalCase[] = [...predikatCases, ...satyalancanaCases, ...sangatBaikCases, ...kpRegulerCases]
