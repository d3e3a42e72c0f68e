import { Button, SegmentedControl } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { IconListNumbers } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useKept } from '../../bridge/kept.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { OpenRound } from './open-round.tsx'
import { RoundList } from './round-list.tsx'
import css from './selection.module.css'

const states = ['all', 'open', 'frozen', 'decided', 'cancelled'] as const
type Shown = (typeof states)[number]

/** Daftar pendek: the selection rounds for vacant posts, and opening another. */
export function RoundsScreen() {
  const say = useSay()
  const admin = useHasRole('admin')
  const navigate = useNavigate()
  const address: { readonly jabatan?: unknown } = useSearch({ strict: false })
  const asked = useProcedure('round.list', {})
  const [shown, setShown] = useKept<Shown>('rounds.state', () => 'all')
  const named = Number(address.jabatan)
  const postId = Number.isInteger(named) && named > 0 ? named : null
  const [asking, setAsking] = useState(false)
  const close = () => {
    setAsking(false)
    if (postId !== null) void navigate({ to: '/daftar-pendek', replace: true })
  }
  const rounds = asked.data?.rounds ?? []
  const count = (state: Shown): number => (state === 'all' ? rounds.length : rounds.filter((round) => round.state === state).length)
  const open = admin ? <Button onClick={() => setAsking(true)}>{say('round.screen.open')}</Button> : undefined
  return (
    <Screen>
      <PageHeader title={say('round.screen.title')} line={say('round.screen.title-line')} actions={rounds.length > 0 ? open : undefined} />
      {rounds.length === 0 ? null : (
        <SegmentedControl
          aria-label={say('round.screen.by-state')}
          size="xs"
          value={shown}
          onChange={(next) => setShown(states.find((one) => one === next) ?? 'all')}
          data={states.filter((one) => one === 'all' || one === shown || count(one) > 0).map((one) => ({ value: one, label: say(`round.screen.list.${one}`, { count: count(one) }) }))}
          className={css['chooser'] ?? ''}
        />
      )}
      <Card flush title={say('round.screen.rounds')}>
        <Answered asked={asked}>
          {({ rounds: all }) => {
            const rows = shown === 'all' ? all : all.filter(({ state }) => state === shown)
            if (rows.length > 0) return <RoundList rounds={rows} />
            return (
              <EmptyState icon={<IconListNumbers size={24} stroke={1.6} />} title={say(all.length === 0 ? 'round.screen.none' : 'round.screen.none-here')} action={all.length === 0 ? <FirstStep open={open} /> : undefined}>
                {say(all.length > 0 ? 'round.screen.none-here-line' : admin ? 'round.screen.none-line' : 'round.screen.none-line-reader')}
              </EmptyState>
            )
          }}
        </Answered>
      </Card>
      {admin && (asking || postId !== null) ? <OpenRound key={postId ?? 'any'} postId={postId} onClose={close} /> : null}
    </Screen>
  )
}

/** What to do where no round was opened yet: open one here, or see which posts are vacant. */
function FirstStep({ open }: { readonly open: ReactNode }) {
  const say = useSay()
  return (
    <>
      {open}
      <Button component="a" href="#/jabatan" variant="default">{say('round.screen.to-posts')}</Button>
    </>
  )
}
