import type { LegalCase } from '../case.ts'
import { bestCases } from './best-cases.ts'
import { pppkCases } from './pppk-cases.ts'
import { priorityCases } from './priority-cases.ts'
import { sangatBaikCases } from './sangat-baik-cases.ts'
import { satyalancanaCases } from './satyalancana-cases.ts'

/** The worked cases of this part of the law. */
export const rewardCases: readonly LegalCase[] = [...satyalancanaCases, ...sangatBaikCases, ...priorityCases, ...pppkCases, ...bestCases]
