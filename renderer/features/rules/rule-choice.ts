import type { RuleSummary } from '../../../shared/contract/merit.ts'
import type { Certainty } from '../../../shared/legal/finding.ts'
import type { MessageKey } from '../../../shared/text/keys.ts'
import { isMessageKey } from '../../components/finding/law-words.ts'
import type { Say } from '../../components/say.tsx'

/** What the list of rules is narrowed to. */
export type RuleChoice = { readonly certainty: Certainty | null; readonly search: string }

/** A part of the law with its rules and the values that they read. */
export type SubjectGroup = { readonly subject: string; readonly rules: readonly RuleSummary[]; readonly parameters: readonly RuleSummary[] }

/** Every rule and parameter: what the list shows at first. */
export const everyRule: RuleChoice = { certainty: null, search: '' }

/** The rules that pass: of that certainty, and with every typed word in their title, part of the law, regulation, article or id. */
export function passing(rules: readonly RuleSummary[], { certainty, search }: RuleChoice, say: Say): readonly RuleSummary[] {
  const words = search.toLocaleLowerCase(say.language).split(/\s+/).filter((word) => word !== '')
  return rules.filter((rule) => {
    if (certainty !== null && rule.certainty !== certainty) return false
    const { citation } = rule
    const text = [say.message(rule.title), say(subjectKey(rule.subject)), citation?.short, citation?.title, citation?.pin, rule.id].join(' ').toLocaleLowerCase(say.language)
    return words.every((word) => text.includes(word))
  })
}

/** How many rules there are of each certainty. */
export function certaintyCounts(rules: readonly RuleSummary[]): Readonly<Record<Certainty, number>> {
  const count = (certainty: Certainty) => rules.filter((rule) => rule.certainty === certainty).length
  return { 'official-text': count('official-text'), secondary: count('secondary'), assumed: count('assumed') }
}

/** Grouped by the part of the law in the order of the register, rules before the values that they read. */
export function bySubject(rules: readonly RuleSummary[]): readonly SubjectGroup[] {
  return [...new Set(rules.map((rule) => rule.subject))].map((subject) => {
    const mine = rules.filter((rule) => rule.subject === subject)
    return { subject, rules: mine.filter(({ kind }) => kind === 'rule'), parameters: mine.filter(({ kind }) => kind === 'parameter') }
  })
}

/** The name of a part of the law. */
export function subjectKey(subject: string): MessageKey {
  const key = `rules.subject.${subject}`
  return isMessageKey(key) ? key : 'rules.subject.other'
}
