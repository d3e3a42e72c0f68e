import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { InputOf } from '../../../shared/contract/contract.ts'
import type { RuleDetail, RuleSummary } from '../../../shared/contract/merit.ts'
import { call } from '../../bridge/call.ts'
import type { Refusal } from '../../bridge/refusal.ts'

/** A dated value that nobody has read in a regulation, with the parameter it belongs to. */
export type Assumption = { readonly parameter: RuleDetail; readonly value: RuleDetail['values'][number] }

/** What is assumed, by the values in force on a day, with how many rules stand on it. */
export type Assumptions = { readonly ruleSet: string; readonly inForce: readonly Assumption[]; readonly rules: number }

/** Every assumed value that is in force on the day. */
export function useAssumptions(under: InputOf<'rule.list'>): UseQueryResult<Assumptions, Refusal> {
  return useQuery<Assumptions, Refusal>({
    queryKey: ['rule.list', 'assumptions', under],
    queryFn: async () => {
      const { ruleSet, rules } = await call('rule.list', under)
      const assumed = rules.filter(({ certainty }) => certainty === 'assumed')
      return {
        ruleSet,
        inForce: (await assumedOf(assumed, under)).filter(({ value }) => value.inForce),
        rules: assumed.filter(({ kind }) => kind === 'rule').length,
      }
    },
  })
}

/** The assumed values that are not in force on the day: they were, or will be. */
export function useFormerAssumptions(under: InputOf<'rule.list'>, enabled: boolean): UseQueryResult<readonly Assumption[], Refusal> {
  return useQuery<readonly Assumption[], Refusal>({
    queryKey: ['rule.list', 'assumptions', 'former', under],
    enabled,
    queryFn: async () => (await assumedOf((await call('rule.list', under)).rules, under)).filter(({ value }) => !value.inForce),
  })
}

async function assumedOf(rules: readonly RuleSummary[], under: InputOf<'rule.list'>): Promise<readonly Assumption[]> {
  const parameters = await Promise.all(rules.filter(({ kind }) => kind === 'parameter').map(({ id }) => call('rule.describe', { ...under, id })))
  return parameters.flatMap((parameter) => parameter.values.filter(({ certainty }) => certainty === 'assumed').map((value) => ({ parameter, value })))
}
