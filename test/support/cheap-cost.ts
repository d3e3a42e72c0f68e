import type { ScryptCost } from '../../electron/desk/vault/key-slot.ts'

/** A key derivation that costs next to nothing, for tests that sign in often; it is written into the slots like any other. */
export const CHEAP: ScryptCost = { n: 2, r: 1, p: 1 }
