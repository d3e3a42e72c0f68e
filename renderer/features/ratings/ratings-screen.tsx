import { Button } from '@mantine/core'
import { IconCalendarOff } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Answered, SkeletonLines } from '../../components/feedback/answered.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { firstPeriod, isOpen, useCapacities, useGridChoice } from './use-grid-question.ts'
import { RatingDesk } from './rating-desk.tsx'

/** The rating of everybody whom the reader rates, confirms or may read. */
export function RatingsScreen() {
  const say = useSay()
  const periods = useProcedure('period.list', {})
  return (
    <Screen fill>
      {periods.data === undefined ? <PageHeader title={say('rating.title')} /> : null}
      <Answered asked={periods} lines={8}>{(data) => (data.periods.length === 0 ? <NoPeriod /> : <Chosen periods={data.periods} />)}</Answered>
    </Screen>
  )
}

function NoPeriod() {
  const say = useSay()
  const opens = useHasRole('admin')
  return (
    <>
      <PageHeader title={say('rating.title')} />
      <Card grow>
        <EmptyState
          icon={<IconCalendarOff size={24} stroke={1.7} />}
          title={say('rating.noPeriod')}
          action={<Button component={Link} to="/periode" variant={opens ? 'filled' : 'default'}>{say(opens ? 'rating.openPeriod' : 'rating.seePeriods')}</Button>}
        >
          {say(opens ? 'rating.noPeriodAdmin' : 'rating.noPeriodLine')}
        </EmptyState>
      </Card>
    </>
  )
}

function Chosen({ periods }: { readonly periods: OutputOf<'period.list'>['periods'] }) {
  const say = useSay()
  const [choice, setChoice] = useGridChoice()
  const open = periods.filter(isOpen)
  const wanted = typeof choice.period === 'number' ? periods.find(({ id }) => id === choice.period) : undefined
  const all = choice.period === 'open' && open.length > 1
  const one = all ? null : wanted ?? firstPeriod(periods)
  const shown = all ? open : one === null ? [] : [one]
  const ids = shown.map(({ id }) => id).join(' ')
  const periodIds = useMemo(() => ids.split(' ').map(Number), [ids])
  const capacities = useCapacities(shown[0]?.id ?? null)
  if (capacities === null) return <><PageHeader title={say('rating.title')} /><SkeletonLines count={12} /></>
  const as = choice.as !== null && capacities.includes(choice.as) ? choice.as : capacities[0] ?? 'reader'
  return (
    <RatingDesk
      key={`${as} ${ids} ${choice.unitId}`}
      as={as}
      capacities={capacities}
      unitId={as === 'reader' ? choice.unitId : null}
      periodIds={periodIds}
      shown={shown}
      choices={{ periods, openCount: open.length, value: all ? 'open' : String(one?.id ?? '') }}
      onPeriod={(period) => setChoice({ ...choice, period })}
      onAs={(next) => setChoice({ ...choice, as: next })}
      onUnit={(unitId) => setChoice({ ...choice, unitId })}
    />
  )
}
