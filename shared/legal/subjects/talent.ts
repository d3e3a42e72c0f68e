import { subjectLaw } from './subject-law.ts'

/** Manajemen talenta: axes, bands, boxes, advice. */
export const talent = subjectLaw([], [])
