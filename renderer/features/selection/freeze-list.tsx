import { Button, Group, Stack } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { RoundHead, ShortlistHead } from '../../../shared/contract/selection.ts'
import { useLongQuery } from '../../bridge/long-query.ts'
import { useLongWork } from '../../bridge/long-work.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { localToday } from '../../components/assess/local-today.ts'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { LongAnswered } from '../../components/feedback/long-answered.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { WorkProgress } from '../../components/feedback/work-progress.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { roundPath } from '../../components/selection/round-path.ts'
import { useSay } from '../../components/say.tsx'
import { PoolBar } from './pool-bar.tsx'

type Freezing = { readonly round: RoundHead; readonly shortlists: readonly ShortlistHead[] }

/** The button that freezes the list of a round; quiet where the screen is about something else. */
export function FreezeButton({ round, shortlists, quiet = false, label }: Freezing & { readonly quiet?: boolean; readonly label?: string }) {
  const say = useSay()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button onClick={() => setAsking(true)} {...(quiet ? { variant: 'default', size: 'xs' } : {})}>{label ?? say('round.screen.freeze')}</Button>
      {asking ? <FreezeDialog round={round} shortlists={shortlists} onClose={() => setAsking(false)} /> : null}
    </>
  )
}

/** Says what will be frozen before it is, and freezes it. */
function FreezeDialog({ round, shortlists, onClose }: Freezing & { readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const navigate = useNavigate()
  const pool = useLongQuery('round.pool', { roundId: round.id, settings: null })
  const freeze = useLongWork('round.freeze')
  // The desk goes by its own clock; this only spares the reader a refusal.
  const early = round.closingOn > localToday()
  const standing = shortlists.find(({ supersededAt }) => supersededAt === null)
  // By its promise: the round is read anew first, and is then no longer open, so that what offered this dialog has gone.
  const start = () => void freeze.mutateAsync({ roundId: round.id, revision: round.revision }).then(({ number }) => {
    onClose()
    toast(say('round.screen.frozen-toast', { number }))
    return navigate({ to: roundPath(round.id, 'daftar-beku') })
  }, () => undefined)
  return (
    <Dialog title={say('round.screen.freeze')} opened onClose={() => (freeze.isPending ? undefined : onClose())} size="lg">
      <Stack gap="md">
        <ErrorSummary said={saidOrNull(freeze.error)} />
        {freeze.isPending ? (
          <WorkProgress progress={freeze.progress} starting={say('round.screen.freezing')} onCancel={freeze.cancel} cancelling={freeze.cancelling} />
        ) : (
          <>
            <p style={{ margin: 0 }}>{say('round.screen.freeze-line', { on: { date: round.closingOn } })}</p>
            <LongAnswered asked={pool} starting={say('round.screen.pooling')} lines={3}>{(counted) => <PoolBar pool={counted} />}</LongAnswered>
            {early ? <Notice tone="warn">{say('round.not-closed-yet', { name: round.name, closing: { date: round.closingOn } })}</Notice> : null}
            {pool.data?.inside === 0 ? <Notice tone="warn">{say('round.nobody-ranked')}</Notice> : null}
            {standing === undefined ? null : <Notice tone="warn">{say('round.screen.freeze-supersedes', { number: standing.number, at: say.instant(standing.frozenAt) })}</Notice>}
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>{say('common.cancel')}</Button>
              <Button onClick={start} disabled={early || pool.data === undefined || pool.data.inside === 0}>{say('round.screen.freeze-now')}</Button>
            </Group>
          </>
        )}
      </Stack>
    </Dialog>
  )
}
