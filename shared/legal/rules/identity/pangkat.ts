import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import { pangkatNames } from '../../parameters/identity/pangkat.ts'
import { holds, met, scope, unknown } from '../../steps.ts'
import { golonganSchema, nextGolongan } from '../../terms/golongan.ts'
import { employeeKindSchema } from '../../terms/people.ts'
import type { Rule } from '../../types.ts'

const facts = z.strictObject({ employeeKind: employeeKindSchema.nullish(), golongan: golonganSchema.nullish() })
type Facts = z.infer<typeof facts>

/** Which pangkat belongs to a golongan ruang, and which golongan ruang comes next? */
export const pangkatRule: Rule<Facts> = {
  id: 'identity.pangkat',
  subject: 'identity',
  question: 'identity.rule.pangkat',
  facts,
  parameters: [pangkatNames],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate('2002-04-17'),
    citation: { source: 'pp-99-2000-12-2002', pin: 'pasal belum dibaca' },
    // A number without the kind of employee still has its name; only PPPK are known to have none.
    appliesTo: ({ employeeKind }) => {
      if (!employeeKind) return []
      const pns = employeeKind === 'PNS' || employeeKind === 'CPNS'
      const values = { kind: { text: `legal.employee-kind.${employeeKind}` } } as const
      return [scope(holds({ id: 'pns', facts: ['employeeKind'] }, pns, { key: pns ? 'legal.is-kind' : 'identity.pangkat.pns-only', values }))]
    },
    decide: ({ golongan }, law) => {
      const names = law(pangkatNames)
      const head = { id: 'golongan', facts: ['golongan'] as const, citation: law.cite(pangkatNames) }
      if (!golongan) return { steps: [unknown(head, { key: 'identity.golongan-unknown' })], conclusion: null }
      const next = nextGolongan(golongan)
      const values = { golongan, pangkat: names[golongan], next: next ?? '', nextPangkat: next ? names[next] : '' }
      return {
        steps: [met(head, { key: 'identity.pangkat.name', values })],
        conclusion: {
          message: { key: next ? 'identity.pangkat.and-next' : 'identity.pangkat.highest', values },
          details: { pangkat: names[golongan], ...(next ? { nextGolongan: next, nextPangkat: names[next] } : {}) },
        },
      }
    },
  }],
}
