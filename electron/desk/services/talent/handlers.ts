import type { talents } from '../../../../shared/contract/talent.ts'
import type { HandlersOf } from '../../context.ts'
import { readBoxes } from './boxes.ts'
import { exportTalents } from './export.ts'
import { mapTalents } from './map.ts'
import { listMaps } from './map-view.ts'
import { explainMove } from './move.ts'
import { listMoves } from './moves.ts'
import { boxesOfPerson } from './of-person.ts'
import { listTalents } from './people.ts'
import { removeMap } from './remove.ts'

/** The nine boxes: mappings, their people, and what moved them. */
export const talentHandlers: HandlersOf<keyof typeof talents> = {
  'talent.maps': async (context) => ({ maps: await listMaps(context) }),
  'talent.map': (context, { on }) => mapTalents(context, on),
  'talent.remove-map': (context, { id }) => removeMap(context, id),
  'talent.boxes': readBoxes,
  'talent.people': listTalents,
  'talent.moves': listMoves,
  'talent.move': explainMove,
  'talent.of-person': boxesOfPerson,
  'talent.export': exportTalents,
}
