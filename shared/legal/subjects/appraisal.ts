import { panduanPerilaku } from '../parameters/appraisal/berakhlak.ts'
import { capaianOfHead } from '../parameters/appraisal/capaian.ts'
import { distributionPattern } from '../parameters/appraisal/distribution.ts'
import { halvesOf2021, nilaiPp46Bands, pp30Bands, pp30LowBands, pp30Weights } from '../parameters/appraisal/nilai.ts'
import { finalReport, objectionDecision, objectionFiling } from '../parameters/appraisal/objection.ts'
import { annualSkp, predikatMatrix, predikatNames } from '../parameters/appraisal/predikat.ts'
import { evaluationRhythm, lowestEvaluator, skpDeadline, withoutSkp } from '../parameters/appraisal/skp.ts'
import { annualPredikatRule } from '../rules/appraisal/annual-predikat.ts'
import { batasSkp } from '../rules/appraisal/batas-skp.ts'
import { berakhlak } from '../rules/appraisal/berakhlak.ts'
import { capaianKepalaUnit } from '../rules/appraisal/capaian-kepala-unit.ts'
import { nilai2021 } from '../rules/appraisal/history/nilai-2021.ts'
import { nilaiPp30 } from '../rules/appraisal/history/nilai-pp-30.ts'
import { nilaiPp46 } from '../rules/appraisal/history/nilai-pp-46.ts'
import { keberatan, keberatanTindakLanjut } from '../rules/appraisal/keberatan.ts'
import { pejabatPenilai } from '../rules/appraisal/pejabat-penilai.ts'
import { periodeEvaluasi } from '../rules/appraisal/periode.ts'
import { predikatSetara } from '../rules/appraisal/predikat-setara.ts'
import { predikatRule } from '../rules/appraisal/predikat.ts'
import { sebaranPredikat } from '../rules/appraisal/sebaran-predikat.ts'
import { wajibSkp } from '../rules/appraisal/wajib-skp.ts'
import { subjectLaw } from './subject-law.ts'

/** Pengelolaan kinerja: predikat, its numeric history, distribution, objection. */
export const appraisal = subjectLaw(
  [
    predikatRule, annualPredikatRule, periodeEvaluasi, sebaranPredikat, capaianKepalaUnit, pejabatPenilai, wajibSkp, batasSkp, berakhlak,
    keberatan, keberatanTindakLanjut, predikatSetara, nilaiPp46, nilaiPp30, nilai2021,
  ],
  [
    predikatMatrix, predikatNames, annualSkp, evaluationRhythm, distributionPattern, capaianOfHead, lowestEvaluator, withoutSkp, skpDeadline,
    panduanPerilaku, objectionFiling, objectionDecision, finalReport, nilaiPp46Bands, pp30Weights, pp30Bands, pp30LowBands, halvesOf2021,
  ],
)
