import type { LegalCase } from '../case.ts'
import { boxCases } from './box-cases.ts'
import { kinerjaCases, kinerjaScoreCases } from './kinerja-cases.ts'
import { ktiCases } from './kti-cases.ts'
import { quorumCases, shortlistCases, targetOrderCases } from './list-cases.ts'
import { cellCases, nilaiCases } from './nilai-cases.ts'
import { assessedCases, careerCases, recordCases } from './potensial-cases.ts'
import { dpdCases, puCases, regionCases } from './profile-cases.ts'
import { successionTimeCases } from './succession-time-cases.ts'
import { cakupanCases, krsCases, targetCases } from './succession-cases.ts'
import { urutanCases } from './urutan-cases.ts'

/** The worked cases of this part of the law. */
export const talentCases: readonly LegalCase[] = [
  ...kinerjaCases, ...kinerjaScoreCases, ...assessedCases, ...careerCases, ...recordCases, ...boxCases, ...cellCases, ...nilaiCases,
  ...dpdCases, ...puCases, ...regionCases, ...urutanCases, ...krsCases, ...cakupanCases, ...targetCases, ...successionTimeCases, ...ktiCases,
  ...shortlistCases, ...quorumCases, ...targetOrderCases,
]
