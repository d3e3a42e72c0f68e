import { educationCeilings, kpDisciplineBar, kpRegulerPredikat, kpRegulerYears } from '../parameters/promotion/kp-reguler.ts'
import { promotionMonths } from '../parameters/promotion/promotion-periods.ts'
import { kpReguler } from '../rules/promotion/kp-reguler.ts'
import { subjectLaw } from './subject-law.ts'

/** Kenaikan pangkat. */
export const promotion = subjectLaw([kpReguler], [kpRegulerYears, kpRegulerPredikat, educationCeilings, kpDisciplineBar, promotionMonths])
