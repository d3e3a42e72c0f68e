import { akCoefficient, akIntegrasiBase, akPendidikan, akPercent } from '../parameters/credit/angka-kredit.ts'
import { afterPunishment, jenjangPredikat, keahlianEntry, penyetaraanYears, tanpaFormasi } from '../parameters/credit/jenjang.ts'
import { akDasar, akJenjang, akPangkat, akPerpindahanYears, jenjangRanks } from '../parameters/credit/minimum.ts'
import { akIntegrasi } from '../rules/credit/ak-integrasi.ts'
import { akKumulatif } from '../rules/credit/ak-kumulatif.ts'
import { akPerpindahan } from '../rules/credit/ak-perpindahan.ts'
import { angkaKredit } from '../rules/credit/angka-kredit.ts'
import { jenjangFungsional } from '../rules/credit/jenjang-fungsional.ts'
import { jfSetelahHukuman } from '../rules/credit/jf-setelah-hukuman.ts'
import { keterampilanKeKeahlian } from '../rules/credit/keterampilan-ke-keahlian.ts'
import { kpFungsional } from '../rules/credit/kp-fungsional.ts'
import { kpTanpaFormasi } from '../rules/credit/kp-tanpa-formasi.ts'
import { subjectLaw } from './subject-law.ts'

/** Angka kredit of jabatan fungsional, and what it leads to. */
export const credit = subjectLaw(
  [kpFungsional, jenjangFungsional, kpTanpaFormasi, angkaKredit, akKumulatif, akIntegrasi, akPerpindahan, keterampilanKeKeahlian, jfSetelahHukuman],
  [
    akPercent, akCoefficient, akPangkat, akJenjang, jenjangRanks, akPendidikan, akIntegrasiBase, akDasar, akPerpindahanYears,
    jenjangPredikat, penyetaraanYears, tanpaFormasi, keahlianEntry, afterPunishment,
  ],
)
