import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { RoundHead } from '../../../shared/contract/selection.ts'

/** A round with what it is for, what was chosen and the lists frozen so far. */
export type RoundData = OutputOf<'round.get'>

/** A frozen list as readers see it. */
export type FrozenList = OutputOf<'shortlist.get'>

/** What the gates do to the pool. */
export type Pool = OutputOf<'round.pool'>

/** Whether anything may still be changed about a round: it is neither decided nor cancelled. */
export const goesOn = ({ state }: Pick<RoundHead, 'state'>): boolean => state === 'open' || state === 'frozen'
