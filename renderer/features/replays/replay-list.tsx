import { Anchor, Button, Table } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReplayView } from '../../../shared/contract/replay.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { useSay } from '../../components/say.tsx'
import { RemoveReplay } from './remove-replay.tsx'
import { replayPath, sideName, timesOf } from './replay-words.ts'
import css from './replays.module.css'

/** The comparisons that were made, the latest first; each can be opened, and removed by the Admin with a reason. */
export function ReplayList({ replays }: { readonly replays: readonly ReplayView[] }) {
  const say = useSay()
  const admin = useHasRole('admin')
  const [removing, setRemoving] = useState<ReplayView | null>(null)
  return (
    <div className={css['scroll']} tabIndex={0} role="region" aria-label={say('charts.table-of', { title: say('replay.earlier') })}>
      <Table verticalSpacing="xs" horizontalSpacing="sm" fz="sm" miw={720}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('replay.sides')}</Table.Th>
            <Table.Th>{say('replay.on')}</Table.Th>
            <Table.Th>{say('replay.ranAt')}</Table.Th>
            <Table.Th ta="right">{say('replay.changed')}</Table.Th>
            <Table.Th ta="right">{say('replay.gained')}</Table.Th>
            <Table.Th ta="right">{say('replay.lost')}</Table.Th>
            <Table.Th ta="right">{say('replay.open')}</Table.Th>
            {admin ? (
              <Table.Th>
                <span className="unseen">{say('replay.action')}</span>
              </Table.Th>
            ) : null}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {replays.map((one) => {
            const sides = say('replay.sidesOf', { before: sideName(one.before.name, say), after: sideName(one.after.name, say) })
            return (
              <Table.Tr key={one.replayId}>
                <Table.Td className={css['nameCell'] ?? ''}>
                  <Anchor component={Link} to={replayPath(one.replayId)} fw={600} size="sm">{sides}</Anchor>
                </Table.Td>
                <Table.Td>{say.date(one.on)}</Table.Td>
                <Table.Td>
                  {say.instant(one.ranAt)}
                  {one.by === null ? null : <span className={css['under']}>{one.by}</span>}
                </Table.Td>
                <Table.Td ta="right">{say('replay.changedOf', { changed: one.changed, people: one.people })}</Table.Td>
                {(['gained', 'lost', 'open'] as const).map((kind) => (
                  <Table.Td key={kind} ta="right">{say.number(timesOf(one.totals, kind))}</Table.Td>
                ))}
                {admin ? (
                  <Table.Td ta="right">
                    <Button variant="subtle" size="compact-xs" aria-label={say('replay.removeThis', { sides, on: { date: one.on } })} onClick={() => setRemoving(one)}>
                      {say('replay.remove')}
                    </Button>
                  </Table.Td>
                ) : null}
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
      {removing === null ? null : <RemoveReplay replay={removing} onClose={() => setRemoving(null)} onRemoved={() => setRemoving(null)} />}
    </div>
  )
}
