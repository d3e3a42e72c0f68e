import { subjectLaw } from './subject-law.ts'

/** Pelayanan publik of a work unit, deadlines of complaints, index of the merit system. */
export const service = subjectLaw([], [])
