import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import type { MessageKey } from '../../../text/keys.ts'
import type { Step } from '../../finding.ts'
import { competencePriority, talentPriority, type Priority } from '../../parameters/reward/priority.ts'
import { holds, scope, unknown } from '../../steps.ts'
import type { Law, Parameter, Rule, RuleVersion } from '../../types.ts'
import { inService, inServiceFacts } from '../common/in-service.ts'
import { annualPredikatFacts, lastEndedYears, predikatOfLastYears } from '../common/predikat-years.ts'

const facts = z.strictObject({ ...inServiceFacts, ...annualPredikatFacts })
type Facts = z.infer<typeof facts>
type Version = RuleVersion<Facts>

/** Does this employee have priority for the kelompok rencana suksesi? */
export const prioritasTalenta: Rule<Facts> = {
  id: 'reward.prioritas-talenta',
  subject: 'reward',
  question: 'reward.rule.prioritas-talenta',
  facts,
  parameters: [talentPriority],
  carried: 'reward.carried.rated',
  notTested: 'reward.not-tested.prioritas-talenta',
  versions: [
    version('2022-02-07', { source: 'permenpanrb-6-2022', pin: 'Pasal 31 ayat (1) huruf a' }, anyInService, 'reward.priority.talent', talentPriority),
    // From here on only acquisition and monitoring of talent concern a PPPK, so no succession group.
    version('2025-12-31', { source: 'permenpanrb-20-2025', pin: 'lingkup manajemen talenta' }, succession, 'reward.priority.talent', talentPriority),
  ],
}

/** Does this employee have priority for the development of competence? */
export const prioritasKompetensi: Rule<Facts> = {
  id: 'reward.prioritas-kompetensi',
  subject: 'reward',
  question: 'reward.rule.prioritas-kompetensi',
  facts,
  parameters: [competencePriority],
  carried: 'reward.carried.rated',
  versions: [version('2022-02-07', { source: 'permenpanrb-6-2022', pin: 'Pasal 31 ayat (1) huruf b' }, anyInService, 'reward.priority.competence', competencePriority)],
}

function version(
  from: string, citation: Version['citation'], appliesTo: Version['appliesTo'], message: MessageKey, parameter: Parameter<Priority>,
): Version {
  return {
    from: isoDate(from), citation, appliesTo,
    decide: ({ annualPredikat }, law) => {
      const { years, atLeast } = law(parameter)
      const counted = { years: { list: [...lastEndedYears(law, years)].reverse().map(String) } }
      return {
        steps: predikatOfLastYears(law, annualPredikat, {
          years, atLeast, citation: law.cite(parameter), wording: 'penghargaan atas hasil evaluasi kinerja',
        }),
        conclusion: { message: { key: message, values: { ...counted, predikat: { text: `legal.predikat.${atLeast}` } } } },
      }
    },
  }
}

function anyInService(given: Facts, law: Law): readonly Step[] {
  return [inService(given, law)]
}

/** Scope: in service and neither PPPK nor PPPK Paruh Waktu. */
function succession(given: Facts, law: Law): readonly Step[] {
  const { employeeKind } = given
  const head = { id: 'succession', facts: ['employeeKind'] as const }
  if (!employeeKind) return [scope(unknown(head, { key: 'legal.kind-unknown' })), inService(given, law)]
  const plans = employeeKind === 'PNS' || employeeKind === 'CPNS'
  const values = { kind: { text: `legal.employee-kind.${employeeKind}` } } as const
  return [scope(holds(head, plans, { key: plans ? 'legal.is-kind' : 'reward.priority.no-succession', values })), inService(given, law)]
}
