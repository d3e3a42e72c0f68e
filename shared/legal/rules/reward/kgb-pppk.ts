import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import { isoDateSchema, type Step } from '../../finding.ts'
import { kgbPppkConditions } from '../../parameters/reward/pppk.ts'
import { holds, lastedAtLeast, met, unknown } from '../../steps.ts'
import { pppkGolonganSchema, type PppkGolongan } from '../../terms/golongan.ts'
import type { Law, Rule } from '../../types.ts'
import { inService, inServiceFacts } from '../common/in-service.ts'
import { annualPredikatFacts, predikatOfLastYears } from '../common/predikat-years.ts'
import { isPppk } from './gaji-istimewa.ts'

const facts = z.strictObject({
  ...inServiceFacts,
  pppkGolongan: pppkGolonganSchema.nullish(),
  firstKgb: z.boolean().nullish().describe('Whether this is the first kenaikan gaji berkala; asked of golongan V only'),
  mkgStart: isoDateSchema.nullish().describe('First day of the masa kerja golongan; asked for the first one of golongan V only'),
  kgbDueOn: isoDateSchema.nullish().describe('Day on which the masa kerja golongan for the next one is reached, by the last decree'),
  ...annualPredikatFacts,
})
type Facts = z.infer<typeof facts>

/** Is this PPPK due a kenaikan gaji berkala? */
export const kgbPppk: Rule<Facts> = {
  id: 'reward.kgb-pppk',
  subject: 'reward',
  question: 'reward.rule.kgb-pppk',
  facts,
  parameters: [kgbPppkConditions],
  carried: 'reward.carried.kgb-pppk',
  versions: [{
    from: isoDate('2023-01-01'),
    citation: { source: 'permenpanrb-7-2023', pin: 'Pasal 3 dan Pasal 4' },
    appliesTo: (given, law) => [isPppk(given), inService(given, law)],
    decide: (given, law) => {
      const { usual, first } = law(kgbPppkConditions)
      const special = given.pppkGolongan === first.golongan && given.firstKgb === true
      const open = undecided(given, first.golongan)
      const { years, atLeast } = special || open ? first : usual
      return {
        steps: [
          ...whichOne(given, law),
          ...(open ? [] : [special ? mkgOfFirst(given, law) : mkgReached(given, law)]),
          ...predikatOfLastYears(law, given.annualPredikat, {
            years, atLeast, citation: law.cite(kgbPppkConditions), wording: `predikat kinerja tahunan paling rendah Baik dalam ${years} tahun terakhir`,
          }),
        ],
        conclusion: { message: { key: 'reward.kgb.met', values: { golongan: given.pppkGolongan ?? '' } } },
      }
    },
  }],
}

/** While it may still be the first one of golongan V, only what both ways ask is weighed. */
function undecided({ pppkGolongan, firstKgb }: Facts, special: PppkGolongan): boolean {
  return pppkGolongan ? pppkGolongan === special && typeof firstKgb !== 'boolean' : firstKgb !== false
}

/** The golongan, and of golongan V whether it is the first one, tell which conditions hold. */
function whichOne({ pppkGolongan, firstKgb }: Facts, law: Law): readonly Step[] {
  const head = { id: 'golongan', facts: ['pppkGolongan'] as const, citation: law.cite(kgbPppkConditions) }
  if (!pppkGolongan) return [unknown(head, { key: 'reward.kgb.no-golongan' })]
  const golongan = met(head, { key: 'reward.kgb.golongan', values: { golongan: pppkGolongan } })
  if (pppkGolongan !== law(kgbPppkConditions).first.golongan) return [golongan]
  const first = { id: 'first', facts: ['firstKgb'] as const, citation: law.cite(kgbPppkConditions) }
  if (firstKgb === null || firstKgb === undefined) return [golongan, unknown(first, { key: 'reward.kgb.first-unknown', values: { golongan: pppkGolongan } })]
  return [golongan, met(first, { key: firstKgb ? 'reward.kgb.is-first' : 'reward.kgb.not-first' })]
}

function mkgOfFirst({ mkgStart }: Facts, law: Law): Step {
  const { mkgYears } = law(kgbPppkConditions).first
  return lastedAtLeast(
    { id: 'mkg', facts: ['mkgStart'], wording: `masa kerja golongan ${mkgYears} tahun`, citation: law.cite(kgbPppkConditions) },
    law, { since: mkgStart, months: mkgYears * 12, countedBy: 'day' }, { lasted: 'reward.kgb.mkg-lasted', unknown: { key: 'reward.kgb.mkg-start-unknown' } },
  )
}

function mkgReached({ kgbDueOn }: Facts, law: Law): Step {
  const head = {
    id: 'mkg', facts: ['kgbDueOn'] as const, wording: 'telah mencapai masa kerja golongan yang ditentukan', citation: law.cite(kgbPppkConditions),
    changesOn: kgbDueOn && kgbDueOn > law.on ? kgbDueOn : null,
  }
  if (!kgbDueOn) return unknown(head, { key: 'reward.kgb.due-unknown' })
  const reached = kgbDueOn <= law.on
  return holds(head, reached, { key: reached ? 'reward.kgb.due' : 'reward.kgb.not-due', values: { date: { date: kgbDueOn } } })
}
