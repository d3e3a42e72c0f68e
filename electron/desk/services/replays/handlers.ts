import type { replays } from '../../../../shared/contract/replay.ts'
import type { HandlersOf } from '../../context.ts'
import { exportReplay } from './export.ts'
import { replayPerson } from './person.ts'
import { removeReplay } from './remove.ts'
import { listReplays } from './replay-view.ts'
import { listRows } from './rows.ts'
import { runReplay } from './run.ts'
import { replayUnits } from './units.ts'

/** What another profile would do to the same facts, person by person and unit by unit. */
export const replaysHandlers: HandlersOf<keyof typeof replays> = {
  'replay.run': runReplay,
  'replay.list': async ({ db }) => ({ replays: await listReplays(db) }),
  'replay.rows': listRows,
  'replay.units': replayUnits,
  'replay.person': replayPerson,
  'replay.export': exportReplay,
  'replay.remove': (context, { replayId }) => removeReplay(context, replayId),
}
