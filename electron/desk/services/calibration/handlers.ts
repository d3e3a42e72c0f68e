import type { calibrations } from '../../../../shared/contract/calibration.ts'
import type { HandlersOf } from '../../context.ts'
import { answerProposal } from './answer.ts'
import { closeSession, removeSession, setAnonymous } from './close.ts'
import { exportSession } from './export.ts'
import { getSession } from './get.ts'
import { writeMinutes } from './minutes.ts'
import { openCalibration } from './open.ts'
import { propose, withdraw } from './propose.ts'
import { listSessions } from './session-row.ts'
import { unitDistribution } from './unit-distribution.ts'

/** Calibration: a session shows how ratings lie and proposes; the evaluator answers, and the session is frozen with its minutes. */
export const calibrationsHandlers: HandlersOf<keyof typeof calibrations> = {
  'calibration.list': async (context) => ({ sessions: await listSessions(context) }),
  'calibration.get': getSession,
  'calibration.distribution': unitDistribution,
  'calibration.open': openCalibration,
  'calibration.set-anonymous': setAnonymous,
  'calibration.write-minutes': writeMinutes,
  'calibration.propose': propose,
  'calibration.withdraw': withdraw,
  'calibration.answer': answerProposal,
  'calibration.close': closeSession,
  'calibration.remove': removeSession,
  'calibration.export': exportSession,
}
