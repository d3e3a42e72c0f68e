import { assignments } from '../../shared/contract/assignment.ts'
import { calibrations } from '../../shared/contract/calibration.ts'
import { capaian } from '../../shared/contract/capaian.ts'
import { completeness } from '../../shared/contract/completeness.ts'
import { documents } from '../../shared/contract/document.ts'
import { objections } from '../../shared/contract/objection.ts'
import { periods } from '../../shared/contract/period.ts'
import { ratings } from '../../shared/contract/rating.ts'
import { skps } from '../../shared/contract/skp.ts'

/** The procedures of the evaluator's desk. */
export const appraisalProcedures = { ...periods, ...assignments, ...ratings, ...capaian, ...calibrations, ...objections, ...skps, ...completeness, ...documents }
