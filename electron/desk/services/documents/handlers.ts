import type { documents } from '../../../../shared/contract/document.ts'
import type { HandlersOf } from '../../context.ts'

/** The code behind these procedures. */
export const documentsHandlers = {} as HandlersOf<keyof typeof documents>
