import type { UseQueryResult } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import type { Progress } from '../../shared/contract/answer.ts'
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract/contract.ts'
import { call } from './call.ts'
import { onDeskEvent } from './events.ts'
import { useProcedure } from './hooks.ts'
import type { Refusal } from './refusal.ts'

/** A question whose answer takes long: how far it has come, and the way to stop it. */
export type LongQuery<P extends ProcedureName> = UseQueryResult<OutputOf<P>, Refusal> & {
  /** The last report while the answer is on its way; null before the first one and afterwards. */
  readonly progress: Progress | null
  readonly cancel: () => void
  readonly cancelling: boolean
}

/** Reads through a query procedure that reports its progress, and keeps the answer as every other query does. */
export function useLongQuery<P extends ProcedureName>(
  procedure: P,
  input: InputOf<P>,
  options: { readonly enabled?: boolean; readonly keepPrevious?: boolean } = {},
): LongQuery<P> {
  const asked = useProcedure(procedure, input, options)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [cancelling, setCancelling] = useState(false)
  const waiting = asked.isFetching
  useEffect(() => {
    if (!waiting) return undefined
    const stop = onDeskEvent((event) => {
      if (event.kind === 'progress' && event.progress.procedure === procedure) setProgress(event.progress)
    })
    return () => {
      stop()
      setProgress(null)
      setCancelling(false)
    }
  }, [procedure, waiting])
  const cancel = useCallback(() => {
    setCancelling(true)
    void call('work.cancel', { procedure }).catch(() => setCancelling(false))
  }, [procedure])
  return { ...asked, progress, cancel, cancelling }
}
