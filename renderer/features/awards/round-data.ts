import type { OutputOf } from '../../../shared/contract/contract.ts'

/** All that a round shows. */
export type RoundData = OutputOf<'award.get'>
