import type { selections } from '../../../../shared/contract/selection.ts'
import type { HandlersOf } from '../../context.ts'

/** The procedures of this group. */
export const selectionHandlers = {} as unknown as HandlersOf<keyof typeof selections>
