import type { objections } from '../../../../shared/contract/objection.ts'
import type { HandlersOf } from '../../context.ts'

/** The code behind these procedures. */
export const objectionsHandlers = {} as HandlersOf<keyof typeof objections>
