import type { ReactNode } from 'react'
import type { Progress } from '../../../shared/contract/answer.ts'
import { Answered, type Asked } from './answered.tsx'
import { WorkProgress } from './work-progress.tsx'

/** Shows an answer that may take long: its progress with a way to stop as soon as the desk reports any, the layout in grey before. */
export function LongAnswered<Data>({ asked, starting, lines = 6, children }: {
  readonly asked: Asked<Data> & { readonly progress: Progress | null; readonly cancel: () => void; readonly cancelling: boolean }
  /** What is being done, until the first report says it. */
  readonly starting: string
  readonly lines?: number
  readonly children: (data: Data) => ReactNode
}) {
  if (asked.data === undefined && asked.progress !== null) {
    return <WorkProgress progress={asked.progress} starting={starting} onCancel={asked.cancel} cancelling={asked.cancelling} />
  }
  return <Answered asked={asked} lines={lines}>{children}</Answered>
}
