import type { LegalCase } from '../case.ts'
import { meritCases } from './merit-cases.ts'
import { pengaduanCases, standarCases } from './pengaduan-cases.ts'
import { mutuCases, skmCases } from './skm-cases.ts'

/** The worked cases of this part of the law. */
export const serviceCases: readonly LegalCase[] = [...skmCases, ...mutuCases, ...pengaduanCases, ...standarCases, ...meritCases]
