import type { LegalCase } from '../case.ts'
import { akKumulatifCases } from './ak-kumulatif-cases.ts'
import { angkaKreditCases } from './angka-kredit-cases.ts'
import { jenjangCases } from './jenjang-cases.ts'
import { kpFungsionalCases } from './kp-fungsional-cases.ts'

/** The worked cases of this part of the law. */
export const creditCases: readonly LegalCase[] = [...kpFungsionalCases, ...jenjangCases, ...angkaKreditCases, ...akKumulatifCases]
