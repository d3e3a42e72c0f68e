import { Anchor, Table } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { StandingBar } from '../../components/appraisal/standing-bar.tsx'
import { useSay } from '../../components/say.tsx'
import { PeriodState, periodPath, periodTitle } from './period-words.tsx'
import css from './periods.module.css'

/** The periods, the latest first: when they are rated, how far they are, and where their ratings stand. */
export function PeriodList({ periods }: { readonly periods: OutputOf<'period.list'>['periods'] }) {
  const say = useSay()
  return (
    <div className={css['scroll']} tabIndex={0} role="region" aria-label={say('charts.table-of', { title: say('period.title') })}>
      <Table verticalSpacing="sm" horizontalSpacing="sm" fz="sm" miw={720}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('period.column.period')}</Table.Th>
            <Table.Th>{say('period.column.rated')}</Table.Th>
            <Table.Th>{say('period.column.state')}</Table.Th>
            <Table.Th>{say('period.column.standing')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {periods.map(({ standing, ...period }) => (
            <Table.Tr key={period.id}>
              <Table.Td>
                <Anchor component={Link} to={periodPath(period.id)} fw={600} size="sm">{periodTitle(period.label, say)}</Anchor>
                <span className={css['under']}>{say('period.days', { from: { date: period.starts }, to: { date: period.ends } })}</span>
              </Table.Td>
              <Table.Td>{say('period.days', { from: { date: period.opensOn }, to: { date: period.deadline } })}</Table.Td>
              <Table.Td><PeriodState state={period.state} /></Table.Td>
              <Table.Td className={css['standing'] ?? ''}>
                <StandingBar standing={standing} />
                <span className={css['under']}>
                  {standing.total === 0 ? say('period.standing.nobody') : say('period.standing.short', { done: standing.locked + standing.imported, total: standing.total })}
                  {standing.gaps === 0 ? null : ` · ${say('period.standing.gaps', { count: standing.gaps })}`}
                </span>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
