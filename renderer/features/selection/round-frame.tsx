import { Button, Skeleton } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useProcedure } from '../../bridge/hooks.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { RoundHeading } from '../../components/selection/round-heading.tsx'
import { roundIdOf, roundPath } from '../../components/selection/round-path.ts'
import { useSay } from '../../components/say.tsx'
import { FreezeButton } from './freeze-list.tsx'
import { goesOn, type RoundData } from './round-data.ts'

type Part = 'syarat' | 'peringkat' | 'daftar-beku'

/** What every part of a round stands in: the post as the heading, where the round stands, the parts, and what can be done with the whole. */
export function RoundFrame({ here, fill = false, children }: {
  readonly here: Part
  readonly fill?: boolean
  readonly children: (data: RoundData, head: (actions: ReactNode) => ReactNode) => ReactNode
}) {
  const say = useSay()
  const roundId = roundIdOf(useParams({ strict: false }))
  const asked = useProcedure('round.get', { roundId })
  return (
    <Screen fill={fill}>
      {asked.data === undefined ? <PageHeader title={say('round.screen.title')} /> : null}
      <Answered asked={asked} skeleton={<Skeleton height={320} />}>
        {(data) => children(data, (actions) => <Heading data={data} here={here} actions={actions} />)}
      </Answered>
    </Screen>
  )
}

/** The heading of a round with its decision under it; `actions` are those of the part shown. */
function Heading({ data, here, actions }: { readonly data: RoundData; readonly here: Part; readonly actions: ReactNode }) {
  const say = useSay()
  const { round } = data
  return (
    <>
      <RoundHeading round={round} here={here} actions={<>{actions}<WholeActions data={data} /></>} />
      {round.state === 'cancelled' ? <Notice tone="warn" title={say('round.screen.cancelled')}>{round.cancelledReason}</Notice> : null}
      {round.decision === null ? null : <Notice tone={round.state === 'decided' ? 'ok' : 'info'}>{say.message(round.decision)}</Notice>}
    </>
  )
}

/** What can be done with the whole round by this account: the meeting, the next step. */
function WholeActions({ data: { round, shortlists } }: { readonly data: RoundData }) {
  const say = useSay()
  const admin = useHasRole('admin')
  const head = useHasRole('pimpinan')
  const frozen = round.shortlistId !== null
  return (
    <>
      {frozen && goesOn(round) ? <Button component={Link} to={roundPath(round.id, 'rapat')} variant="default">{say('round.screen.meeting')}</Button> : null}
      {admin && round.state === 'open' ? <FreezeButton round={round} shortlists={shortlists} /> : null}
      {head && round.state === 'frozen' ? <Button component={Link} to={roundPath(round.id, 'putusan')}>{say('round.screen.decide')}</Button> : null}
    </>
  )
}
