import type { Rule } from '../legal/types.ts'
import type { PersonRules } from './facts/person-rule.ts'
import { pensiunForPerson, pltForPerson, postGatesForPerson } from './promotion/post-facts.ts'
import {
  akKumulatifForPerson, jenjangForPerson, kpFungsionalForPerson, kpRegulerForPerson, kpStrukturalForPerson,
} from './promotion/promotion-facts.ts'
import { ipAsnForPerson } from './professionalism/ip-asn-facts.ts'
import { kgbPppkForPerson, priorityForPerson, sangatBaikForPerson, satyalancanaForPerson } from './reward/reward-facts.ts'
import { talentBoxForPerson } from './talent/talent-facts.ts'

/** Everything that a merit run asks about every person, in the order of screens and lists. */
export const personRules: readonly PersonRules[] = [
  satyalancanaForPerson, sangatBaikForPerson, priorityForPerson, kgbPppkForPerson, ipAsnForPerson, kpRegulerForPerson,
  kpStrukturalForPerson, kpFungsionalForPerson, jenjangForPerson, akKumulatifForPerson, postGatesForPerson, pensiunForPerson, pltForPerson,
  talentBoxForPerson,
]

/** The rules that a merit run asks about every person. */
export const rulesForPeople: readonly Rule[] = personRules.flatMap((one) => one.rules)

/** Rules that tell something about a person without making a candidate: angka kredit, retirement, acting posts, the box, the index. */
const tellingRules: ReadonlySet<Rule> = new Set([
  ...ipAsnForPerson.rules, ...akKumulatifForPerson.rules, ...pensiunForPerson.rules, ...pltForPerson.rules, ...talentBoxForPerson.rules,
])

/** The rules whose yes puts a person on a list of candidates. */
export const candidateRules: readonly Rule[] = rulesForPeople.filter((rule) => !tellingRules.has(rule))

/** Those whose candidates somebody works off one by one; the priority for competence development goes by default to nearly everybody. */
export const awaitedRules: readonly Rule[] = candidateRules.filter(({ id }) => id !== 'reward.prioritas-kompetensi')
