import { z } from 'zod'
import { dateOf, isoDate } from '../../../calendar/iso-date.ts'
import { isoDateSchema, type Step } from '../../finding.ts'
import { gajiIstimewaYears, sangatBaikYears } from '../../parameters/reward/reward.ts'
import { completeness, isComplete, met, notMet, scope, unknown } from '../../steps.ts'
import { awardFactSchema } from '../../terms/people.ts'
import type { Law, Parameter, Rule, Verdict } from '../../types.ts'
import { inService, inServiceFacts } from '../common/in-service.ts'
import { annualPredikatFacts, lastEndedYears, predikatOfLastYears } from '../common/predikat-years.ts'

const facts = z.strictObject({
  ...inServiceFacts,
  ...annualPredikatFacts,
  awards: z.array(awardFactSchema).readonly().nullish(),
  awardCompleteThrough: isoDateSchema.nullish(),
})
type Facts = z.infer<typeof facts>

/** Has this employee been Sangat Baik so many years running that a reward is due? */
export const sangatBaikBeruntun: Rule<Facts> = {
  id: 'reward.sangat-baik-beruntun',
  subject: 'reward',
  question: 'reward.rule.sangat-baik-beruntun',
  facts,
  parameters: [sangatBaikYears, gajiIstimewaYears],
  carried: 'reward.carried.predikat',
  versions: [
    {
      from: isoDate('2022-02-07'),
      citation: { source: 'permenpanrb-6-2022', pin: 'Pasal 31' },
      appliesTo: (given, law) => [hasKind(given), inService(given, law)],
      decide: forEveryone,
    },
    {
      // From here on a PPPK has a statutory reward of its own, with a condition of its own.
      from: isoDate('2023-01-01'),
      citation: { source: 'permenpanrb-6-2022', pin: 'Pasal 31' },
      appliesTo: (given, law) => [hasKind(given), inService(given, law)],
      decide: (given, law) => (given.employeeKind === 'PPPK' ? forPppk(given, law) : forEveryone(given, law)),
    },
  ],
}

function forEveryone(given: Facts, law: Law): Verdict {
  return {
    steps: sangatBaik(given, law, sangatBaikYears),
    conclusion: { message: { key: 'reward.sangat-baik.met', values: years(law, sangatBaikYears) } },
  }
}

function forPppk(given: Facts, law: Law): Verdict {
  return {
    steps: [...sangatBaik(given, law, gajiIstimewaYears), namedTeladan(given, law)],
    conclusion: { message: { key: 'reward.sangat-baik.met-pppk', values: years(law, gajiIstimewaYears) } },
  }
}

function sangatBaik(given: Facts, law: Law, parameter: Parameter<number>): readonly Step[] {
  const count = law(parameter)
  return predikatOfLastYears(law, given.annualPredikat, {
    years: count, atLeast: 'sangat-baik', wording: `predikat Sangat Baik ${count} tahun berturut-turut`, citation: law.cite(parameter),
  })
}

/** Named pegawai teladan since the first of the years that count. */
function namedTeladan({ awards, awardCompleteThrough }: Facts, law: Law): Step {
  const count = law(gajiIstimewaYears)
  const head = {
    id: 'teladan', facts: ['awards', 'awardCompleteThrough'] as const, wording: 'ditetapkan sebagai pegawai teladan',
    citation: law.cite(gajiIstimewaYears),
  }
  const first = dateOf(lastEndedYears(law, count).at(-1) ?? 0, 1, 1) ?? law.askedOn
  const named = awards?.find(({ kind, on }) => kind === 'teladan' && on >= first && on <= law.on)
  if (named) return met(head, { key: 'reward.teladan.named', values: { date: { date: named.on } } })
  const since = { year: first.slice(0, 4) }
  if (isComplete(awardCompleteThrough, law)) return notMet(head, { key: 'reward.teladan.not-named', values: since })
  const values = { ...since, ...completeness(awardCompleteThrough, law.askedOn) }
  return unknown(head, { key: 'reward.teladan.unknown', values }, 'awardCompleteThrough')
}

/** Scope: the kind of employee must be known, since it decides which reward is asked about. */
function hasKind({ employeeKind }: Facts): Step {
  const head = { id: 'kind', facts: ['employeeKind'] as const }
  if (!employeeKind) return scope(unknown(head, { key: 'legal.kind-unknown' }))
  return scope(met(head, { key: 'legal.is-kind', values: { kind: { text: `legal.employee-kind.${employeeKind}` } } }))
}

function years(law: Law, parameter: Parameter<number>): { readonly count: number; readonly years: { readonly list: readonly string[] } } {
  const count = law(parameter)
  return { count, years: { list: [...lastEndedYears(law, count)].reverse().map(String) } }
}
