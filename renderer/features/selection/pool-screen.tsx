import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import { useLongQuery } from '../../bridge/long-query.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { useAnnounce } from '../../components/feedback/announcer.tsx'
import { LongAnswered } from '../../components/feedback/long-answered.tsx'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import { ExtraDialog } from './extra-dialog.tsx'
import { GateTable } from './gate-table.tsx'
import { NeverChosen } from './never-chosen.tsx'
import { OutsideList } from './outside-list.tsx'
import { PoolBar, poolWords } from './pool-bar.tsx'
import type { Pool, RoundData } from './round-data.ts'
import { goesOn } from './round-data.ts'
import { RoundFrame } from './round-frame.tsx'
import { RoundSettingsCard } from './round-settings.tsx'
import { useSettingsDraft } from './use-settings-draft.ts'
import css from './pool.module.css'

/** Syarat: the gates of a round, how many people each stops while they are chosen, and everybody outside. */
export function PoolScreen() {
  return (
    <RoundFrame here="syarat">
      {(data, head) => (
        <>
          {head(null)}
          <PoolPart key={data.round.id} data={data} />
        </>
      )}
    </RoundFrame>
  )
}

function PoolPart({ data }: { readonly data: RoundData }) {
  const say = useSay()
  const mayChange = useHasRole('admin') && data.round.state === 'open'
  const mayEnter = useHasRole('admin') && goesOn(data.round)
  const draft = useSettingsDraft(data)
  const [asking] = useDebouncedValue(draft.poolDirty ? draft.settings : null, 200)
  const pool = useLongQuery('round.pool', { roundId: data.round.id, settings: asking }, { keepPrevious: true })
  const [gate, setGate] = useState<string | null>(null)
  const [entering, setEntering] = useState<{ readonly nip: string; readonly name: string } | null>(null)
  const outside = useRef<HTMLDivElement>(null)
  usePoolSpoken(pool.isPlaceholderData ? undefined : pool.data)
  const show = (one: string) => {
    setGate(one)
    outside.current?.scrollIntoView({ block: 'start' })
    outside.current?.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true })
  }
  return (
    <>
      <div className={css['columns']}>
        <Card title={say('round.screen.gates')} line={say(mayChange ? 'round.screen.gates-line' : 'round.screen.gates-fixed')}>
          <LongAnswered asked={pool} starting={say('round.screen.pooling')} lines={9}>
            {(counted) => (
              <div data-stale={pool.isPlaceholderData ? true : undefined} className={css['live']} aria-busy={pool.isPlaceholderData}>
                <PoolBar pool={counted} />
                <GateTable data={data} pool={counted} settings={draft.settings} onWeight={mayChange ? draft.setGate : null} onShow={show} />
              </div>
            )}
          </LongAnswered>
        </Card>
        <div className={css['side']}>
          <RoundSettingsCard data={data} draft={draft} mayChange={mayChange} />
          <NeverChosen />
        </div>
      </div>
      <div ref={outside} className={css['outside']}>
        <OutsideList
          roundId={data.round.id}
          pool={pool.data}
          gate={gate}
          onGate={setGate}
          stale={draft.poolDirty}
          onEnter={mayEnter ? setEntering : null}
        />
      </div>
      {entering === null ? null : <ExtraDialog roundId={data.round.id} nip={entering.nip} name={entering.name} onClose={() => setEntering(null)} />}
    </>
  )
}

/** Reads the counts out when they change, not when they first appear. */
function usePoolSpoken(pool: Pool | undefined): void {
  const say = useSay()
  const announce = useAnnounce()
  const before = useRef<string | null>(null)
  useEffect(() => {
    if (pool === undefined) return
    const now = poolWords(pool, say)
    if (before.current !== null && before.current !== now) announce(now)
    before.current = now
  }, [announce, pool, say])
}
