import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import type { Message } from '../../../text/message.ts'
import type { Step } from '../../finding.ts'
import { TALENT_SINCE } from '../../parameters/talent/cited.ts'
import { tieBreak, tieBreakers, type TieBreaker } from '../../parameters/talent/ranking.ts'
import { PASAL_BELUM_DIBACA } from '../../parameters/value.ts'
import { holds, scope, unknown } from '../../steps.ts'
import { exactFactSchema } from '../../terms/exact-fact.ts'
import type { Law, Rule, Verdict } from '../../types.ts'
import { compareBy } from './compare-talents.ts'

const score = exactFactSchema.nullish()
const talentSchema = z.strictObject({
  box: z.int().min(1).max(9).nullish(),
  nilai: score,
  ...Object.fromEntries(tieBreakers.map((one) => [one, score])) as Record<TieBreaker, typeof score>,
})
type Talent = z.infer<typeof talentSchema>

const facts = z.strictObject({
  /** Whether both stand on one level of posts; people of different levels are mapped apart. */
  sameLevel: z.boolean().nullish(),
  first: talentSchema.nullish(),
  second: talentSchema.nullish(),
})
type Facts = z.infer<typeof facts>

/** Which of two talents of one level comes first: by box, by nilai talenta, then by the order that the region chose? */
export const talentUrutan: Rule<Facts> = {
  id: 'talent.urutan',
  subject: 'talent',
  question: 'talent.rule.urutan',
  facts,
  parameters: [tieBreak],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate(TALENT_SINCE), citation: { source: 'permenpanrb-3-2020', pin: PASAL_BELUM_DIBACA },
    appliesTo: ({ sameLevel }) => [onOneLevel(sameLevel)],
    decide: ({ first, second }, law) => ordered(first ?? {}, second ?? {}, law),
  }],
}

function onOneLevel(sameLevel: boolean | null | undefined): Step {
  const head = { id: 'level', facts: ['sameLevel'] as const, wording: 'dipetakan terpisah per jenjang jabatan' }
  if (sameLevel === null || sameLevel === undefined) return scope(unknown(head, { key: 'talent.order.level-unknown' }))
  return scope(holds(head, sameLevel, { key: sameLevel ? 'talent.order.one-level' : 'talent.order.other-level' }))
}

/** Box first, then nilai talenta, then the first criterion that both have and that differs; else they share a place. */
function ordered(first: Partial<Talent>, second: Partial<Talent>, law: Law): Verdict {
  const order = law(tieBreak)
  const steps: Step[] = []
  for (const name of ['box', 'nilai', ...order] as const) {
    // Box and nilai talenta must be known; a tie breaker that one of them lacks is passed over.
    const compared = compareBy(name, [first[name], second[name]], law.cite(tieBreak), name === 'box' || name === 'nilai')
    if (compared.step !== null) steps.push(compared.step)
    if (compared.step?.outcome === 'cannot-tell') return { steps, conclusion: null }
    if (compared.ahead !== null) return { steps, conclusion: concluded(compared.ahead, { text: `talent.tie.${name}` }), details: { ahead: compared.ahead, decidedBy: name } }
  }
  return { steps, conclusion: { message: { key: 'talent.order.tied' } }, details: { ahead: 'tied', decidedBy: 'tied' } }
}

const concluded = (ahead: 'first' | 'second', by: { readonly text: `talent.tie.${TieBreaker | 'box' | 'nilai'}` }) =>
  ({ message: { key: `talent.order.${ahead}`, values: { by } } satisfies Message })
