import type { capaian } from '../../../../shared/contract/capaian.ts'
import type { HandlersOf } from '../../context.ts'

/** The code behind these procedures. */
export const capaianHandlers = {} as HandlersOf<keyof typeof capaian>
