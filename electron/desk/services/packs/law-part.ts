import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Target } from '../../../../shared/domain/selection/target.ts'
import { cited, describeParameter, describeRule } from '../../../../shared/legal/describe.ts'
import type { Citation } from '../../../../shared/legal/finding.ts'
import { findRule, ruleSetVersion } from '../../../../shared/legal/registry.ts'
import type { Parameter, Profile, Rule } from '../../../../shared/legal/types.ts'
import { say } from '../../../../shared/text/say.ts'

/** Every rule that a list for a post of a level is made by. */
const rulesOf = (level: Target['level']): readonly Rule[] => [
  `promotion.${level}`, 'talent.box', 'talent.nilai', 'talent.krs', 'talent.nilai-jabatan-sasaran', 'talent.urutan-jabatan-sasaran', 'talent.daftar-pendek', 'talent.kuorum', 'talent.komite',
].flatMap((id) => findRule(id) ?? [])

/**
 * The law that a list was made by, as it stood on the closing date under the profile: each rule with the article it comes from, each
 * value that it reads with source and certainty, and the regulations named. Only what this very set of rules says can be written.
 */
export function lawOf(level: Target['level'], on: IsoDate, profile: Profile | null): unknown {
  const rules = rulesOf(level)
  const parameters = [...new Map(rules.flatMap((rule) => rule.parameters).map((parameter) => [parameter.id, parameter])).values()]
  const [ruleViews, values] = [rules.map((rule) => ruleAsOf(rule, on, profile)), parameters.map((parameter) => valueAsOf(parameter, on, profile))]
  const named = [...ruleViews.map(({ citation }) => citation), ...values.map(({ citation }) => citation)].flatMap((one) => one ?? [])
  const regulations = Object.fromEntries(named.map((one) => [one.source, sourceOf(one)]))
  return { ruleSet: ruleSetVersion, on, rules: ruleViews, values, regulations }
}

function ruleAsOf(rule: Rule, on: IsoDate, profile: Profile | null) {
  const { id, versions, certainty, parameters, notTested } = describeRule(rule, on, profile)
  const version = versions.find(({ inForce }) => inForce)
  return {
    id, question: say('id', { key: rule.question }), from: version?.from ?? null, citation: version === undefined ? null : plain(version.citation), certainty, reads: parameters,
    notTested: notTested === null ? null : say('id', notTested),
  }
}

function valueAsOf(parameter: Parameter, on: IsoDate, profile: Profile | null) {
  const { id, title, values } = describeParameter(parameter, on, profile)
  const now = values.find(({ inForce }) => inForce)
  return {
    id, title: say('id', title), value: now?.value ?? null, from: now?.from ?? null, citation: now === undefined ? null : plain(now.citation), certainty: now?.certainty ?? null,
    checkedOn: now?.checkedOn ?? null, profile: now?.profile ?? null, note: now?.note === null || now === undefined ? null : say('id', now.note),
  }
}

const plain = ({ source, pin, quote }: Citation): Citation => ({ source, pin, ...(quote === undefined ? {} : { quote }) })

function sourceOf(citation: Citation) {
  const { short, title, url } = cited(citation)
  return { short, title, url }
}
