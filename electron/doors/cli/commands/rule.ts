import type { Command } from '../command.ts'
import { onDate } from '../dates.ts'
import { jsonObjectWord } from '../json-word.ts'
import { sayMessages } from '../say-messages.ts'

/** `rule`: the law as it stands on a date: the list, one rule whole, or its finding about given facts. Needs no data folder. */
export const rule: Command = {
  name: 'rule',
  usage: 'rule [ID] [--on DATE] [--facts JSON]',
  about: 'cli.rule.about',
  options: { data: { type: 'string' }, on: { type: 'string' }, facts: { type: 'string' } },
  positionals: { min: 0, max: 1 },
  async run(context) {
    const { flags, positionals, askLaw } = context
    const on = onDate(context)
    const id = positionals[0]
    const facts = flags.text('facts')
    if (id === undefined) return { exit: 0, json: sayMessages(await askLaw('rule.list', { on })) }
    if (facts === undefined) return { exit: 0, json: sayMessages(await askLaw('rule.describe', { id, on })) }
    return { exit: 0, json: sayMessages(await askLaw('rule.ask', { id, on, facts: jsonObjectWord(facts, '--facts') })) }
  },
}
