import { Anchor, Table } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { AwardRound } from '../../../shared/contract/award.ts'
import { ruleName } from '../../components/finding/law-words.ts'
import { useSay } from '../../components/say.tsx'
import { RoundState, roundPath } from './award-words.tsx'
import css from './awards.module.css'

/** The rounds, the latest first, each with how many meet the conditions and what was decided. */
export function RoundList({ rounds }: { readonly rounds: readonly AwardRound[] }) {
  const say = useSay()
  return (
    <div className={css['scroll']} tabIndex={0} role="region" aria-label={say('charts.table-of', { title: say('award.rounds') })}>
      <Table verticalSpacing="xs" horizontalSpacing="sm" fz="sm" miw={820}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('award.name')}</Table.Th>
            <Table.Th>{say('award.reward')}</Table.Th>
            <Table.Th ta="right">{say('award.flagged')}</Table.Th>
            <Table.Th ta="right">{say('award.waiting')}</Table.Th>
            <Table.Th ta="right">{say('award.state.nominated')}</Table.Th>
            <Table.Th ta="right">{say('award.state.passed-over')}</Table.Th>
            <Table.Th>{say('award.round-state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rounds.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Td className={css['nameCell'] ?? ''}>
                <Anchor component={Link} to={roundPath(one.id)} fw={600} size="sm">{one.name}</Anchor>
                <span className={css['under']}>{say('award.opened-by', { at: say.instant(one.openedAt), by: one.openedBy ?? '–' })}</span>
              </Table.Td>
              <Table.Td className={css['nameCell'] ?? ''}>{ruleName(one.rule, say)}</Table.Td>
              {[one.flagged, one.waiting, one.nominated, one.passedOver].map((count, at) => <Table.Td key={at} ta="right">{say.number(count)}</Table.Td>)}
              <Table.Td>
                <RoundState state={one.state} />
                {one.removedReason === null ? null : <span className={css['under']}>{one.removedReason}</span>}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
