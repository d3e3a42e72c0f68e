import type { LegalCase } from '../case.ts'
import { satyalancanaCases } from './satyalancana-cases.ts'
import { sangatBaikCases } from './sangat-baik-cases.ts'

/** The worked cases of this part of the law. */
export const rewardCases: readonly LegalCase[] = [...satyalancanaCases, ...sangatBaikCases]
