import type { IsoDate } from '../../calendar/iso-date.ts'
import type { AssessmentFact } from '../../legal/terms/record-facts.ts'
import type { competences } from './target.ts'

type Subject = (typeof competences)[number]

/** The last test of each competence by a day, the later one given of two on one day. */
export function lastTests(assessments: readonly AssessmentFact[], by: IsoDate): Readonly<Record<Subject, AssessmentFact | null>> {
  const last: Record<Subject, AssessmentFact | null> = { teknis: null, manajerial: null, sosiokultural: null }
  for (const one of assessments) {
    if (one.subject === 'potensi' || one.on > by) continue
    const before = last[one.subject]
    if (before === null || one.on >= before.on) last[one.subject] = one
  }
  return last
}
