import { Button, Menu, Skeleton } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useProcedure } from '../../bridge/hooks.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { roundIdOf, roundPath } from '../../components/selection/round-path.ts'
import { RoundTabs } from '../../components/selection/round-tabs.tsx'
import { roundLine, RoundState } from '../../components/selection/round-words.tsx'
import { useSay } from '../../components/say.tsx'
import { CancelRound } from './cancel-round.tsx'
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
        {(data) => children(data, (actions) => <RoundHeading data={data} here={here} actions={actions} />)}
      </Answered>
    </Screen>
  )
}

/** The heading of a round; `actions` are those of the part shown. */
function RoundHeading({ data, here, actions }: { readonly data: RoundData; readonly here: Part; readonly actions: ReactNode }) {
  const say = useSay()
  const { round } = data
  return (
    <>
      <PageHeader
        title={round.post}
        line={<><RoundState state={round.state} /> {roundLine(round, say)}</>}
        actions={<>{actions}<WholeActions data={data} /></>}
      />
      <RoundTabs roundId={round.id} here={here} />
      {round.state === 'cancelled' ? <Notice tone="warn" title={say('round.screen.cancelled')}>{round.cancelledReason}</Notice> : null}
      {round.decision === null ? null : <Notice tone={round.state === 'decided' ? 'ok' : 'info'}>{say.message(round.decision)}</Notice>}
    </>
  )
}

/** What can be done with the whole round by this account: the meeting, the next step, cancelling. */
function WholeActions({ data: { round, shortlists } }: { readonly data: RoundData }) {
  const say = useSay()
  const admin = useHasRole('admin')
  const head = useHasRole('pimpinan')
  const [cancelling, setCancelling] = useState(false)
  const frozen = round.shortlistId !== null
  return (
    <>
      {frozen && goesOn(round) ? <Button component={Link} to={roundPath(round.id, 'rapat')} variant="default">{say('round.screen.meeting')}</Button> : null}
      {admin && round.state === 'open' ? <FreezeButton round={round} shortlists={shortlists} /> : null}
      {head && round.state === 'frozen' ? <Button component={Link} to={roundPath(round.id, 'putusan')}>{say('round.screen.decide')}</Button> : null}
      {(admin || head) && goesOn(round) ? (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" px={10} aria-label={say('round.screen.more')} title={say('round.screen.more')}><IconDots size={18} aria-hidden="true" /></Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => setCancelling(true)}>{say('round.screen.cancel')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      ) : null}
      {cancelling ? <CancelRound round={round} onClose={() => setCancelling(false)} /> : null}
    </>
  )
}
