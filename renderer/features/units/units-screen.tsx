import { Button } from '@mantine/core'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useProcedure } from '../../bridge/hooks.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { UnitPage } from './unit-page.tsx'
import { UnitTree } from './unit-tree.tsx'
import css from './units.module.css'

/** Unit kerja: the tree on the left, and for the chosen unit how its people are rated, now and over the years. */
export function UnitsScreen() {
  const say = useSay()
  const admin = useHasRole('admin')
  const navigate = useNavigate()
  const { id } = useParams({ strict: false }) as { readonly id?: string }
  const asked = useProcedure('unit.tree', {})
  return (
    <Screen fill>
      <PageHeader title={say('units.title')} line={asked.data === undefined ? say('units.line') : say('units.lineCount', { count: asked.data.units.length })} />
      <Answered asked={asked} lines={10}>
        {({ units }) => {
          const first = units.find((unit) => unit.parentId === null) ?? units[0]
          if (first === undefined) {
            return (
              <Card grow>
                <EmptyState
                  title={say('units.empty')}
                  action={admin ? <Button component={Link} to="/impor">{say('units.import')}</Button> : undefined}
                >
                  {say('units.emptyLine')}
                </EmptyState>
              </Card>
            )
          }
          const chosen = id ?? first.id
          return (
            <div className={css['split']}>
              <Card flush grow>
                <UnitTree units={units} chosen={chosen} onChoose={(next) => void navigate({ to: `/unit/${encodeURIComponent(next)}` })} />
              </Card>
              <div className={css['page']} tabIndex={0} role="region" aria-label={say('units.chosen')}>
                <UnitPage key={chosen} id={chosen} />
              </div>
            </div>
          )
        }}
      </Answered>
    </Screen>
  )
}
