import type { LegalCase } from '../case.ts'
import { annualPredikatCases } from './annual-predikat-cases.ts'
import { historyCases } from './history-cases.ts'
import { objectionCases } from './objection-cases.ts'
import { predikatCases } from './predikat-cases.ts'
import { procedureCases } from './procedure-cases.ts'
import { unitCases } from './unit-cases.ts'

/** The worked cases of this part of the law. */
export const appraisalCases: readonly LegalCase[] = [
  ...predikatCases, ...annualPredikatCases, ...procedureCases, ...objectionCases, ...unitCases, ...historyCases,
]
