import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import { exact, type Exact } from '../../../numbers/exact.ts'
import type { Step } from '../../finding.ts'
import { awardQuota } from '../../parameters/reward/best.ts'
import { holds, scope, unknown } from '../../steps.ts'
import type { Law, Rule } from '../../types.ts'

const facts = z.strictObject({
  heads: z.int().min(0).nullish().describe('Employees of the unit'),
  nominated: z.int().min(0).nullish().describe('Employees put forward for an award'),
})
type Facts = z.infer<typeof facts>

/** Does a unit put forward no more people than its quota of awards? The quota is told whatever the outcome. */
export const kuota: Rule<Facts> = {
  id: 'reward.kuota',
  subject: 'reward',
  question: 'reward.rule.kuota',
  facts,
  parameters: [awardQuota],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate('2022-02-07'),
    citation: { source: 'permenpanrb-6-2022', pin: 'Pasal 31 ayat (3)' },
    appliesTo: ({ heads }) => [staffed(heads)],
    decide: ({ heads, nominated }, law) => {
      const quota = quotaOf(heads, law)
      const head = { id: 'quota', facts: ['nominated', 'heads'] as const, citation: law.cite(awardQuota) }
      const known = typeof nominated === 'number' && quota !== null
      const step = known
        ? holds(head, nominated <= quota, { key: 'reward.quota.step', values: { nominated, quota, heads: heads ?? 0 } })
        : unknown(head, { key: 'reward.quota.unknown' }, typeof nominated === 'number' ? 'heads' : 'nominated')
      return {
        steps: [step],
        conclusion: known ? { message: { key: 'reward.quota.met', values: { nominated, quota } } } : null,
        details: quota === null ? {} : { quota },
      }
    },
  }],
}

function staffed(heads: number | null | undefined): Step {
  const head = { id: 'heads', facts: ['heads'] as const }
  if (typeof heads !== 'number') return scope(unknown(head, { key: 'reward.quota.no-heads' }))
  return scope(holds(head, heads > 0, { key: heads > 0 ? 'reward.quota.heads' : 'reward.quota.empty', values: { heads } }))
}

/** A share of the heads rounded down to whole people, but at least some. */
function quotaOf(heads: number | null | undefined, law: Law): number | null {
  const { percent, atLeast } = law(awardQuota)
  if (typeof heads !== 'number') return null
  const share: Exact = exact(percent).mul(exact(heads)).div(exact(100))
  return Math.max(atLeast, Number(share.n / share.d))
}
