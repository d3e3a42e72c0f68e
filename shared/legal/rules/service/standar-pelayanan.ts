import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import type { Step } from '../../finding.ts'
import { standardComponents } from '../../parameters/service/standard.ts'
import { holds, scope, unknown } from '../../steps.ts'
import { standardComponentSchema, type StandardComponent } from '../../terms/service.ts'
import type { Law, Rule } from '../../types.ts'

const facts = z.strictObject({
  publicService: z.boolean().nullish().describe('Whether the unit runs a public service'),
  components: z.array(z.strictObject({ component: standardComponentSchema, present: z.boolean() })).readonly().nullish()
    .describe('What is known of each component; one that is not named is unknown'),
})
type Facts = z.infer<typeof facts>

/** Does the standar pelayanan of a unit hold all its components, and which are missing? */
export const standarPelayanan: Rule<Facts> = {
  id: 'service.standar-pelayanan',
  subject: 'service',
  question: 'service.rule.standar-pelayanan',
  facts,
  parameters: [standardComponents],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate('2009-07-18'),
    citation: { source: 'uu-25-2009', pin: 'Pasal 21' },
    appliesTo: ({ publicService }) => [servesPublic(publicService)],
    decide: (given, law) => {
      const { delivery, manufacturing } = law(standardComponents)
      const present = (components: readonly StandardComponent[]) => components.filter((one) => isPresent(one, given)).length
      return {
        steps: [...delivery, ...manufacturing].map((one) => component(one, given, law)),
        conclusion: { message: { key: 'service.standard.met', values: { count: delivery.length + manufacturing.length } } },
        details: { delivery: `${present(delivery)}/${delivery.length}`, manufacturing: `${present(manufacturing)}/${manufacturing.length}` },
      }
    },
  }],
}

function servesPublic(publicService: boolean | null | undefined): Step {
  const head = { id: 'public-service', facts: ['publicService'] as const }
  if (publicService === null || publicService === undefined) return scope(unknown(head, { key: 'service.standard.unknown' }))
  return scope(holds(head, publicService, { key: publicService ? 'service.standard.serves' : 'service.standard.serves-not' }))
}

const isPresent = (component: StandardComponent, { components }: Facts): boolean | undefined =>
  components?.find((one) => one.component === component)?.present

function component(one: StandardComponent, given: Facts, law: Law): Step {
  const head = { id: one, facts: ['components'] as const, citation: law.cite(standardComponents) }
  const values = { component: { text: `service.component.${one}` } } as const
  const present = isPresent(one, given)
  if (present === undefined) return unknown(head, { key: 'service.standard.not-told', values })
  return holds(head, present, { key: present ? 'service.standard.present' : 'service.standard.absent', values })
}
