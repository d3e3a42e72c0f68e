import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { AskDesk, Command } from '../command.ts'
import { password, userName } from '../credentials.ts'
import { unreadable } from '../put-file.ts'

type SignIn = { readonly userName: string; readonly password: string }

/** `restore`: puts a verified back-up in the place of the store; a store that still opens is backed up first. */
export const restore: Command = {
  name: 'restore',
  usage: 'restore FILE --data DIR',
  about: 'cli.restore.about',
  options: { data: { type: 'string' } },
  positionals: { min: 1, max: 1 },
  async run({ positionals, cwd, env, withLockedDesk }) {
    const path = positionals[0] ?? ''
    const file = resolve(cwd, path)
    await access(file).catch((error: unknown) => { throw unreadable(path, error) })
    const account = { userName: userName(env), password: password(env) }
    return { exit: 0, json: await withLockedDesk(async (ask) => {
      if (await opens(ask, account)) return ask('backup.restore', { file, stageId: null, password: account.password })
      return ask('desk.restore', { file, ...account })
    }) }
  },
}

/** Whether there is a store that still opens. In a new folder, or over a damaged store, the back-up's own Admin is the proof. */
async function opens(ask: AskDesk, account: SignIn): Promise<boolean> {
  if ((await ask('desk.status', {})).state === 'new') return false
  try {
    await ask('session.sign-in', account)
    return true
  } catch (error) {
    if (error instanceof TanjakError && error.code === 'damaged-store') return false
    throw error
  }
}
