import { subjectLaw } from './subject-law.ts'

/** Angka kredit of jabatan fungsional. */
export const credit = subjectLaw([], [])
