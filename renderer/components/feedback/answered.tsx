import { Skeleton } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ErrorCode } from '../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../shared/text/message.ts'
import { ErrorState } from './error-state.tsx'

/** The part of a query's state that decides what is shown. */
export type Asked<Data> = {
  readonly data: Data | undefined
  readonly error: (Error & { readonly said?: Message; readonly code?: ErrorCode }) | null
  readonly refetch: () => unknown
}

/** Shows an answer when it is there, its layout in grey while it is not, and the refusal when there will be none. */
export function Answered<Data>(props: {
  readonly asked: Asked<Data>
  readonly lines?: number
  readonly skeleton?: ReactNode
  readonly children: (data: Data) => ReactNode
}) {
  const { asked } = props
  if (asked.data !== undefined) return props.children(asked.data)
  if (asked.error !== null) {
    return <ErrorState said={asked.error.said ?? { key: 'shell.pageFault' }} code={asked.error.code} onRetry={() => void asked.refetch()} />
  }
  return props.skeleton ?? <SkeletonLines count={props.lines ?? 4} />
}

/** Grey lines that keep the layout still while an answer is on its way. */
export function SkeletonLines({ count }: { readonly count: number }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <Skeleton key={index} height={14} mb={14} width={`${92 - ((index * 17) % 40)}%`} />
      ))}
    </div>
  )
}
