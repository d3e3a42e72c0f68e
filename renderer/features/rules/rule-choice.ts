import type { RuleSummary } from '../../../shared/contract/merit.ts'
import type { Certainty } from '../../../shared/legal/finding.ts'
import type { Say } from '../../components/say.tsx'

/** What the list of rules is narrowed to. */
export type RuleChoice = { readonly certainty: Certainty | null; readonly search: string }

/** Every rule and parameter: what the list shows at first. */
export const everyRule: RuleChoice = { certainty: null, search: '' }

/** The rules that pass: of that certainty, and with every typed word in their title, regulation or id. */
export function passing(rules: readonly RuleSummary[], { certainty, search }: RuleChoice, say: Say): readonly RuleSummary[] {
  const words = search.toLocaleLowerCase(say.language).split(/\s+/).filter((word) => word !== '')
  return rules.filter((rule) => {
    if (certainty !== null && rule.certainty !== certainty) return false
    const text = `${say.message(rule.title)} ${rule.citation?.short ?? ''} ${rule.citation?.pin ?? ''} ${rule.id}`.toLocaleLowerCase(say.language)
    return words.every((word) => text.includes(word))
  })
}

/** How many rules there are of each certainty. */
export function certaintyCounts(rules: readonly RuleSummary[]): Readonly<Record<Certainty, number>> {
  const count = (certainty: Certainty) => rules.filter((rule) => rule.certainty === certainty).length
  return { 'official-text': count('official-text'), secondary: count('secondary'), assumed: count('assumed') }
}
