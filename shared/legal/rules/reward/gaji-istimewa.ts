import { z } from 'zod'
import { dateOf, isoDate, type IsoDate } from '../../../calendar/iso-date.ts'
import { isoDateSchema, type Step } from '../../finding.ts'
import { gajiIstimewaYears } from '../../parameters/reward/reward.ts'
import { completeness, holds, isComplete, met, notMet, scope, unknown } from '../../steps.ts'
import { awardFactSchema, type AwardFact, type EmployeeKind } from '../../terms/people.ts'
import type { AnnualPredikatFact } from '../../terms/predikat.ts'
import type { Law, Parameter, Rule, Verdict } from '../../types.ts'
import { inService, inServiceFacts } from '../common/in-service.ts'
import { annualPredikatFacts, lastEndedYears, predikatOfLastYears } from '../common/predikat-years.ts'

/** The facts behind rewards for Sangat Baik years running. */
export const runningFacts = {
  ...inServiceFacts,
  ...annualPredikatFacts,
  awards: z.array(awardFactSchema).readonly().nullish(),
  awardCompleteThrough: isoDateSchema.nullish(),
}
const facts = z.strictObject(runningFacts)
type Facts = z.infer<typeof facts>

/** May this PPPK be given a kenaikan gaji istimewa? The next kenaikan gaji berkala is then brought forward. */
export const gajiIstimewaPppk: Rule<Facts> = {
  id: 'reward.gaji-istimewa-pppk',
  subject: 'reward',
  question: 'reward.rule.gaji-istimewa-pppk',
  facts,
  parameters: [gajiIstimewaYears],
  carried: 'reward.carried.predikat',
  notTested: 'reward.not-tested.gaji-istimewa',
  versions: [{
    from: isoDate('2023-01-01'),
    citation: { source: 'permenpanrb-7-2023', pin: 'Pasal 6' },
    appliesTo: (given, law) => [isPppk(given), inService(given, law)],
    decide: specialRaise,
  }],
}

/** Scope: is a PPPK; the raises of PermenPANRB 7/2023 are for them, not for PPPK Paruh Waktu. */
export function isPppk({ employeeKind }: { readonly employeeKind?: EmployeeKind | null | undefined }): Step {
  const head = { id: 'pppk', facts: ['employeeKind'] as const }
  if (!employeeKind) return scope(unknown(head, { key: 'legal.kind-unknown' }))
  const pppk = employeeKind === 'PPPK'
  const values = { kind: { text: `legal.employee-kind.${employeeKind}` } } as const
  return scope(holds(head, pppk, { key: pppk ? 'legal.is-kind' : 'reward.pppk-only', values }))
}

/** What the special raise asks: Sangat Baik years running, and a naming as pegawai teladan in them. One way for every rule that asks. */
export function specialRaise(given: Pick<Facts, 'annualPredikat' | 'awards' | 'awardCompleteThrough'>, law: Law): Verdict {
  return {
    steps: [...sangatBaikRunning(given.annualPredikat, law, gajiIstimewaYears), namedTeladan(given, law)],
    conclusion: { message: { key: 'reward.sangat-baik.met-pppk', values: yearsCounted(law, gajiIstimewaYears) } },
  }
}

/** Sangat Baik in each of the last ended years. */
export function sangatBaikRunning(annual: readonly AnnualPredikatFact[] | null | undefined, law: Law, parameter: Parameter<number>): readonly Step[] {
  const count = law(parameter)
  return predikatOfLastYears(law, annual, {
    years: count, atLeast: 'sangat-baik', wording: `predikat Sangat Baik ${count} tahun berturut-turut`, citation: law.cite(parameter),
  })
}

/** How many years were counted, and which. */
export function yearsCounted(law: Law, parameter: Parameter<number>): { readonly count: number; readonly years: { readonly list: readonly string[] } } {
  const count = law(parameter)
  return { count, years: { list: [...lastEndedYears(law, count)].reverse().map(String) } }
}

type Awards = { readonly awards?: readonly AwardFact[] | null | undefined; readonly awardCompleteThrough?: IsoDate | null | undefined }

/** Named pegawai teladan since the first of the years that count. */
function namedTeladan({ awards, awardCompleteThrough }: Awards, law: Law): Step {
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
