import type { objections } from '../../../../shared/contract/objection.ts'
import type { HandlersOf } from '../../context.ts'
import { decideObjection } from './decide.ts'
import { explainObjection } from './explain.ts'
import { reportObjection, withdrawObjection } from './finish.ts'
import { getObjection, listObjections, waitingObjections } from './list.ts'
import { possibleObjections } from './possible.ts'
import { registerObjection } from './register.ts'

/** Keberatan. */
export const objectionsHandlers: HandlersOf<keyof typeof objections> = {
  'objection.list': listObjections,
  'objection.get': getObjection,
  'objection.possible': possibleObjections,
  'objection.register': registerObjection,
  'objection.explain': explainObjection,
  'objection.decide': decideObjection,
  'objection.report': reportObjection,
  'objection.withdraw': withdrawObjection,
  'objection.waiting': waitingObjections,
}
