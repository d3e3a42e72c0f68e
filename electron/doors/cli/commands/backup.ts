import { resolve } from 'node:path'
import type { Command } from '../command.ts'

/** `backup`: takes a back-up and reads it back before calling it one. */
export const backup: Command = {
  name: 'backup',
  usage: 'backup [--to DIR] --data DIR',
  about: 'cli.backup.about',
  options: { data: { type: 'string' }, to: { type: 'string' } },
  positionals: { min: 0, max: 0 },
  async run({ flags, cwd, withDesk }) {
    const to = flags.text('to')
    return { exit: 0, json: await withDesk((ask) => ask('backup.take', { to: to === undefined ? null : resolve(cwd, to) })) }
  },
}
