import type { CalibrationMember, CalibrationMinutes, CalibrationView, Severity, UnitDistribution } from '../../../../shared/contract/calibration.ts'
import { crowdOf, type Crowd, type Seat } from '../../../../shared/domain/calibration/crowd.ts'
import { compareSeverity } from '../../../../shared/domain/calibration/severity.ts'
import { countsOf } from '../../../../shared/domain/calibration/unit-standing.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { distributionOf, measuredPeriod, type MeasuredPeriod } from './measured-period.ts'
import { readMinutes } from './minutes.ts'
import { sessionMembers } from './session-members.ts'
import { sessionView, unitsOfSessions, type SessionRow } from './session-row.ts'

/** All that a session shows, with names: what is frozen at the end, and what is veiled in anonymous mode. */
export type SessionBody = {
  readonly session: CalibrationView
  readonly minutes: CalibrationMinutes
  readonly members: readonly CalibrationMember[]
  readonly distributions: readonly UnitDistribution[]
  readonly evaluators: readonly Severity[]
  readonly comparison: Message
  readonly crowds: readonly { readonly raterNumber: number; readonly crowd: Crowd }[]
}

/** Works a session out from the store: `before` as it was when the session opened, `now` as the present versions stand. */
export async function sessionBody(context: Context, row: SessionRow): Promise<SessionBody> {
  const { db } = context
  const measured = await measuredPeriod(db, { id: row.period_id, ends: row.ends }, context.today())
  const members = await sessionMembers(context, row)
  const units = (await unitsOfSessions(db, [row.id])).get(row.id) ?? []
  const raters = [...Map.groupBy(members.flatMap(({ raterNumber, evaluator, now }) => (raterNumber === null ? [] : [{ raterNumber, name: evaluator ?? '', now }])), (one) => one.raterNumber)]
    .map(([raterNumber, own]) => ({ raterNumber, name: own[0]?.name ?? '', seats: own.map(({ now }) => now) }))
  const predikatOf = (seats: readonly Seat[]) => seats.flatMap(({ predikat }) => predikat ?? [])
  const { comparison, evaluators } = compareSeverity(raters.map(({ raterNumber, seats }) => ({ key: raterNumber, predikat: predikatOf(seats) })))
  const byNumber = new Map(raters.map((rater) => [rater.raterNumber, rater]))
  return {
    session: await sessionView(context, row), minutes: readMinutes(row), members, comparison,
    distributions: shownUnits(measured, units).map((unitId) => distributionOf(measured, unitId, members)),
    evaluators: evaluators.map(({ key, ...found }) => ({ raterNumber: key, name: byNumber.get(key)?.name ?? '', ...found, counts: countsOf(byNumber.get(key)?.seats ?? []) }))
      .sort((a, b) => (b.effect ?? -9) - (a.effect ?? -9) || b.people - a.people || (a.name < b.name ? -1 : 1)),
    crowds: raters.flatMap(({ raterNumber, seats }) => {
      const crowd = crowdOf(seats)
      return crowd ? [{ raterNumber, crowd }] : []
    }),
  }
}

/** The units of a session and, below them, those that have a capaian of their own and are measured by themselves. */
function shownUnits({ tree, capaian }: MeasuredPeriod, units: readonly string[]): readonly string[] {
  const below = new Set(units.flatMap((unitId) => [...tree.subtreeOf(unitId)]))
  const asked = new Set(units)
  const order = (id: string): string => tree.pathOf(id).map(({ name }) => name).join('\u0000')
  return [...new Set([...units, ...[...capaian.keys()].filter((id) => below.has(id) && !asked.has(id))])].sort((a, b) => (order(a) < order(b) ? -1 : 1))
}
