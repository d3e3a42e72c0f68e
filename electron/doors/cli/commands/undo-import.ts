import type { Command } from '../command.ts'
import { wholeNumberOf } from '../numbers.ts'

/** `undo-import`: takes a whole batch back; refused, naming what stands on it, where later work touched its rows. Merit runs that go with it are told. */
export const undoImport: Command = {
  name: 'undo-import',
  usage: 'undo-import BATCH --data DIR [--reason TEXT]',
  about: 'cli.undo-import.about',
  options: { data: { type: 'string' }, reason: { type: 'string' } },
  positionals: { min: 1, max: 1 },
  async run({ flags, positionals, withDesk, tell }) {
    const batchId = wholeNumberOf(positionals[0] ?? '', 'BATCH')
    const undone = await withDesk((ask) => ask('import.undo', { batchId, reason: flags.text('reason') ?? '' }))
    tell({ key: 'import.undone', values: { number: String(batchId), removed: undone.removed, restored: undone.restored } })
    if (undone.runs.length > 0) tell({ key: 'import.undone-runs', values: { runs: { list: undone.runs.map(String) } } })
    return { exit: 0, json: undone }
  },
}
