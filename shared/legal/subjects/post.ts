import { subjectLaw } from './subject-law.ts'

/** Gates of posts: pengawas, administrator, JPT; retirement age; acting posts. */
export const post = subjectLaw([], [])
