import type { decisions } from '../../../../shared/contract/decision.ts'
import type { HandlersOf } from '../../context.ts'

/** Evidence packs. */
export const packHandlers = {} as unknown as HandlersOf<Extract<keyof typeof decisions, `pack.${string}`>>
