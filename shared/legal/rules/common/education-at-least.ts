import type { Step } from '../../finding.ts'
import { holds, unknown, type StepHead } from '../../steps.ts'
import { educationLevelSchema, type EducationLevel } from '../../terms/people.ts'

/** Tests that the highest education held is at least a level ("paling rendah"). */
export function educationAtLeast(head: Omit<StepHead, 'id' | 'facts'>, held: EducationLevel | null | undefined, atLeast: EducationLevel): Step {
  const named = { ...head, id: 'education', facts: ['educationLevel'] as const }
  if (!held) return unknown(named, { key: 'promotion.education-unknown' })
  const order = educationLevelSchema.options
  return holds(named, order.indexOf(held) >= order.indexOf(atLeast), {
    key: 'post.education', values: { education: { text: `legal.education.${held}` }, atLeast: { text: `legal.education.${atLeast}` } },
  })
}
