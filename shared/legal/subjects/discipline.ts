import { punishments } from '../parameters/discipline/punishments.ts'
import { subjectLaw } from './subject-law.ts'

/** Disiplin and the index of ASN professionalism. */
export const discipline = subjectLaw([], [punishments])
