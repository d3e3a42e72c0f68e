import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import { exact, roundHalfUp } from '../../../numbers/exact.ts'
import { bandOf } from '../../bounds/cuts.ts'
import type { Step } from '../../finding.ts'
import { mutuBands } from '../../parameters/service/skm.ts'
import { holds, met, scope, unknown } from '../../steps.ts'
import { exactFactSchema } from '../../terms/exact-fact.ts'
import type { Law, Rule, RuleVersion } from '../../types.ts'
import { shownExact } from '../common/shown-exact.ts'
import { saidMutu } from './skm.ts'

const facts = z.strictObject({ skmValue: exactFactSchema.nullish().describe('Value of the survey on the scale to 100') })
type Facts = z.infer<typeof facts>

/** Which mutu pelayanan does a value of the survey stand for on the date? For values of old and new reports alike. */
export const mutuSkm: Rule<Facts> = {
  id: 'service.mutu-skm',
  subject: 'service',
  question: 'service.rule.mutu-skm',
  facts,
  parameters: [mutuBands],
  carried: 'legal.carried.everything',
  versions: [
    version('2004-02-01', { source: 'kep-menpan-25-2004', pin: 'tabel nilai interval' }),
    version('2017-01-01', { source: 'permenpanrb-14-2017', pin: 'tabel nilai persepsi, nilai interval, dan mutu pelayanan' }),
  ],
}

function version(from: string, citation: RuleVersion<Facts>['citation']): RuleVersion<Facts> {
  return {
    from: isoDate(from),
    citation,
    appliesTo: notAbove,
    decide: ({ skmValue }, law) => {
      const head = { id: 'value', facts: ['skmValue'] as const, citation: law.cite(mutuBands) }
      if (skmValue === null || skmValue === undefined) return { steps: [unknown(head, { key: 'service.mutu.no-value' })], conclusion: null }
      const rounded = roundHalfUp(exact(skmValue), 2)
      const mutu = bandOf(law(mutuBands), exact(rounded))
      const values = { value: { number: rounded, decimals: 2 }, ...saidMutu(mutu) }
      return {
        steps: [met(head, { key: 'service.mutu.rounded', values: { given: shownExact(exact(skmValue)), value: values.value } })],
        conclusion: { message: { key: 'service.skm.met', values }, details: { value: rounded, mutu: mutu.toUpperCase() } },
      }
    },
  }
}

/** Scope: no survey comes to more than a hundred, nor to nothing. */
function notAbove({ skmValue }: Facts, _law: Law): readonly Step[] {
  if (skmValue === null || skmValue === undefined) return []
  const possible = exact(skmValue).lte(exact(100)) && exact(skmValue).gt(exact(0))
  if (possible) return []
  return [scope(holds({ id: 'possible', facts: ['skmValue'] }, false, { key: 'service.mutu.impossible', values: { given: shownExact(exact(skmValue)) } }))]
}
