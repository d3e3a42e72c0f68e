import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import type { MessageValue } from '../../../text/message.ts'
import type { Step } from '../../finding.ts'
import { distributionPattern } from '../../parameters/appraisal/distribution.ts'
import { holds, met, notMet, scope, unknown } from '../../steps.ts'
import { capaianSchema, type Capaian } from '../../terms/capaian.ts'
import { predikatSchema } from '../../terms/predikat.ts'
import type { Law, Rule, Verdict } from '../../types.ts'
import { checkLimits, ratedPeople, type DistributionCheck, type PredikatCounts } from './distribution/heads.ts'
import { lawfulMixes, type LawfulMixes } from './distribution/nearest.ts'

const people = z.int().min(0).max(1_000_000)
const facts = z.strictObject({
  capaian: capaianSchema.nullish(),
  counts: z.strictObject({ 'sangat-baik': people, baik: people, 'butuh-perbaikan': people, kurang: people, 'sangat-kurang': people }).nullish()
    .describe('How many rated people of the unit have each predikat'),
  deviationReason: z.string().max(2000).nullish().describe('Why the pattern is not kept, as the unit states it'),
})
type Facts = z.infer<typeof facts>

/** Do the predikat of a unit keep the pattern of its capaian? It warns and asks for a reason; it never stands in the way. */
export const sebaranPredikat: Rule<Facts> = {
  id: 'appraisal.sebaran-predikat',
  subject: 'appraisal',
  question: 'appraisal.rule.sebaran-predikat',
  facts,
  parameters: [distributionPattern],
  carried: 'legal.carried.everything',
  notTested: 'appraisal.not-tested.sebaran-predikat',
  versions: [{
    from: isoDate('2023-01-31'),
    citation: { source: 'se-menpanrb-3-2023', pin: 'pola distribusi predikat' },
    appliesTo: ({ counts }) => (counts ? [judged(counts)] : []),
    decide: (given, law) => {
      const { capaian, counts } = given
      if (!capaian || !counts) return { steps: [asked('capaian', capaian), asked('counts', counts)], conclusion: null }
      const limits = law(distributionPattern)[capaian]
      return verdict(capaian, given.deviationReason, checkLimits(limits, counts), lawfulMixes(limits, counts), law)
    },
  }],
}

/** Scope: two people at least are rated; one alone is shown and never judged. */
function judged(counts: PredikatCounts): Step {
  const rated = ratedPeople(counts)
  const key = rated === 0 ? 'appraisal.distribution.nobody' : rated === 1 ? 'appraisal.distribution.one' : 'appraisal.distribution.rated'
  return scope(holds({ id: 'judged', facts: ['counts'] }, rated > 1, { key, values: { rated } }))
}

function asked(fact: 'capaian' | 'counts', value: unknown): Step {
  const head = { id: fact, facts: [fact] as const }
  return value ? met(head, { key: `appraisal.distribution.${fact}-known` }) : unknown(head, { key: `appraisal.distribution.${fact}-unknown` })
}

function verdict(capaian: Capaian, deviationReason: Facts['deviationReason'], check: DistributionCheck, mixes: LawfulMixes, law: Law): Verdict {
  const { rated, checks } = check
  const citation = law.cite(distributionPattern)
  const broken = checks.filter((one) => one.broken).length
  const limits = checks.map(({ broken: fails, message }, at) => holds({ id: `limit-${at + 1}`, facts: ['counts', 'capaian'], citation }, !fails, message))
  const range = possible(mixes, rated)
  const deviation = broken === 0 ? [] : [...nearest(mixes), reason(deviationReason)]
  const values = { rated, capaian: { text: `legal.capaian.${capaian}` } } as const
  return {
    steps: [...limits, range, ...deviation],
    conclusion: broken > 0 ? null : { message: { key: 'appraisal.distribution.kept', values } },
    details: {
      rated, broken,
      ...(mixes === null ? {} : { nearest: predikatSchema.options.map((one) => mixes.nearest.counts[one]).join('/'), people: mixes.nearest.people, levels: mixes.nearest.steps }),
    },
  }
}

/** Which mixes are possible: the fewest and the most of each predikat, or that no mix of so many people keeps the pattern. */
function possible(mixes: LawfulMixes, rated: number): Step {
  const head = { id: 'possible', facts: ['counts', 'capaian'] as const }
  if (mixes === null) return notMet(head, { key: 'appraisal.distribution.impossible', values: { rated } })
  const ranges = predikatSchema.options.map((predikat): MessageValue => {
    const { least, most } = mixes.range[predikat]
    const values = { predikat: { text: `legal.predikat.${predikat}` }, least, most } as const
    return { message: { key: least === most ? 'appraisal.distribution.exactly' : 'appraisal.distribution.between', values } }
  })
  return met(head, { key: 'appraisal.distribution.possible', values: { rated, ranges: { list: ranges } } })
}

/** The nearest mix that keeps the pattern; the present one does not. */
function nearest(mixes: LawfulMixes): readonly Step[] {
  if (mixes === null) return []
  const { counts, people: changing, steps } = mixes.nearest
  const mix = predikatSchema.options.filter((one) => counts[one] > 0).map((one): MessageValue => (
    { message: { key: 'appraisal.distribution.count', values: { predikat: { text: `legal.predikat.${one}` }, count: counts[one] } } }
  ))
  return [notMet({ id: 'nearest', facts: ['counts', 'capaian'] }, {
    key: 'appraisal.distribution.nearest', values: { mix: { list: mix }, people: changing, levels: steps },
  })]
}

/** A deviation stands with its reason; without one it is asked for. */
function reason(given: string | null | undefined): Step {
  const head = { id: 'reason', facts: ['deviationReason'] as const }
  if (!given?.trim()) return unknown(head, { key: 'appraisal.distribution.reason-missing' })
  return met(head, { key: 'appraisal.distribution.reason', values: { reason: given.trim() } })
}
