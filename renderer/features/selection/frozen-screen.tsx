import { IconSnowflake } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useProcedure } from '../../bridge/hooks.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { roundPath } from '../../components/selection/round-path.ts'
import { useSay } from '../../components/say.tsx'
import { FairnessCard } from './fairness-card.tsx'
import { FrozenOutside } from './frozen-outside.tsx'
import { FrozenVersion } from './frozen-version.tsx'
import { FreezeButton } from './freeze-list.tsx'
import { Recompute } from './recompute.tsx'
import { goesOn, type RoundData } from './round-data.ts'
import { RoundFrame } from './round-frame.tsx'
import { VersionList } from './version-list.tsx'

/** Daftar beku: every list that was frozen, its fingerprint, whether it still comes out the same, and how it looks beside its pool. */
export function FrozenScreen() {
  return (
    <RoundFrame here="daftar-beku">
      {(data, head) => (
        <>
          {head(null)}
          <FrozenPart key={data.round.id} data={data} />
        </>
      )}
    </RoundFrame>
  )
}

function FrozenPart({ data }: { readonly data: RoundData }) {
  const say = useSay()
  const navigate = useNavigate()
  const admin = useHasRole('admin')
  const { round, shortlists } = data
  const address: { readonly versi?: unknown } = useSearch({ strict: false })
  const latest = shortlists.toSorted((a, b) => b.number - a.number)
  const shown = latest.find(({ id }) => id === Number(address.versi)) ?? latest.find(({ id }) => id === round.shortlistId) ?? latest[0]
  if (shown === undefined) {
    return (
      <Card>
        <EmptyState icon={<IconSnowflake size={24} stroke={1.6} />} title={say('round.screen.not-frozen')} action={admin && goesOn(round) ? <FreezeButton round={round} shortlists={shortlists} /> : undefined}>
          {say(admin ? 'round.screen.not-frozen-line' : 'round.screen.not-frozen-reader')}
        </EmptyState>
      </Card>
    )
  }
  const again = admin && round.state === 'frozen' ? <AgainFrozen data={data} /> : undefined
  return (
    <>
      <VersionList versions={latest} shown={shown.id} actions={again} onShow={(id) => void navigate({ to: roundPath(round.id, 'daftar-beku'), search: { versi: id }, replace: true })} />
      <Frozen key={shown.id} shortlistId={shown.id} />
    </>
  )
}

/** Freezes once more where a list stands already: the one before is superseded. */
function AgainFrozen({ data: { round, shortlists } }: { readonly data: RoundData }) {
  const say = useSay()
  return <FreezeButton round={round} shortlists={shortlists} quiet label={say('round.screen.freeze-again')} />
}

function Frozen({ shortlistId }: { readonly shortlistId: number }) {
  const asked = useProcedure('shortlist.get', { id: shortlistId })
  return (
    <Answered asked={asked} lines={10}>
      {(list) => (
        <>
          <FrozenVersion list={list} />
          <Recompute shortlistId={shortlistId} />
          <FairnessCard shortlistId={shortlistId} />
          <FrozenOutside list={list} />
        </>
      )}
    </Answered>
  )
}
