import type { Target } from '../../../../shared/domain/selection/target.ts'
import type { Citation } from '../../../../shared/legal/finding.ts'
import { targetOrder } from '../../../../shared/legal/parameters/talent/lists.ts'
import { targetBlend, targetLevels, tieBreak } from '../../../../shared/legal/parameters/talent/ranking.ts'
import { weightsNilai, weightsX, weightsY } from '../../../../shared/legal/parameters/talent/weights.ts'
import type { Parameter, Profile } from '../../../../shared/legal/types.ts'
import { valueOn } from '../../../../shared/legal/value-on.ts'

/** Where the weights and the order of a list stand, each place once. */
export function lawOfOrder({ level, closingOn }: Target, profile: Profile | null): Citation[] {
  const blended = (targetLevels as readonly string[]).includes(level)
  const read: readonly Parameter[] = [...(blended ? [targetBlend] : []), weightsNilai, weightsY, weightsX, targetOrder, tieBreak]
  const cited = read.map((parameter) => valueOn(parameter, closingOn, profile).dated.citation)
  return [...new Map(cited.map((citation) => [`${citation.source} ${citation.pin}`, citation])).values()]
}
