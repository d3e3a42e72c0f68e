import { exact } from '../../../numbers/exact.ts'
import type { Citation, Step } from '../../finding.ts'
import { holds, unknown } from '../../steps.ts'
import type { AssessmentFact } from '../../terms/record-facts.ts'
import type { Law } from '../../types.ts'
import { shownExact } from '../common/shown-exact.ts'

/** The competences that a post asks for. */
const subjects = ['teknis', 'manajerial', 'sosiokultural'] as const

/** One step for each competence: its last test reaches the standard of the post. */
export function competent(assessments: readonly AssessmentFact[] | null | undefined, law: Law, citation: Citation): readonly Step[] {
  return subjects.map((subject) => {
    const head = {
      id: `competence-${subject}`, facts: ['assessments'] as const, citation,
      wording: 'memiliki kompetensi teknis, kompetensi manajerial, dan kompetensi sosial kultural sesuai standar kompetensi',
    }
    const values = { subject: { text: `record.assessment.subject.${subject}` } } as const
    const last = (assessments ?? []).filter((one) => one.subject === subject && one.on <= law.askedOn)
      .reduce<AssessmentFact | null>((found, one) => (found === null || one.on >= found.on ? one : found), null)
    if (!last) return unknown(head, { key: 'post.competence-unknown', values })
    if (last.standard === null || last.standard === undefined) return unknown(head, { key: 'post.standard-unknown', values: { ...values, date: { date: last.on } } })
    const [score, standard] = [exact(last.score), exact(last.standard)]
    return holds(head, score.gte(standard), {
      key: 'post.competence', values: { ...values, score: shownExact(score), standard: shownExact(standard), date: { date: last.on } },
    })
  })
}
