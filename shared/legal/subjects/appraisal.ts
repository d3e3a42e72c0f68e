import { distributionPattern } from '../parameters/appraisal/distribution.ts'
import { annualSkp, predikatMatrix, predikatNames } from '../parameters/appraisal/predikat.ts'
import { annualPredikatRule } from '../rules/appraisal/annual-predikat.ts'
import { predikatRule } from '../rules/appraisal/predikat.ts'
import { subjectLaw } from './subject-law.ts'

/** Pengelolaan kinerja: predikat, its numeric history, distribution, objection. */
export const appraisal = subjectLaw([predikatRule, annualPredikatRule], [predikatMatrix, predikatNames, annualSkp, distributionPattern])
