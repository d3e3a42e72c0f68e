import type { LegalCase } from '../case.ts'
import { gateCases } from './gate-cases.ts'
import { otherPostCases } from './other-cases.ts'

/** The worked cases of this part of the law. */
export const postCases: readonly LegalCase[] = [...gateCases, ...otherPostCases]
