import type { decisions } from '../../../../shared/contract/decision.ts'
import type { HandlersOf } from '../../context.ts'
import { makePack } from './make.ts'
import { verifyStaged } from './verify.ts'

/** Evidence packs: made for a decision, and checked from their own bytes alone. */
export const packHandlers: HandlersOf<Extract<keyof typeof decisions, `pack.${string}`>> = {
  'pack.make': makePack,
  'pack.verify': verifyStaged,
}
