import type { RoleGrant } from '../../../../shared/contract/access.ts'
import { roles } from '../../../../shared/contract/procedure.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { oneOf } from '../choice.ts'
import { needFlag } from '../credentials.ts'
import type { Command, CommandContext, Flags } from '../command.ts'

/** `account add|roles|reset|list`: accounts with their roles; a new or reset password is shown once. */
export const account: Command = {
  name: 'account',
  usage: 'account add USER --name NAME --role ROLE[:UNIT]... [--nip NIP] | roles USER --role ROLE[:UNIT]... --reason TEXT | reset USER | list --data DIR',
  about: 'cli.account.about',
  options: {
    data: { type: 'string' }, name: { type: 'string' }, nip: { type: 'string' }, role: { type: 'string', multiple: true }, reason: { type: 'string' },
  },
  positionals: { min: 1, max: 2 },
  async run(context) {
    const what = oneOf(context.positionals[0], 'account', ['add', 'roles', 'reset', 'list'])
    return { exit: 0, json: await context.withDesk(ACTIONS[what](context)) }
  },
}

type Action = (context: CommandContext) => Parameters<CommandContext['withDesk']>[0]

const ACTIONS: Readonly<Record<'add' | 'roles' | 'reset' | 'list', Action>> = {
  add: ({ flags, positionals }) => {
    const input = { userName: user(positionals), displayName: needFlag(flags, 'name'), nip: flags.text('nip') ?? null, roles: grants(flags) }
    return (ask) => ask('account.add', input)
  },
  roles: ({ flags, positionals }) => {
    const input = { userName: user(positionals), roles: grants(flags), reason: needFlag(flags, 'reason') }
    return (ask) => ask('account.change-roles', input)
  },
  reset: ({ positionals }) => {
    const input = { userName: user(positionals) }
    return (ask) => ask('account.reset', input)
  },
  list: () => (ask) => ask('account.list', {}),
}

function user(positionals: readonly string[]): string {
  const name = positionals[1]
  if (name === undefined) throw new TanjakError('bad-input', { key: 'cli.account.needs-user' })
  return name
}

/** `penilai:UNIT` is the role in that unit and below it, `penilai` in the whole office. */
function grants(flags: Flags): RoleGrant[] {
  const given = flags.texts('role').map((text): RoleGrant => {
    const cut = text.indexOf(':')
    const role = oneOf(cut < 0 ? text : text.slice(0, cut), '--role', roles)
    return { role, unitId: cut < 0 ? null : text.slice(cut + 1) }
  })
  if (given.length === 0) throw new TanjakError('bad-input', { key: 'cli.missing-flag', values: { flag: '--role' } })
  return given
}
