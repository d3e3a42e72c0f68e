import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { Progress } from '../../shared/contract/answer.ts'
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract/contract.ts'
import { call } from './call.ts'
import { onDeskEvent } from './events.ts'
import { markSaved } from './last-saved.ts'
import type { Refusal } from './refusal.ts'

/** Long work under way: how far it has come, and the way to stop it. */
export type LongWork<P extends ProcedureName> = UseMutationResult<OutputOf<P>, Refusal, InputOf<P>> & {
  /** The last report; null until the first one comes. */
  readonly progress: Progress | null
  readonly cancel: () => void
  readonly cancelling: boolean
}

/** Runs long work of the contract with its progress; `changes: false` where it only reads, so that nothing is read anew after it. */
export function useLongWork<P extends ProcedureName>(procedure: P, options: { readonly changes?: boolean } = {}): LongWork<P> {
  const client = useQueryClient()
  const [progress, setProgress] = useState<Progress | null>(null)
  const [cancelling, setCancelling] = useState(false)
  const mutation = useMutation<OutputOf<P>, Refusal, InputOf<P>>({
    mutationFn: async (input) => {
      setProgress(null)
      setCancelling(false)
      const stopListening = onDeskEvent((event) => {
        if (event.kind === 'progress' && event.progress.procedure === procedure) setProgress(event.progress)
      })
      try {
        return await call(procedure, input)
      } finally {
        stopListening()
      }
    },
    onSuccess: () => {
      if (options.changes === false) return undefined
      markSaved()
      return client.invalidateQueries()
    },
  })
  const cancel = useCallback(() => {
    setCancelling(true)
    void call('work.cancel', { procedure }).catch(() => setCancelling(false))
  }, [procedure])
  return { ...mutation, progress, cancel, cancelling }
}
