import { Anchor, Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { Card } from '../../components/layout/card.tsx'
import { Rows } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { CorrectUnit } from './correct-unit.tsx'
import { LinkUnit } from './link-unit.tsx'
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
          <UnitCharts id={id} name={unit.name} hasBelow={unit.children.length > 0} />
          <UnitHistory unit={unit} />
        </Rows>
      )}
    </Answered>
  )
}

function Head({ unit }: { readonly unit: Unit }) {
  const say = useSay()
  const admin = useHasRole('admin')
  const above = unit.path.filter((one) => one.id !== unit.id)
  const kinds = Object.entries(unit.employeeKinds).map(([kind, count]) => say('units.kindCount', { kind: kind === 'PPPK_PW' ? 'PPPK Paruh Waktu' : kind, count }))
  const counted = say('units.peopleLine', { people: unit.people, below: unit.peopleBelow })
  return (
    <Card
      title={unit.name}
      line={kinds.length === 0 ? counted : `${counted} · ${kinds.join(', ')}`}
      actions={
        <>
          <Button component="a" href={`#/pegawai?unit=${encodeURIComponent(JSON.stringify(unit.id))}`} variant="default" size="xs">
            {say('units.openPeople')}
          </Button>
          {admin ? <UnitActions unit={unit} /> : null}
        </>
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

function UnitActions({ unit }: { readonly unit: Unit }) {
  const say = useSay()
  const [doing, setDoing] = useState<'correct' | 'link' | null>(null)
  const close = () => setDoing(null)
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" size="xs" rightSection={<IconChevronDown size={15} aria-hidden="true" />}>
            {say('units.actions')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setDoing('correct')}>{say('units.correct')}</Menu.Item>
          <Menu.Item onClick={() => setDoing('link')}>{say('units.linkAction')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {doing === 'correct' ? <CorrectUnit unit={unit} onClose={close} /> : null}
      {doing === 'link' ? <LinkUnit unit={unit} onClose={close} /> : null}
    </>
  )
}
