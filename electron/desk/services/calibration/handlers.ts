import type { calibrations } from '../../../../shared/contract/calibration.ts'
import type { HandlersOf } from '../../context.ts'

/** The code behind these procedures. */
export const calibrationsHandlers = {} as HandlersOf<keyof typeof calibrations>
