import { z } from 'zod'
import { holds, met, notMet, unknown } from '../../steps.ts'
import { confirmed, countable, meritRule, WORKSHEET, type LevelStep } from './merit-levels.ts'

const facts = z.strictObject({
  employees: z.int().min(0).nullish(),
  mapped: z.int().min(0).nullish().describe('Employees with a box of the talent matrix'),
  komiteTalenta: z.boolean().nullish(),
  mappingUpdated: z.boolean().nullish(),
  mappingUsed: z.boolean().nullish(),
})
type Facts = z.infer<typeof facts>

/** Pemetaan talenta: a Komite Talenta Instansi, part of the staff mapped or all of it, kept up to date and used. */
export const meritPemetaan = meritRule({
  id: 'merit.pemetaan-talenta',
  question: 'service.rule.merit-pemetaan',
  facts,
  parameters: [],
  appliesTo: ({ employees, mapped }) => countable('employees', employees, { mapped }),
  levels: (given) => [
    confirmed(1, 'komiteTalenta', given.komiteTalenta), someMapped(given), allMapped(given),
    confirmed(3, 'mappingUpdated', given.mappingUpdated), confirmed(4, 'mappingUsed', given.mappingUsed),
  ],
})

function someMapped({ mapped }: Facts): LevelStep {
  const head = { id: 'level-1-mapped', facts: ['mapped'] as const, citation: WORKSHEET }
  const values = { level: 1, what: { text: 'facts.mapped' } } as const
  if (mapped === null || mapped === undefined) return { level: 1, step: unknown(head, { key: 'service.merit.no-count', values }) }
  return { level: 1, step: holds(head, mapped > 0, { key: 'service.merit.mapped', values: { level: 1, mapped } }) }
}

function allMapped({ mapped, employees }: Facts): LevelStep {
  const head = { id: 'level-2-mapped', facts: ['mapped', 'employees'] as const, citation: WORKSHEET }
  const missing = mapped === null || mapped === undefined ? 'mapped' : employees === null || employees === undefined ? 'employees' : null
  if (missing !== null) return { level: 2, step: unknown(head, { key: 'service.merit.no-count', values: { level: 2, what: { text: `facts.${missing}` } } }, missing) }
  const [some, all] = [mapped ?? 0, employees ?? 0]
  return { level: 2, step: (some >= all ? met : notMet)(head, { key: 'service.merit.mapped-of', values: { level: 2, mapped: some, employees: all } }) }
}
