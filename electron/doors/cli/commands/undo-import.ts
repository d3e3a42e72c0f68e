import type { Command } from '../command.ts'
import { wholeNumberOf } from '../numbers.ts'

/** `undo-import`: takes a whole batch back; refused, naming what stands on it, where later work touched its rows. */
export const undoImport: Command = {
  name: 'undo-import',
  usage: 'undo-import BATCH --data DIR [--reason TEXT]',
  about: 'cli.undo-import.about',
  options: { data: { type: 'string' }, reason: { type: 'string' } },
  positionals: { min: 1, max: 1 },
  async run({ flags, positionals, withDesk }) {
    const batchId = wholeNumberOf(positionals[0] ?? '', 'BATCH')
    return { exit: 0, json: await withDesk((ask) => ask('import.undo', { batchId, reason: flags.text('reason') ?? '' })) }
  },
}
