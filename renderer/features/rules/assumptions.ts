import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { InputOf } from '../../../shared/contract/contract.ts'
import type { RuleDetail } from '../../../shared/contract/merit.ts'
import { call } from '../../bridge/call.ts'
import type { Refusal } from '../../bridge/refusal.ts'

/** A dated value that nobody has read in a regulation, with the parameter it belongs to. */
export type Assumption = { readonly parameter: RuleDetail; readonly value: RuleDetail['values'][number] }

/** Everything marked as assumed, with the number of rules that the law has on that day. */
export type Assumptions = { readonly ruleSet: string; readonly inForce: readonly Assumption[]; readonly former: readonly Assumption[]; readonly rules: number }

/** Every assumed value: those in force on the day, and those that were or will be. */
export function useAssumptions(under: InputOf<'rule.list'>): UseQueryResult<Assumptions, Refusal> {
  return useQuery<Assumptions, Refusal>({
    queryKey: ['rule.list', 'assumptions', under],
    queryFn: async () => {
      const { ruleSet, rules } = await call('rule.list', under)
      const parameters = await Promise.all(rules.filter(({ kind }) => kind === 'parameter').map(({ id }) => call('rule.describe', { ...under, id })))
      const assumed = parameters.flatMap((parameter) => parameter.values.filter(({ certainty }) => certainty === 'assumed').map((value) => ({ parameter, value })))
      return {
        ruleSet,
        inForce: assumed.filter(({ value }) => value.inForce),
        former: assumed.filter(({ value }) => !value.inForce),
        rules: rules.filter(({ kind, certainty }) => kind === 'rule' && certainty === 'assumed').length,
      }
    },
  })
}
