import { SegmentedControl, Switch } from '@mantine/core'
import { useKept } from '../../bridge/kept.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useLongQuery } from '../../bridge/long-query.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { LongAnswered } from '../../components/feedback/long-answered.tsx'
import { useSay } from '../../components/say.tsx'
import { RankingList } from './ranking-list.tsx'
import type { RoundData } from './round-data.ts'
import { RoundFrame } from './round-frame.tsx'
import css from './ranking.module.css'

/** Peringkat: the list as it was frozen, or as the record stands now, with two people side by side. */
export function RankingScreen() {
  return <RoundFrame here="peringkat" fill>{(data, head) => <RankingPart key={data.round.id} data={data} head={head} />}</RoundFrame>
}

function RankingPart({ data, head }: { readonly data: RoundData; readonly head: Parameters<Parameters<typeof RoundFrame>[0]['children']>[1] }) {
  const say = useSay()
  const { round } = data
  const [hidden, setHidden] = useKept(`round ${round.id} veil`, () => false)
  const [source, setSource] = useKept<'frozen' | 'now'>(`round ${round.id} source`, () => 'frozen')
  const frozenId = source === 'frozen' ? round.shortlistId : null
  return (
    <>
      {head(<Switch className={css['veil'] ?? ''} classNames={{ track: css['track'] ?? '' }} label={say('round.screen.veil')} checked={hidden} onChange={(event) => setHidden(event.currentTarget.checked)} />)}
      {round.shortlistId === null ? null : (
        <SegmentedControl
          size="xs"
          aria-label={say('round.screen.which-list')}
          className={css['which'] ?? ''}
          value={source}
          onChange={(next) => setSource(next === 'now' ? 'now' : 'frozen')}
          data={(['frozen', 'now'] as const).map((one) => ({ value: one, label: say(`round.screen.which.${one}`) }))}
        />
      )}
      {frozenId === null ? <NowList data={data} hidden={hidden} /> : <FrozenListed key={frozenId} data={data} shortlistId={frozenId} hidden={hidden} />}
    </>
  )
}

/** The list as the record stands now. */
function NowList({ data, hidden }: { readonly data: RoundData; readonly hidden: boolean }) {
  const say = useSay()
  const { id: roundId } = data.round
  const asked = useLongQuery('round.ranking', { roundId })
  const pool = useProcedure('round.pool', { roundId, settings: null }, { enabled: asked.data !== undefined })
  return (
    <LongAnswered asked={asked} starting={say('round.screen.ranking')} lines={10}>
      {(ranking) => <RankingList data={data} ranking={ranking} frozen={null} considered={pool.data?.considered ?? null} hidden={hidden} />}
    </LongAnswered>
  )
}

/** The list as it was frozen. */
function FrozenListed({ data, shortlistId, hidden }: { readonly data: RoundData; readonly shortlistId: number; readonly hidden: boolean }) {
  const asked = useProcedure('shortlist.get', { id: shortlistId })
  return (
    <Answered asked={asked} lines={10}>
      {({ ranking, head }) => <RankingList data={data} ranking={ranking} frozen={head} considered={head.considered} hidden={hidden} />}
    </Answered>
  )
}
