import type { successions } from '../../../../shared/contract/succession.ts'
import type { HandlersOf } from '../../context.ts'

/** The procedures of this group. */
export const successionHandlers = {} as unknown as HandlersOf<keyof typeof successions>
