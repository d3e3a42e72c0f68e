import type { LegalCase } from '../case.ts'
import { numberCases } from './number-cases.ts'
import { rankAndPostCases } from './rank-and-post-cases.ts'

/** The worked cases of this part of the law. */
export const identityCases: readonly LegalCase[] = [...numberCases, ...rankAndPostCases]
