import type { LegalCase } from './case.ts'
import { appraisalCases } from './appraisal/index.ts'
import { creditCases } from './credit/index.ts'
import { disciplineCases } from './discipline/index.ts'
import { identityCases } from './identity/index.ts'
import { postCases } from './post/index.ts'
import { promotionCases } from './promotion/index.ts'
import { rewardCases } from './reward/index.ts'
import { serviceCases } from './service/index.ts'
import { talentCases } from './talent/index.ts'

/** Every worked case of every rule. */
export const allCases: readonly LegalCase[] = [
  ...appraisalCases, ...talentCases, ...promotionCases, ...creditCases, ...postCases, ...rewardCases, ...disciplineCases, ...serviceCases, ...identityCases,
]
