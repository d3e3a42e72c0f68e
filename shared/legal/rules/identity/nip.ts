import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import type { MessageValue } from '../../../text/message.ts'
import { numberLayout } from '../../parameters/identity/numbers.ts'
import { met, notMet, unknown } from '../../steps.ts'
import { parseNip, type ParsedNip } from '../../terms/nip.ts'
import { employeeKindSchema } from '../../terms/people.ts'
import type { Details, Rule } from '../../types.ts'

const facts = z.strictObject({
  nip: z.string().max(60).nullish().describe('The number as written; spaces, dots and dashes are removed'),
  employeeKind: employeeKindSchema.nullish(),
})
type Facts = z.infer<typeof facts>

/** Is this a valid NIP or NI PPPK, and what does it say? Told the kind of employee, the number must be one of that kind. */
export const nipRule: Rule<Facts> = {
  id: 'identity.nip',
  subject: 'identity',
  question: 'identity.rule.nip',
  facts,
  parameters: [numberLayout],
  carried: 'legal.carried.everything',
  notTested: 'identity.not-tested.nip',
  versions: [{
    from: isoDate('2007-01-01'),
    citation: { source: 'perka-bkn-22-2007', pin: 'pasal belum dibaca' },
    appliesTo: () => [],
    decide: ({ nip, employeeKind }, law) => {
      const digits = law(numberLayout).PNS.replaceAll(' ', '').length
      const head = { id: 'number', facts: ['nip', 'employeeKind'] as const, citation: law.cite(numberLayout) }
      if (!nip) return { steps: [unknown(head, { key: 'identity.nip.missing' })], conclusion: null }
      const reading = parseNip(nip, !employeeKind ? 'any' : employeeKind === 'PNS' || employeeKind === 'CPNS' ? 'PNS' : 'PPPK')
      if (!reading.ok) {
        return { steps: [notMet(head, { key: `identity.nip.fault.${reading.fault}`, values: { length: reading.nip.length, digits } })], conclusion: null, details: { fault: reading.fault } }
      }
      const values = { number: reading.parsed.nip, kind: reading.parsed.kind, born: { date: reading.parsed.birthDate }, appointed: appointed(reading.parsed) }
      return {
        steps: [met(head, { key: 'identity.nip.reads', values })],
        conclusion: { message: { key: 'identity.nip.valid', values }, details: detailsOf(reading.parsed) },
      }
    },
  }],
}

function appointed(parsed: ParsedNip): MessageValue {
  if (parsed.kind === 'PNS') return { message: { key: 'identity.nip.cpns', values: { date: { date: parsed.cpnsMonth } } } }
  return { message: { key: 'identity.nip.contract', values: { year: String(parsed.appointedYear), contract: parsed.contract } } }
}

function detailsOf(parsed: ParsedNip): Details {
  const { nip, kind, birthDate, sex, sequence } = parsed
  const common = { nip, kind, birthDate, sex, sequence }
  return parsed.kind === 'PNS' ? { ...common, cpnsMonth: parsed.cpnsMonth } : { ...common, appointedYear: parsed.appointedYear, contract: parsed.contract }
}
