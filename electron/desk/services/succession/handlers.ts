import type { successions } from '../../../../shared/contract/succession.ts'
import type { HandlersOf } from '../../context.ts'
import { exportSuccession } from './export.ts'
import { overview } from './overview.ts'
import { successorsOf } from './post.ts'

/** Who could follow whom, and where nobody could. */
export const successionHandlers: HandlersOf<keyof typeof successions> = {
  'succession.overview': overview,
  'succession.post': successorsOf,
  'succession.export': exportSuccession,
}
