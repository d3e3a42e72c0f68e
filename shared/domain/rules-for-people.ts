import type { Rule } from '../legal/types.ts'
import type { PersonRules } from './facts/person-rule.ts'
import { kpRegulerForPerson } from './promotion/promotion-facts.ts'
import { sangatBaikForPerson, satyalancanaForPerson } from './reward/reward-facts.ts'

/** Everything that a merit run asks about every person, in the order of screens and lists. */
export const personRules: readonly PersonRules[] = [satyalancanaForPerson, sangatBaikForPerson, kpRegulerForPerson]

/** The rules that a merit run asks about every person. */
export const rulesForPeople: readonly Rule[] = personRules.flatMap((one) => one.rules)
