import { Anchor, Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { Card } from '../../components/layout/card.tsx'
import { Rows } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { UnitCharts } from './unit-charts.tsx'
import { UnitHistory } from './unit-history.tsx'
import css from './units.module.css'

type Unit = OutputOf<'unit.get'>

/** One unit: where it stands, who is in it, how they are rated, and what it was called before. */
export function UnitPage({ id }: { readonly id: string }) {
  const asked = useProcedure('unit.get', { id })
  return (
    <Answered asked={asked} lines={6}>
      {(unit) => (
        <Rows>
          <Head unit={unit} />
          <UnitCharts id={id} name={unit.name} />
          <UnitHistory unit={unit} />
        </Rows>
      )}
    </Answered>
  )
}

function Head({ unit }: { readonly unit: Unit }) {
  const say = useSay()
  const above = unit.path.filter((one) => one.id !== unit.id)
  const kinds = Object.entries(unit.employeeKinds).map(([kind, count]) => say('units.kindCount', { kind: kind === 'PPPK_PW' ? 'PPPK PW' : kind, count }))
  return (
    <Card
      title={unit.name}
      line={say('units.peopleLine', { people: unit.people, below: unit.peopleBelow, kinds: kinds.join(', ') })}
      actions={
        <Button component="a" href={`#/pegawai?unit=${encodeURIComponent(unit.id)}`} variant="default" size="xs">
          {say('units.openPeople')}
        </Button>
      }
    >
      {above.length === 0 ? null : (
        <nav aria-label={say('units.path')} className={css['path']}>
          {above.map((one) => (
            <span key={one.id}>
              <Anchor component={Link} to={`/unit/${encodeURIComponent(one.id)}`} size="sm">
                {one.name}
              </Anchor>
              <span aria-hidden="true"> › </span>
            </span>
          ))}
        </nav>
      )}
    </Card>
  )
}
