import type { LegalCase } from '../case.ts'

/** The worked cases of this part of the law. */
export const serviceCases: readonly LegalCase[] = []
