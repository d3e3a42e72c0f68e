import { gajiIstimewaYears, sangatBaikYears, satyalancanaNever, satyalancanaYears } from '../parameters/reward/reward.ts'
import { sangatBaikBeruntun } from '../rules/reward/sangat-baik-beruntun.ts'
import { satyalancanaX, satyalancanaXx, satyalancanaXxx } from '../rules/reward/satyalancana.ts'
import { subjectLaw } from './subject-law.ts'

/** Penghargaan. */
export const reward = subjectLaw(
  [satyalancanaX, satyalancanaXx, satyalancanaXxx, sangatBaikBeruntun],
  [satyalancanaYears, satyalancanaNever, sangatBaikYears, gajiIstimewaYears],
)
