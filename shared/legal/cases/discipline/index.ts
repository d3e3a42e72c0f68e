import type { LegalCase } from '../case.ts'
import { punishmentCases } from './discipline-cases.ts'
import { ipAsnCases } from './ip-asn-cases.ts'

/** The worked cases of this part of the law. */
export const disciplineCases: readonly LegalCase[] = [...punishmentCases, ...ipAsnCases]
