import { Skeleton } from '@mantine/core'
import { IconGridDots } from '@tabler/icons-react'
import type { TalentMap } from '../../../shared/contract/talent.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { MakeMap } from './make-map.tsx'
import { Mapped } from './mapped.tsx'

/** Kotak 9: the nine boxes of a mapping, who moved since an earlier one, the groups of succession plan, and who has no box yet. */
export function BoxesScreen() {
  const asked = useProcedure('talent.maps', {})
  return (
    <Screen>
      <Answered asked={asked} skeleton={<Waiting />}>
        {({ maps: [first, ...rest] }) => (first === undefined ? <NoMap /> : <Mapped maps={[first, ...rest] satisfies readonly TalentMap[] as [TalentMap, ...TalentMap[]]} />)}
      </Answered>
    </Screen>
  )
}

function Waiting() {
  const say = useSay()
  return (
    <>
      <PageHeader title={say('kotak.title')} />
      <Skeleton height={420} />
    </>
  )
}

function NoMap() {
  const say = useSay()
  const admin = useHasRole('admin')
  return (
    <>
      <PageHeader title={say('kotak.title')} line={say('kotak.title-line')} />
      <Card>
        <EmptyState icon={<IconGridDots size={24} stroke={1.6} />} title={say('kotak.none')} action={admin ? <MakeMap /> : undefined}>
          {say(admin ? 'kotak.none-line' : 'kotak.none-line-reader')}
        </EmptyState>
      </Card>
    </>
  )
}
