import { pangkatNames } from '../parameters/identity/pangkat.ts'
import { subjectLaw } from './subject-law.ts'

/** Identity: numbers, pangkat and golongan, kinds of post. */
export const identity = subjectLaw([], [pangkatNames])
