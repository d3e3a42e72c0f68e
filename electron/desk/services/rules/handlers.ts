import type { rules as ruleProcedures } from '../../../../shared/contract/merit.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { askWithJson } from '../../../../shared/legal/ask-with-json.ts'
import { allCases } from '../../../../shared/legal/cases/all-cases.ts'
import { parameters, rules, ruleSetVersion } from '../../../../shared/legal/registry.ts'
import type { HandlersOf } from '../../context.ts'
import { parameterSummary, ruleDetail, ruleSummary } from './views.ts'

/** The law as it stands in Tanjak; none of it needs data or an account. */
export const rulesHandlers: HandlersOf<keyof typeof ruleProcedures> = {
  'rule.list': async (_context, { on }) => ({
    ruleSet: ruleSetVersion,
    rules: [...rules.map((rule) => ruleSummary(rule, on)), ...parameters.map((parameter) => parameterSummary(parameter, on))],
  }),
  'rule.describe': async (_context, { id, on }) => {
    const readers = new Set(rules.filter((rule) => rule.id === id || rule.parameters.some((one) => one.id === id)).map((rule) => rule.id))
    const detail = ruleDetail(id, on, allCases.filter((one) => readers.has(one.rule)).length)
    if (!detail) throw new TanjakError('not-found', { key: 'legal.rule-unknown', values: { rule: id } })
    return detail
  },
  'rule.ask': async (_context, { id, on, facts }) => askWithJson(id, facts, on),
}
