import type { capaian } from '../../../../shared/contract/capaian.ts'
import type { HandlersOf } from '../../context.ts'
import { capaianHistory, listCapaian } from './list.ts'
import { setCapaian } from './set.ts'

/** Capaian kinerja organisasi: the units with theirs, what was set before, setting it. */
export const capaianHandlers: HandlersOf<keyof typeof capaian> = {
  'capaian.list': (context, { periodId }) => listCapaian(context, periodId),
  'capaian.history': capaianHistory,
  'capaian.set': setCapaian,
}
