import type { LegalCase } from '../case.ts'
import { kpRegulerCases } from './kp-reguler-cases.ts'

/** The worked cases of this part of the law. */
export const promotionCases: readonly LegalCase[] = [...kpRegulerCases]
