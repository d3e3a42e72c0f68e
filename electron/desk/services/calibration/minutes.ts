import { calibrationMinutesSchema, type CalibrationMinutes } from '../../../../shared/contract/calibration.ts'
import type { ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { Context } from '../../context.ts'
import { openSession, type SessionRow } from './session-row.ts'

/** The minutes of a session as they were written. */
export function readMinutes({ minutes }: Pick<SessionRow, 'minutes'>): CalibrationMinutes {
  return calibrationMinutesSchema.parse(JSON.parse(minutes))
}

/** Minutes in which nothing has been written. */
export const emptyMinutes: CalibrationMinutes = calibrationMinutesSchema.parse({})

/** Writes the minutes of an open session. Errors: `not-found`, `conflict`. */
export async function writeMinutes(context: Context, { calibrationId, minutes }: ParsedInputOf<'calibration.write-minutes'>): Promise<Record<string, never>> {
  await openSession(context, calibrationId)
  await context.db.updateTable('calibration').set({ minutes: JSON.stringify(minutes) }).where('id', '=', calibrationId).execute()
  return {}
}
