import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import css from './units.module.css'

type Unit = OutputOf<'unit.get'>

/** What a unit was called and where it stood, by date, and which units it came from or went into. */
export function UnitHistory({ unit }: { readonly unit: Unit }) {
  const say = useSay()
  return (
    <Card title={say('units.history')}>
      <ol className={css['history']}>
        {unit.history.map((period) => (
          <li key={period.validFrom}>
            <b>{period.name}</b>
            <span>
              {period.validTo === null
                ? say('units.since', { from: { date: period.validFrom } })
                : say('units.between', { from: { date: period.validFrom }, to: { date: period.validTo } })}
              {period.parent === null ? null : ` · ${say('units.under', { parent: period.parent })}`}
            </span>
          </li>
        ))}
        {unit.predecessors.map((other) => (
          <li key={`from ${other.id}`}>
            <span>{say('units.from', { date: { date: other.onDate } })}</span>
            <Anchor component={Link} to={`/unit/${encodeURIComponent(other.id)}`} size="sm">
              {other.name}
            </Anchor>
          </li>
        ))}
        {unit.successors.map((other) => (
          <li key={`to ${other.id}`}>
            <span>{say('units.into', { date: { date: other.onDate } })}</span>
            <Anchor component={Link} to={`/unit/${encodeURIComponent(other.id)}`} size="sm">
              {other.name}
            </Anchor>
          </li>
        ))}
      </ol>
    </Card>
  )
}
