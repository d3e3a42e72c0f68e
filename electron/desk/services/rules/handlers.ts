import type { rules as ruleProcedures } from '../../../../shared/contract/merit.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { askWithJson } from '../../../../shared/legal/ask-with-json.ts'
import { parameters, rules, ruleSetVersion } from '../../../../shared/legal/registry.ts'
import type { HandlersOf } from '../../context.ts'
import { casesOfId, runCasesOf } from './cases.ts'
import { lawForCaller } from './law-for-caller.ts'
import { parameterSummary, ruleDetail, ruleSummary } from './views.ts'

/** The law as it stands in Tanjak, as shipped or under a profile; as shipped it needs no data and no account. */
export const rulesHandlers: HandlersOf<keyof typeof ruleProcedures> = {
  'rule.list': async (context, { on, profile }) => {
    const law = await lawForCaller(context, profile)
    return {
      ruleSet: ruleSetVersion,
      rules: [...rules.map((rule) => ruleSummary(rule, on, law)), ...parameters.map((parameter) => parameterSummary(parameter, on, law))],
    }
  },
  'rule.describe': async (context, { id, on, profile }) => {
    const detail = ruleDetail(id, on, await lawForCaller(context, profile), casesOfId(id).length)
    if (!detail) throw new TanjakError('not-found', { key: 'legal.rule-unknown', values: { rule: id } })
    return detail
  },
  'rule.ask': async (context, { id, on, facts, profile }) => askWithJson(id, facts, on, await lawForCaller(context, profile)),
  'rule.cases': async (_context, { id }) => ({ cases: runCasesOf(id) }),
}
