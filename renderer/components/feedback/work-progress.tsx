import type { Progress as Report } from '../../../shared/contract/answer.ts'
import { useSay } from '../say.tsx'
import { Progress } from './progress.tsx'

/** The progress of long work as the desk reports it; `starting` stands there until the first report. */
export function WorkProgress({ progress, starting, onCancel, cancelling }: {
  readonly progress: Report | null
  readonly starting: string
  readonly onCancel?: () => void
  readonly cancelling?: boolean
}) {
  const say = useSay()
  return (
    <Progress
      label={progress === null ? starting : say.message(progress.what)}
      done={progress?.done ?? 0}
      total={progress?.total ?? null}
      cancelling={cancelling ?? false}
      {...(onCancel === undefined ? {} : { onCancel })}
    />
  )
}
