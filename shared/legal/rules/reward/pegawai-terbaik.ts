import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import { exact } from '../../../numbers/exact.ts'
import type { MessageValue } from '../../../text/message.ts'
import type { Step } from '../../finding.ts'
import { bestEmployee } from '../../parameters/reward/best.ts'
import { holds, met, notMet, scope, unknown } from '../../steps.ts'
import { awardLevelSchema } from '../../terms/award.ts'
import { exactFactSchema } from '../../terms/exact-fact.ts'
import { predikatAtLeast, predikatSchema } from '../../terms/predikat.ts'
import type { Law, Rule } from '../../types.ts'

const candidateSchema = z.strictObject({
  ref: z.string(), unit: z.string().nullish(), level: awardLevelSchema, predikat: predikatSchema.nullish(), score: exactFactSchema.nullish(),
})
const facts = z.strictObject({
  bestCandidates: z.array(candidateSchema).readonly().nullish(),
  settledTies: z.array(z.string()).readonly().nullish().describe('Candidates whom the board put first among equals'),
})
type Facts = z.infer<typeof facts>
type Candidate = z.infer<typeof candidateSchema>
type Chosen = { readonly step: Step; readonly refs: readonly string[] }

/** Who are the best employees of a period, in each unit and level? Equals are shown, never drawn by lot. */
export const pegawaiTerbaik: Rule<Facts> = {
  id: 'reward.pegawai-terbaik',
  subject: 'reward',
  question: 'reward.rule.pegawai-terbaik',
  facts,
  parameters: [bestEmployee],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate('2022-02-07'),
    citation: { source: 'permenpanrb-6-2022', pin: 'Pasal 31 ayat (3)' },
    appliesTo: ({ bestCandidates }) => [anybody(bestCandidates)],
    decide: (given, law) => {
      const chosen = groupsOf(given.bestCandidates ?? []).map((group) => chooseIn(group, given, law))
      const refs = chosen.flatMap((one) => one.refs)
      const open = chosen.some(({ step }) => step.outcome === 'cannot-tell')
      const nobody = refs.length === 0 && !open
      return {
        steps: [...chosen.map(({ step }) => step), ...(nobody && chosen.length > 0 ? [notMet({ id: 'anybody-good-enough', facts: ['bestCandidates'] }, { key: 'reward.best.nobody' })] : [])],
        conclusion: refs.length === 0 || open ? null : { message: { key: 'reward.best.met', values: { refs: { list: refs } } }, details: { chosen: refs.join(', ') } },
      }
    },
  }],
}

function anybody(candidates: Facts['bestCandidates']): Step {
  const head = { id: 'candidates', facts: ['bestCandidates'] as const }
  if (!candidates) return scope(unknown(head, { key: 'reward.best.no-list' }))
  const some = candidates.length > 0
  return scope(holds(head, some, { key: some ? 'reward.best.candidates' : 'reward.best.no-candidates', values: { count: candidates.length } }))
}

/** Candidates of one unit and one level, in the order of levels and then of first mention. */
function groupsOf(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const groups = new Map<string, Candidate[]>()
  for (const level of awardLevelSchema.options) {
    for (const one of candidates) {
      if (one.level !== level) continue
      const key = `${level}\n${one.unit ?? ''}`
      groups.set(key, [...(groups.get(key) ?? []), one])
    }
  }
  return [...groups.values()]
}

/** The first so many of a group: by predikat, then by score where all of them have one. */
function chooseIn(group: readonly Candidate[], { settledTies }: Facts, law: Law): Chosen {
  const { atLeast, perLevel } = law(bestEmployee)
  const { level, unit } = group[0] ?? { level: 'pelaksana' as const, unit: null }
  const head = { id: `best-${level}${unit ? `-${unit}` : ''}`, facts: ['bestCandidates', 'settledTies'] as const, citation: law.cite(bestEmployee) }
  const where: MessageValue = unit
    ? { message: { key: 'reward.best.in-unit', values: { level: { text: `reward.level.${level}` }, unit } } }
    : { text: `reward.level.${level}` }
  const unrated = group.filter(({ predikat }) => !predikat).map(({ ref }) => ref)
  if (unrated.length > 0) return { step: unknown(head, { key: 'reward.best.unrated', values: { where, refs: { list: unrated } } }), refs: [] }
  const good = group.filter(({ predikat }) => predikat && predikatAtLeast(predikat, atLeast))
  if (good.length === 0) return { step: met(head, { key: 'reward.best.none-here', values: { where, predikat: { text: `legal.predikat.${atLeast}` } } }), refs: [] }
  const scored = good.filter(({ score }) => score !== null && score !== undefined)
  if (scored.length > 0 && scored.length < good.length && good.length > perLevel) {
    const refs = good.filter((one) => !scored.includes(one)).map(({ ref }) => ref)
    return { step: unknown(head, { key: 'reward.best.unscored', values: { where, refs: { list: refs } } }), refs: [] }
  }
  const ordered = good.toSorted((a, b) => better(a, b) || firstAmongEquals(a, b, settledTies ?? []))
  const [last, next] = [ordered[perLevel - 1], ordered[perLevel]]
  if (last && next && better(last, next) === 0 && firstAmongEquals(last, next, settledTies ?? []) === 0) {
    const tied = ordered.filter((one) => better(one, last) === 0).map(({ ref }) => ref)
    return { step: unknown(head, { key: 'reward.best.tie', values: { where, refs: { list: tied }, count: perLevel } }, 'settledTies'), refs: [] }
  }
  const refs = ordered.slice(0, perLevel).map(({ ref }) => ref)
  return { step: met(head, { key: 'reward.best.chosen', values: { where, refs: { list: refs }, count: good.length } }), refs }
}

function better(a: Candidate, b: Candidate): number {
  const rank = ({ predikat }: Candidate): number => (predikat ? predikatSchema.options.indexOf(predikat) : predikatSchema.options.length)
  return rank(a) - rank(b) || exact(b.score ?? 0).compare(exact(a.score ?? 0))
}

const firstAmongEquals = (a: Candidate, b: Candidate, settled: readonly string[]): number => Number(settled.includes(b.ref)) - Number(settled.includes(a.ref))
