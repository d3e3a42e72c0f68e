import type { talents } from '../../../../shared/contract/talent.ts'
import type { HandlersOf } from '../../context.ts'

/** The procedures of this group. */
export const talentHandlers = {} as unknown as HandlersOf<keyof typeof talents>
