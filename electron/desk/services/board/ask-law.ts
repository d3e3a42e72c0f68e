import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { CommitteeMember } from '../../../../shared/contract/decision.ts'
import { ask } from '../../../../shared/legal/ask.ts'
import type { Finding } from '../../../../shared/legal/finding.ts'
import { NotInForceError } from '../../../../shared/legal/not-in-force.ts'
import { quorum, type Quorum } from '../../../../shared/legal/parameters/talent/lists.ts'
import { talentKomite } from '../../../../shared/legal/rules/talent/kti.ts'
import { talentRekomendasi } from '../../../../shared/legal/rules/talent/succession.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import { valueOn, type ValueInForce } from '../../../../shared/legal/value-on.ts'

/** Whether the board is made up as the law asks; null before the law says anything about it. */
export function boardFinding(members: readonly CommitteeMember[], on: IsoDate, profile: Profile | null): Finding | null {
  const seats = members.map(({ office, chair, candidate, vote }) => ({ office, chair, candidate, decides: candidate ? typeof vote?.number === 'number' : true }))
  return inForce(() => ask(talentKomite, { committeeSet: members.length > 0, members: seats }, on, profile))
}

/** What the law says to a decision against the recommendation of the board; null where there was none to follow. */
export function deviationFinding(carriedOut: boolean | null, on: IsoDate, profile: Profile | null): Finding | null {
  return inForce(() => ask(talentRekomendasi, { recommended: true, carriedOut }, on, profile))
}

/** The quorum in force; null before any value is. */
export function quorumOn(on: IsoDate, profile: Profile | null): ValueInForce<Quorum> | null {
  return inForce(() => valueOn(quorum, on, profile))
}

function inForce<T>(answer: () => T): T | null {
  try {
    return answer()
  } catch (error) {
    if (error instanceof NotInForceError) return null
    throw error
  }
}
