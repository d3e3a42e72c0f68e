import type { Command } from '../command.ts'
import { wholeNumber } from '../numbers.ts'
import { sayMessages } from '../say-messages.ts'

/** `explain`: every finding about one person, with facts, parameters, citations, when it would be met and what is missing. */
export const explain: Command = {
  name: 'explain',
  usage: 'explain NIP [--rule ID] [--run ID] --data DIR',
  about: 'cli.explain.about',
  options: { data: { type: 'string' }, rule: { type: 'string' }, run: { type: 'string' } },
  positionals: { min: 1, max: 1 },
  async run({ flags, positionals, withDesk }) {
    const nip = (positionals[0] ?? '').replaceAll(/[\s'.-]/g, '')
    const runId = wholeNumber(flags, 'run') ?? null
    const { nip: number, name, unit, ...explained } = await withDesk((ask) => ask('explain.person', { nip, runId, rule: flags.text('rule') ?? null }))
    return { exit: 0, json: sayMessages({ person: { nip: number, name, unit }, ...explained }) }
  },
}
