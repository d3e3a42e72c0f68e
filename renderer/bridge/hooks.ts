import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query'
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract/contract.ts'
import { call } from './call.ts'
import { markSaved } from './last-saved.ts'
import type { Refusal } from './refusal.ts'

type Options = { readonly enabled?: boolean; readonly keepPrevious?: boolean; readonly staleTime?: number }

/** Where the answer of a query is remembered. */
export function procedureKey<P extends ProcedureName>(procedure: P, input: InputOf<P>): readonly unknown[] {
  return [procedure, input]
}

/** Reads through a query procedure and keeps the answer until something changes. */
export function useProcedure<P extends ProcedureName>(
  procedure: P,
  input: InputOf<P>,
  options: Options = {},
): UseQueryResult<OutputOf<P>, Refusal> {
  return useQuery<OutputOf<P>, Refusal>({
    queryKey: procedureKey(procedure, input),
    queryFn: () => call(procedure, input),
    enabled: options.enabled ?? true,
    ...(options.staleTime === undefined ? {} : { staleTime: options.staleTime }),
    ...(options.keepPrevious ? { placeholderData: keepPreviousData as never } : {}),
  })
}

/** Changes something through a command procedure; afterwards every remembered answer is read anew. */
export function useCommand<P extends ProcedureName>(procedure: P): UseMutationResult<OutputOf<P>, Refusal, InputOf<P>> {
  const client = useQueryClient()
  return useMutation<OutputOf<P>, Refusal, InputOf<P>>({
    mutationFn: (input) => call(procedure, input),
    onSuccess: () => {
      if (!procedure.startsWith('session.')) markSaved()
      return client.invalidateQueries()
    },
  })
}
