import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import type { Step } from '../../finding.ts'
import { gajiIstimewaYears, sangatBaikYears } from '../../parameters/reward/reward.ts'
import { met, scope, unknown } from '../../steps.ts'
import type { Law, Rule, Verdict } from '../../types.ts'
import { inService } from '../common/in-service.ts'
import { runningFacts, sangatBaikRunning, specialRaise, yearsCounted } from './gaji-istimewa.ts'

const facts = z.strictObject(runningFacts)
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
      decide: (given, law) => (given.employeeKind === 'PPPK' ? specialRaise(given, law) : forEveryone(given, law)),
    },
  ],
}

function forEveryone(given: Facts, law: Law): Verdict {
  return {
    steps: sangatBaikRunning(given.annualPredikat, law, sangatBaikYears),
    conclusion: { message: { key: 'reward.sangat-baik.met', values: yearsCounted(law, sangatBaikYears) } },
  }
}

/** Scope: the kind of employee must be known, since it decides which reward is asked about. */
function hasKind({ employeeKind }: Facts): Step {
  const head = { id: 'kind', facts: ['employeeKind'] as const }
  if (!employeeKind) return scope(unknown(head, { key: 'legal.kind-unknown' }))
  return scope(met(head, { key: 'legal.is-kind', values: { kind: { text: `legal.employee-kind.${employeeKind}` } } }))
}
