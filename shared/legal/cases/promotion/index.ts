import type { LegalCase } from '../case.ts'
import { kpOtherCases } from './kp-other-cases.ts'
import { kpRegulerCases } from './kp-reguler-cases.ts'
import { kpStrukturalCases } from './kp-struktural-cases.ts'

/** The worked cases of this part of the law. */
export const promotionCases: readonly LegalCase[] = [...kpRegulerCases, ...kpStrukturalCases, ...kpOtherCases]
