import type { assignments } from '../../../../shared/contract/assignment.ts'
import type { HandlersOf } from '../../context.ts'

/** The code behind these procedures. */
export const assignmentsHandlers = {} as HandlersOf<keyof typeof assignments>
