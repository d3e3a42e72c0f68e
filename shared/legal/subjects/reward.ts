import { anugerahCategories, awardQuota, bestEmployee } from '../parameters/reward/best.ts'
import { kgbPppkConditions } from '../parameters/reward/pppk.ts'
import { competencePriority, talentPriority } from '../parameters/reward/priority.ts'
import { gajiIstimewaYears, sangatBaikYears, satyalancanaNever, satyalancanaReading, satyalancanaYears } from '../parameters/reward/reward.ts'
import { anugerahAsn } from '../rules/reward/anugerah-asn.ts'
import { gajiIstimewaPppk } from '../rules/reward/gaji-istimewa.ts'
import { kgbPppk } from '../rules/reward/kgb-pppk.ts'
import { kuota } from '../rules/reward/kuota.ts'
import { pegawaiTerbaik } from '../rules/reward/pegawai-terbaik.ts'
import { prioritasKompetensi, prioritasTalenta } from '../rules/reward/prioritas.ts'
import { sangatBaikBeruntun } from '../rules/reward/sangat-baik-beruntun.ts'
import { satyalancanaX, satyalancanaXx, satyalancanaXxx } from '../rules/reward/satyalancana.ts'
import { subjectLaw } from './subject-law.ts'

/** Penghargaan. */
export const reward = subjectLaw(
  [
    satyalancanaX, satyalancanaXx, satyalancanaXxx, sangatBaikBeruntun, prioritasTalenta, prioritasKompetensi, kgbPppk, gajiIstimewaPppk,
    pegawaiTerbaik, kuota, anugerahAsn,
  ],
  [
    satyalancanaYears, satyalancanaNever, satyalancanaReading, sangatBaikYears, talentPriority, competencePriority, kgbPppkConditions,
    gajiIstimewaYears, bestEmployee, awardQuota, anugerahCategories,
  ],
)
