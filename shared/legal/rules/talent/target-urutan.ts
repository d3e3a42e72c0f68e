import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import type { Step } from '../../finding.ts'
import { TALENT_SINCE } from '../../parameters/talent/cited.ts'
import { targetOrder } from '../../parameters/talent/lists.ts'
import { tieBreak, tieBreakers, type TieBreaker } from '../../parameters/talent/ranking.ts'
import { PASAL_BELUM_DIBACA } from '../../parameters/value.ts'
import { exactFactSchema } from '../../terms/exact-fact.ts'
import type { Law, Rule, Verdict } from '../../types.ts'
import { compareBy, type Criterion } from './compare-talents.ts'

const score = exactFactSchema.nullish()
const candidateSchema = z.strictObject({
  box: z.int().min(1).max(9).nullish(),
  /** The value for the target post. */
  value: score,
  ...Object.fromEntries(tieBreakers.map((one) => [one, score])) as Record<TieBreaker, typeof score>,
})
type Candidate = z.infer<typeof candidateSchema>

const facts = z.strictObject({ first: candidateSchema.nullish(), second: candidateSchema.nullish() })
type Facts = z.infer<typeof facts>

/** Which of two candidates for a post comes first: by value or by box and value, as the region chose, then by its tie breakers? */
export const talentUrutanJabatanSasaran: Rule<Facts> = {
  id: 'talent.urutan-jabatan-sasaran',
  subject: 'talent',
  question: 'talent.rule.urutan-jabatan-sasaran',
  facts,
  parameters: [targetOrder, tieBreak],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate(TALENT_SINCE), citation: { source: 'permenpanrb-3-2020', pin: PASAL_BELUM_DIBACA }, how: 'assumed',
    appliesTo: () => [],
    decide: ({ first, second }, law) => ordered(first ?? {}, second ?? {}, law),
  }],
}

function ordered(first: Partial<Candidate>, second: Partial<Candidate>, law: Law): Verdict {
  const order = law(targetOrder)
  const leading = order === 'value' ? ['value'] as const : ['box', 'value'] as const
  const ties = law(tieBreak)
  const steps: Step[] = []
  for (const name of [...leading, ...ties] as readonly Exclude<Criterion, 'nilai'>[]) {
    const must = name === 'box' || name === 'value'
    const compared = compareBy(name, [first[name], second[name]], law.cite(must ? targetOrder : tieBreak), must)
    if (compared.step !== null) steps.push(compared.step)
    if (compared.step?.outcome === 'cannot-tell') return { steps, conclusion: null }
    if (compared.ahead !== null) {
      return {
        steps, details: { ahead: compared.ahead, decidedBy: name },
        conclusion: { message: { key: `talent.order.${compared.ahead}`, values: { by: { text: `talent.tie.${name}` } } } },
      }
    }
  }
  return { steps, conclusion: { message: { key: 'talent.order.tied' } }, details: { ahead: 'tied', decidedBy: 'tied' } }
}
