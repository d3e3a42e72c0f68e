import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { SuccessionRow } from '../../../../shared/contract/succession.ts'
import type { Finding } from '../../../../shared/legal/finding.ts'
import { ask } from '../../../../shared/legal/ask.ts'
import { minimumCandidates } from '../../../../shared/legal/parameters/talent/boxes.ts'
import { talentCalonCukup } from '../../../../shared/legal/rules/talent/succession.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import { valueOn } from '../../../../shared/legal/value-on.ts'
import { isInForce } from '../../../../shared/legal/version-on.ts'
import { riskOf } from '../../../../shared/domain/succession/risk.ts'
import type { KnownPost } from '../posts/read-posts.ts'
import type { Bench } from './successors.ts'

/** Several holders are told up to so many. */
const NAMES = 3

/** A post as the overview tells it, with what threatens it. */
export function rowOf({ view }: KnownPost, { target, successors }: Bench, on: IsoDate, profile: Profile | null): SuccessionRow {
  const counted = (wanted: Bench['successors'][number]['readiness']['readiness']): number => successors.filter(({ readiness }) => readiness.readiness === wanted).length
  const counts = { ready: counted('ready'), oneYear: counted('one-year'), threeYears: counted('three-years'), cannotTell: counted('cannot-tell') }
  const leavesOn = view.vacancies.find(({ because }) => because !== 'vacant')?.on ?? null
  const vacant = view.empty > 0
  const readyDays = successors.flatMap(({ readiness: { readiness, readyOn } }) => (readyOn === null || readiness === 'cannot-tell' ? [] : [readyOn]))
  const named = counts.ready + counts.oneYear + counts.threeYears
  const atLeast = isInForce(talentCalonCukup, on) ? valueOn(minimumCandidates, on, profile).dated.value : null
  const names = view.holders.map(({ name }) => name)
  return {
    postId: view.id, post: view.name, unitId: view.unitId, unit: view.unit, level: target.level, critical: view.critical, criticalReason: view.criticalReason,
    holder: names.length === 0 ? null : names.slice(0, NAMES).join(', '), holderNip: view.holders.length === 1 ? view.holders[0]?.nip ?? null : null, leavesOn, vacant, counts,
    ...riskOf({ on, vacant, leavesOn, readyDays, named, atLeast }),
  }
}

/** Whether the plan names candidates enough for a target post; null before the law asked for any. */
export function enoughFor({ counts }: SuccessionRow, on: IsoDate, profile: Profile | null): Finding | null {
  if (!isInForce(talentCalonCukup, on)) return null
  return ask(talentCalonCukup, { targetPost: true, candidates: counts.ready + counts.oneYear + counts.threeYears }, on, profile)
}
