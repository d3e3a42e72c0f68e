import type { Waiting } from '../../../../shared/contract/home.ts'
import type { Role } from '../../../../shared/contract/procedure.ts'

/** Something that waits, and for whom; one whose count is nought waits for nobody. */
export type Found = Waiting & { readonly for: readonly Role[] }
