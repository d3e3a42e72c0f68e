import { profileRefSchema, type ProfileRef } from '../../../../shared/contract/profile.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Command, CommandContext } from '../command.ts'
import { onDate } from '../dates.ts'
import { jsonObjectWord } from '../json-word.ts'
import { sayMessages } from '../say-messages.ts'

/**
 * `rule`: the law as it stands on a date: the list, what of it is assumed, one rule whole, its worked cases, or its finding about given
 * facts. Needs no data folder, unless a profile of the office is named.
 */
export const rule: Command = {
  name: 'rule',
  usage: 'rule [ID] [--on DATE] [--facts JSON] [--profile law|active|shipped:NAME|NUMBER] [--assumed] [--cases]',
  about: 'cli.rule.about',
  options: {
    data: { type: 'string' }, on: { type: 'string' }, facts: { type: 'string' }, profile: { type: 'string' }, assumed: { type: 'boolean' }, cases: { type: 'boolean' },
  },
  positionals: { min: 0, max: 1 },
  async run(context) {
    const id = context.positionals[0]
    if (id === undefined) return { exit: 0, json: sayMessages(await list(context)) }
    if (!context.flags.on('cases')) return { exit: 0, json: sayMessages(await one(context, id)) }
    const { cases } = await context.askLaw('rule.cases', { id })
    return { exit: cases.every((each) => each.passed) ? 0 : 1, json: sayMessages({ cases }) }
  },
}

async function list(context: CommandContext): Promise<unknown> {
  const on = onDate(context)
  const profile = profileFlag(context)
  const { ruleSet, rules } = await asker(context, profile)((ask) => ask('rule.list', { on, profile }))
  return { ruleSet, on, rules: context.flags.on('assumed') ? rules.filter(({ certainty }) => certainty === 'assumed') : rules }
}

async function one(context: CommandContext, id: string): Promise<unknown> {
  const on = onDate(context)
  const profile = profileFlag(context)
  const facts = context.flags.text('facts')
  if (facts === undefined) return asker(context, profile)((ask) => ask('rule.describe', { id, on, profile }))
  const given = jsonObjectWord(facts, '--facts')
  return asker(context, profile)((ask) => ask('rule.ask', { id, on, facts: given, profile }))
}

function profileFlag({ flags }: CommandContext): ProfileRef | undefined {
  const text = flags.text('profile')
  if (text === undefined || profileRefSchema.safeParse(text).success) return text
  throw new TanjakError('bad-input', { key: 'cli.not-a-profile', values: { text } })
}

/** A profile of the office lies in its data folder; everything else asks the law alone. */
function asker(context: CommandContext, profile: ProfileRef | undefined): CommandContext['withDesk'] {
  const own = profile !== undefined && profile !== 'law' && !profile.startsWith('shipped:')
  return own ? context.withDesk : (work) => work(context.askLaw)
}
