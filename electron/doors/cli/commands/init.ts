import { needFlag, userName, password } from '../credentials.ts'
import type { Command } from '../command.ts'

/** `init`: makes the encrypted store and the first Admin; gives the recovery code, once. */
export const init: Command = {
  name: 'init',
  usage: 'init --data DIR --office NAME',
  about: 'cli.init.about',
  options: { data: { type: 'string' }, office: { type: 'string' } },
  positionals: { min: 0, max: 0 },
  async run({ flags, env, withLockedDesk }) {
    const office = needFlag(flags, 'office')
    const user = userName(env)
    const input = { office, userName: user, displayName: user, password: password(env) }
    return { exit: 0, json: await withLockedDesk((ask) => ask('desk.init', input)) }
  },
}
