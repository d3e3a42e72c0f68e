import type { InputOf } from '../../../../shared/contract/contract.ts'
import type { ProfileView } from '../../../../shared/contract/profile.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { AskDesk, Command, CommandContext, Done, Flags } from '../command.ts'
import { oneOf } from '../choice.ts'
import { needFlag } from '../credentials.ts'
import { getFile } from '../get-file.ts'
import { jsonObjectWord } from '../json-word.ts'
import { putFile } from '../put-file.ts'
import { sayMessages } from '../say-messages.ts'
import { writeOut } from '../write-out.ts'

const WHAT = ['list', 'read', 'copy', 'change', 'activate', 'withdraw', 'remove', 'export', 'import'] as const

/** `profile`: what the region chooses, from the copy of a shipped profile to the signed-off file. A draft with problems left ends with 1. */
export const profile: Command = {
  name: 'profile',
  usage: [
    'profile list | read REF | copy REF --name NAME | change NUMBER [--name NAME] [--decree NUMBER --decree-date DATE] [--from DATE] [--values JSON]',
    'activate NUMBER --reason TEXT | withdraw NUMBER --reason TEXT | remove NUMBER --reason TEXT | export NUMBER --out FILE | import FILE --data DIR',
  ].join(' | '),
  about: 'cli.profile.about',
  options: {
    data: { type: 'string' }, name: { type: 'string' }, decree: { type: 'string' }, 'decree-date': { type: 'string' }, from: { type: 'string' },
    values: { type: 'string' }, reason: { type: 'string' }, out: { type: 'string' },
  },
  positionals: { min: 1, max: 2 },
  run: (context) => ACTIONS[oneOf(context.positionals[0], 'profile', WHAT)](context),
}

type Action = (context: CommandContext) => Promise<Done>

const ACTIONS: Readonly<Record<(typeof WHAT)[number], Action>> = {
  list: ({ withDesk }) => told(withDesk((ask) => ask('profile.list', {}))),
  read: (context) => viewed(context, (ask) => ask('profile.read', { id: named(context) })),
  copy: (context) => viewed(context, (ask) => ask('profile.copy', { from: named(context), name: needFlag(context.flags, 'name') })),
  change: (context) => {
    const input = { id: named(context), ...changesOf(context.flags) }
    return viewed(context, (ask) => ask('profile.change', input))
  },
  activate: (context) => viewed(context, (ask) => ask('profile.activate', because(context))),
  withdraw: (context) => viewed(context, (ask) => ask('profile.withdraw', because(context))),
  remove: (context) => told(context.withDesk((ask) => ask('profile.remove', because(context)))),
  async export(context) {
    const out = needFlag(context.flags, 'out')
    const bytes = await context.withDesk(async (ask) => getFile(ask, (await ask('profile.export', { id: named(context) })).fileId))
    return { exit: 0, json: { out: await writeOut(context.cwd, out, bytes), size: bytes.length } }
  },
  import: (context) => viewed(context, async (ask) => ask('profile.import', { stageId: await putFile(ask, context.cwd, named(context)) })),
}

function named({ positionals }: CommandContext): string {
  const name = positionals[1]
  if (name === undefined) throw new TanjakError('bad-input', { key: 'cli.profile.needs-name' })
  return name
}

const because = (context: CommandContext) => ({ id: named(context), reason: needFlag(context.flags, 'reason') })

/** What is not named stays, and something must be named. `--values` is `{"parameter": [{"from": "2027-01-01", "value": …, "pin": "Pasal 3"}]}`; an empty list inherits again. */
function changesOf(flags: Flags): Omit<InputOf<'profile.change'>, 'id'> {
  const [name, number, from, values] = [flags.text('name'), flags.text('decree'), flags.text('from'), flags.text('values')]
  // A date alone would be lost without a word.
  if (flags.text('decree-date') !== undefined) needFlag(flags, 'decree')
  const parameters = values === undefined ? [] : Object.entries(jsonObjectWord(values, '--values'))
  if (parameters.length === 0 && [name, number, from].every((one) => one === undefined)) throw new TanjakError('bad-input', { key: 'cli.profile.nothing-to-change' })
  return {
    ...(name === undefined ? {} : { name }),
    ...(number === undefined ? {} : { decree: { number, date: needFlag(flags, 'decree-date') } }),
    ...(from === undefined ? {} : { validFrom: from }),
    parameters: parameters.map(([parameter, dated]) => ({ parameter, values: datedList(parameter, dated) })),
  // The desk reads it against the contract and names what is wrong.
  } as Omit<InputOf<'profile.change'>, 'id'>
}

function datedList(parameter: string, dated: unknown): readonly unknown[] {
  if (Array.isArray(dated)) return dated
  throw new TanjakError('bad-input', { key: 'cli.profile.values-not-dated', values: { parameter } })
}

async function told(answer: Promise<unknown>): Promise<Done> {
  return { exit: 0, json: sayMessages(await answer) }
}

async function viewed({ withDesk }: CommandContext, work: (ask: AskDesk) => Promise<ProfileView>): Promise<Done> {
  const view = await withDesk(work)
  return { exit: view.problems > 0 ? 1 : 0, json: sayMessages(view) }
}
