import { resolve } from 'node:path'
import { access } from 'node:fs/promises'
import { password } from '../credentials.ts'
import type { Command } from '../command.ts'
import { unreadable } from '../put-file.ts'

/** `restore`: puts a verified back-up in the place of the store; the store that was there is backed up first. */
export const restore: Command = {
  name: 'restore',
  usage: 'restore FILE --data DIR',
  about: 'cli.restore.about',
  options: { data: { type: 'string' } },
  positionals: { min: 1, max: 1 },
  async run({ positionals, cwd, env, withDesk }) {
    const path = positionals[0] ?? ''
    await access(resolve(cwd, path)).catch((error: unknown) => { throw unreadable(path, error) })
    return { exit: 0, json: await withDesk((ask) => ask('backup.restore', { file: resolve(cwd, path), stageId: null, password: password(env) })) }
  },
}
