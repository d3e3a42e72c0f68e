import { Button } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useHasRole } from '../../bridge/session.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay } from '../../components/say.tsx'
import type { Capacity } from './use-grid-question.ts'

/** What stands there when the grid has no line: nobody assigned, and who does that and where; or a filter that leaves nobody. */
export function NobodyToRate({ as, nobody, onShowAll }: { readonly as: Capacity; readonly nobody: boolean; readonly onShowAll: () => void }) {
  const say = useSay()
  const assigns = useHasRole('admin')
  if (!nobody) return <EmptyState title={say('rating.noneShown')} action={<Button variant="default" onClick={onShowAll}>{say('rating.showAll')}</Button>} />
  return (
    <EmptyState
      icon={<IconUsers size={24} stroke={1.7} />}
      title={say(`rating.nobody.${as}`)}
      action={assigns ? <Button component={Link} to="/periode/penugasan">{say('rating.assign')}</Button> : undefined}
    >
      {say(`rating.nobodyLine.${as}`)}
    </EmptyState>
  )
}
