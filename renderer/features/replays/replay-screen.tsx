import { Button, Skeleton, Tabs } from '@mantine/core'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReplayView } from '../../../shared/contract/replay.ts'
import { NineBoxPair } from '../../charts/nine-box-pair.tsx'
import { useProcedure } from '../../bridge/hooks.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { LawTabs } from '../../components/law/law-tabs.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { RemoveReplay } from './remove-replay.tsx'
import { ReplayPeople } from './replay-people.tsx'
import { ReplayUnits } from './replay-units.tsx'
import { replayPath, sideName, summaryOf } from './replay-words.ts'
import { RuleTiles } from './rule-tiles.tsx'
import css from './replays.module.css'

const parts = ['orang', 'kotak', 'unit'] as const
type Part = (typeof parts)[number]

/** One comparison: what it comes to, rule by rule, who moves and why, box by box and unit by unit. */
export function ReplayScreen() {
  const say = useSay()
  const { id = '' }: { readonly id?: string } = useParams({ strict: false })
  const asked = useProcedure('replay.rows', { filter: { replayId: Number(id) }, limit: 1 })
  return (
    <Screen fill>
      {asked.data === undefined ? <PageHeader title={say('replay.title')} /> : null}
      {asked.data === undefined ? <LawTabs here="/aturan/uji-ulang" /> : null}
      <Answered asked={asked} skeleton={<Skeleton height={320} />}>
        {({ replay }) => <Replay key={replay.replayId} replay={replay} />}
      </Answered>
    </Screen>
  )
}

function Replay({ replay }: { readonly replay: ReplayView }) {
  const say = useSay()
  const admin = useHasRole('admin')
  const navigate = useNavigate()
  const address: { readonly bagian?: unknown } = useSearch({ strict: false })
  const [rule, setRule] = useState<string | null>(null)
  const [removing, setRemoving] = useState(false)
  const shown: Part = parts.find((part) => part === address.bagian) ?? 'orang'
  const [before, after] = [sideName(replay.before.name, say), sideName(replay.after.name, say)]
  const open = (part: Part) => void navigate({ to: replayPath(replay.replayId), search: part === 'orang' ? {} : { bagian: part }, replace: true })
  const chooseRule = (next: string | null) => {
    setRule(next)
    if (shown === 'kotak') open('orang')
  }
  const boxed = Object.keys(replay.boxes.before).length + Object.keys(replay.boxes.after).length > 0
  return (
    <>
      <PageHeader
        title={say('replay.sidesOf', { before, after })}
        line={[
          say(replay.runId === null ? 'replay.factsOfDay' : 'replay.factsOfRun', { on: { date: replay.on } }),
          say('replay.ranAtOn', { at: say.instant(replay.ranAt) }), ...(replay.by === null ? [] : [replay.by]),
        ].join(' · ')}
        actions={admin ? <Button variant="default" onClick={() => setRemoving(true)}>{say('replay.remove')}</Button> : undefined}
      />
      <LawTabs here="/aturan/uji-ulang" />
      <p className={css['summary']} data-none={replay.changed === 0 ? true : undefined}>{summaryOf(replay, say)}</p>
      <RuleTiles totals={replay.totals} chosen={rule} onChoose={chooseRule} />
      <Tabs value={shown} onChange={(part) => open(parts.find((one) => one === part) ?? 'orang')} keepMounted={false} className={css['tabs'] ?? ''}>
        <Tabs.List>
          {parts.map((part) => (
            <Tabs.Tab key={part} value={part}>
              {say(`replay.part.${part}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="orang" className={css['panel'] ?? ''}>
          <ReplayPeople replay={replay} rule={rule} onRule={setRule} />
        </Tabs.Panel>
        <Tabs.Panel value="kotak" className={css['panel'] ?? ''}>
          {boxed ? (
            <NineBoxPair line={say('replay.boxesLine', { people: replay.people })} before={replay.boxes.before} after={replay.boxes.after} beforeName={before} afterName={after} />
          ) : (
            <Card>
              <EmptyState title={say('replay.noBoxes')}>{say('replay.noBoxesLine')}</EmptyState>
            </Card>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="unit" className={css['panel'] ?? ''}>
          <ReplayUnits replayId={replay.replayId} rule={rule} />
        </Tabs.Panel>
      </Tabs>
      {removing ? <RemoveReplay replay={replay} onClose={() => setRemoving(false)} onRemoved={() => void navigate({ to: '/aturan/uji-ulang' })} /> : null}
    </>
  )
}
