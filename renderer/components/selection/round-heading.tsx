import { Button, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { RoundHead } from '../../../shared/contract/selection.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { PageHeader } from '../layout/page-header.tsx'
import { useSay } from '../say.tsx'
import { CancelRound } from './cancel-round.tsx'
import { RoundTabs } from './round-tabs.tsx'
import { roundLine, RoundState } from './round-words.tsx'

/** The heading of every part of a round, the same in each so that nothing moves between them: post, state, what can be done, the parts. */
export function RoundHeading({ round, here, actions }: {
  readonly round: Pick<RoundHead, 'id' | 'post' | 'state' | 'level' | 'unit' | 'closingOn'>
  readonly here: Parameters<typeof RoundTabs>[0]['here']
  readonly actions: ReactNode
}) {
  const say = useSay()
  return (
    <>
      <PageHeader title={round.post} line={<><RoundState state={round.state} /> {roundLine(round, say)}</>} actions={<>{actions}<RoundMenu round={round} /></>} />
      <RoundTabs roundId={round.id} here={here} />
    </>
  )
}

/** What is seldom done with a whole round; nothing once it is decided or cancelled, or for who may not. */
function RoundMenu({ round }: { readonly round: Pick<RoundHead, 'id' | 'post' | 'state'> }) {
  const say = useSay()
  const admin = useHasRole('admin')
  const head = useHasRole('pimpinan')
  const [cancelling, setCancelling] = useState(false)
  if (!(admin || head) || (round.state !== 'open' && round.state !== 'frozen')) return null
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" px={10} aria-label={say('round.screen.more')} title={say('round.screen.more')}><IconDots size={18} aria-hidden="true" /></Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setCancelling(true)}>{say('round.screen.cancel')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {cancelling ? <CancelRound round={round} onClose={() => setCancelling(false)} /> : null}
    </>
  )
}
