import { educationCeilings, kpDisciplineBar, kpRegulerPredikat, kpRegulerYears } from '../parameters/promotion/kp-reguler.ts'
import { kpFungsionalYears, kpPengabdianConditions, kpPilihanKinds, kpPilihanPredikat, kpPrestasiPredikat } from '../parameters/promotion/kp-pilihan.ts'
import { eselonRanks, kpStrukturalYears } from '../parameters/promotion/kp-struktural.ts'
import { promotionMonths } from '../parameters/promotion/promotion-periods.ts'
import { ujianDinas } from '../parameters/promotion/ujian-dinas.ts'
import { kpPengabdian } from '../rules/promotion/kp-pengabdian.ts'
import { kpPrestasi } from '../rules/promotion/kp-prestasi.ts'
import { kpReguler } from '../rules/promotion/kp-reguler.ts'
import { kpStruktural } from '../rules/promotion/kp-struktural.ts'
import { subjectLaw } from './subject-law.ts'

/** Kenaikan pangkat. */
export const promotion = subjectLaw(
  [kpReguler, kpStruktural, kpPrestasi, kpPengabdian],
  [
    promotionMonths, kpRegulerYears, kpRegulerPredikat, educationCeilings, ujianDinas, kpDisciplineBar,
    kpPilihanKinds, kpPilihanPredikat, kpStrukturalYears, eselonRanks, kpFungsionalYears, kpPrestasiPredikat, kpPengabdianConditions,
  ],
)
