import { isoDate } from '../../../../../shared/calendar/iso-date.ts'
import {
  awardKindSchema, awardScopeSchema, disciplineLevelSchema, leaveKindSchema, type AwardFact, type DisciplineFact, type LeaveFact,
} from '../../../../../shared/legal/terms/people.ts'
import { dateIfAny, sorted } from './fact-lists.ts'
import type { FactRow } from './fact-rows.ts'

/** Hukuman disiplin in the order of their first days. */
export function disciplineFacts(rows: readonly FactRow<'discipline'>[]): readonly DisciplineFact[] {
  return sorted(rows.map((one) => ({
    from: isoDate(one.started), level: disciplineLevelSchema.parse(one.level), until: dateIfAny(one.finished),
  })), (one) => `${one.from} ${one.level} ${one.until ?? ''}`)
}

/** Leaves in the order of their first days. */
export function leaveFacts(rows: readonly FactRow<'leaves'>[]): readonly LeaveFact[] {
  return sorted(rows.map((one) => ({ from: isoDate(one.started), kind: leaveKindSchema.parse(one.leave_kind) })), (one) => `${one.from} ${one.kind}`)
}

/** Awards in the order of their days. */
export function awardFacts(rows: readonly FactRow<'awards'>[]): readonly AwardFact[] {
  return sorted(rows.map((one) => ({
    kind: awardKindSchema.parse(one.award_kind), on: isoDate(one.awarded), scope: one.scope === null ? undefined : awardScopeSchema.parse(one.scope),
  })), (one) => `${one.on} ${one.kind} ${one.scope ?? ''}`)
}
