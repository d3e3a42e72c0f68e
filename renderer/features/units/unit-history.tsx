import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { Card } from '../../components/layout/card.tsx'
import { useSay, type Say } from '../../components/say.tsx'
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
              {periodWords(period, say)}
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

/** The files give no first day of units that always stood; the store then begins them in 1900. */
const ALWAYS = '1900-01-01'

function periodWords({ validFrom, validTo }: Unit['history'][number], say: Say): string {
  if (validFrom > ALWAYS) return validTo === null ? say('units.since', { from: { date: validFrom } }) : say('units.between', { from: { date: validFrom }, to: { date: validTo } })
  return validTo === null ? say('units.always') : say('units.untilOnly', { to: { date: validTo } })
}
