import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import { exact, exactText } from '../../../numbers/exact.ts'
import type { Step } from '../../finding.ts'
import { TALENT_SINCE } from '../../parameters/talent/cited.ts'
import { targetBlend, targetLevels, type TargetLevel } from '../../parameters/talent/ranking.ts'
import { met, notMet, scope, unknown } from '../../steps.ts'
import { exactFactSchema, type ExactFact } from '../../terms/exact-fact.ts'
import { postLevelSchema, type PostLevel } from '../../terms/posts.ts'
import { PASAL_BELUM_DIBACA } from '../../parameters/value.ts'
import type { Law, Rule, Verdict } from '../../types.ts'
import { shownExact } from '../common/shown-exact.ts'
import { isOffScale } from './scored.ts'

const facts = z.strictObject({
  targetLevel: postLevelSchema.nullish(),
  nilaiTalenta: exactFactSchema.nullish(),
  technicalScore: exactFactSchema.nullish(),
})
type Facts = z.infer<typeof facts>

/** Which value for a target post follows from the nilai talenta and a technical score? */
export const talentNilaiJabatanSasaran: Rule<Facts> = {
  id: 'talent.nilai-jabatan-sasaran',
  subject: 'talent',
  question: 'talent.rule.nilai-jabatan-sasaran',
  facts,
  parameters: [targetBlend],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate(TALENT_SINCE), citation: { source: 'kep-bkn-411-2025', pin: PASAL_BELUM_DIBACA },
    appliesTo: ({ targetLevel }) => [hasBlend(targetLevel)],
    decide: (given, law) => (isTarget(given.targetLevel) ? blended(given.targetLevel, given, law) : { steps: [], conclusion: null }),
  }],
}

const isTarget = (level: PostLevel | null | undefined): level is TargetLevel => (targetLevels as readonly (string | null | undefined)[]).includes(level)

/** Scope: a target post of a level for which a blend is known. */
function hasBlend(level: PostLevel | null | undefined): Step {
  const head = { id: 'level', facts: ['targetLevel'] as const }
  if (!level) return scope(unknown(head, { key: 'talent.target-level.unknown' }))
  const values = { level: { text: `legal.post-level.${level}` } } as const
  return scope(isTarget(level) ? met(head, { key: 'talent.target-level.is', values }) : notMet(head, { key: 'talent.target-level.no-blend', values }))
}

function blended(level: TargetLevel, { nilaiTalenta, technicalScore }: Facts, law: Law): Verdict {
  const { talenta, teknis } = law(targetBlend)[level]
  const shares = [{ fact: 'nilaiTalenta', given: nilaiTalenta, weight: talenta }, { fact: 'technicalScore', given: technicalScore, weight: teknis }] as const
  // What weighs nothing is not asked for.
  const steps = shares.filter(({ weight }) => exact(weight).compare(0) > 0).map(({ fact, given, weight }) => share(fact, given, weight, law))
  if (steps.some(({ amount }) => amount === null)) return { steps, conclusion: null }
  const nilai = steps.reduce((sum, { amount }) => sum.add(exact(amount ?? 0)), exact(0))
  const values = { nilai: shownExact(nilai), level: { text: `legal.post-level.${level}` } } as const
  return { steps, conclusion: { message: { key: 'talent.target-level.met', values }, details: { nilai: exactText(nilai) } } }
}

function share(fact: 'nilaiTalenta' | 'technicalScore', given: ExactFact | null | undefined, weight: string, law: Law): Step {
  const head = { id: fact, facts: [fact] as const, citation: law.cite(targetBlend) }
  if (given === null || given === undefined) return unknown(head, { key: `talent.blend-missing.${fact}` })
  const score = exact(given)
  const values = { what: { text: `talent.blend-of.${fact}` }, score: shownExact(score), weight: { number: weight } } as const
  if (isOffScale(score)) return unknown(head, { key: 'talent.blend-off', values: { what: values.what, score: values.score } })
  return met({ ...head, amount: score.mul(exact(weight)).div(100) }, { key: 'talent.blend-share', values })
}
