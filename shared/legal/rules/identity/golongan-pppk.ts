import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import type { Step } from '../../finding.ts'
import { pppkGolongan } from '../../parameters/identity/numbers.ts'
import { holds, met, notMet, scope, unknown } from '../../steps.ts'
import { employeeKindSchema } from '../../terms/people.ts'
import { parseGolongan, parsePppkGolongan } from '../../terms/read-golongan.ts'
import type { Rule } from '../../types.ts'

const facts = z.strictObject({
  employeeKind: employeeKindSchema.nullish(),
  golonganText: z.string().max(60).nullish().describe('The golongan as written: IX, 9 or 09'),
})
type Facts = z.infer<typeof facts>

/** Which golongan of PPPK, I to XVII, is written here? It never converts into the golongan ruang of PNS, and no education is asked for. */
export const golonganPppk: Rule<Facts> = {
  id: 'identity.golongan-pppk',
  subject: 'identity',
  question: 'identity.rule.golongan-pppk',
  facts,
  parameters: [pppkGolongan],
  carried: 'legal.carried.everything',
  notTested: 'identity.not-tested.golongan-pppk',
  versions: [{
    from: isoDate('2023-01-01'),
    citation: { source: 'permenpanrb-7-2023', pin: 'pasal belum dibaca' },
    appliesTo: ({ employeeKind }) => [isPppk(employeeKind)],
    decide: ({ golonganText }, law) => {
      const known = law(pppkGolongan)
      const head = { id: 'golongan', facts: ['golonganText'] as const, citation: law.cite(pppkGolongan) }
      if (!golonganText) return { steps: [unknown(head, { key: 'identity.golongan-unknown' })], conclusion: null }
      const golongan = parsePppkGolongan(golonganText)
      const values = { written: golonganText, golongan: golongan ?? '' }
      if (golongan !== null && known.includes(golongan)) {
        return { steps: [met(head, { key: 'identity.pppk.reads', values })], conclusion: { message: { key: 'identity.pppk.is', values }, details: { golongan } } }
      }
      return { steps: [notMet(head, { key: parseGolongan(golonganText) ? 'identity.pppk.pns-style' : 'identity.pppk.none', values })], conclusion: null }
    },
  }],
}

function isPppk(employeeKind: Facts['employeeKind']): Step {
  const head = { id: 'pppk', facts: ['employeeKind'] as const }
  if (!employeeKind) return scope(unknown(head, { key: 'legal.kind-unknown' }))
  const pppk = employeeKind === 'PPPK' || employeeKind === 'PPPK_PW'
  const values = { kind: { text: `legal.employee-kind.${employeeKind}` } } as const
  return scope(holds(head, pppk, { key: pppk ? 'legal.is-kind' : 'identity.pppk.only', values }))
}
