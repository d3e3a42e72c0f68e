import type { OutputOf } from '../../../shared/contract/contract.ts'

/** All that a session shows. */
export type SessionData = OutputOf<'calibration.get'>
