import type { Command } from '../command.ts'
import { onDate } from '../dates.ts'

/** `assess`: asks every rule about everyone on a date. */
export const assess: Command = {
  name: 'assess',
  usage: 'assess --on DATE --data DIR',
  about: 'cli.assess.about',
  options: { data: { type: 'string' }, on: { type: 'string' } },
  positionals: { min: 0, max: 0 },
  async run(context) {
    const on = onDate(context)
    return { exit: 0, json: await context.withDesk((ask) => ask('assess.run', { on })) }
  },
}
