import { promotionRules } from './promotion/promotion-facts.ts'
import { rewardRules } from './reward/reward-facts.ts'
import type { PersonRule } from './facts/person-rule.ts'

/** Every rule that a merit run asks about every person, in the order of screens and lists. */
export const rulesForPeople: readonly PersonRule[] = [...rewardRules, ...promotionRules]
