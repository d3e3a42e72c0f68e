import { Anchor, Table } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { CalibrationView } from '../../../shared/contract/calibration.ts'
import { useSay } from '../../components/say.tsx'
import { periodTitle, sessionPath, SessionState } from './calibration-words.tsx'
import css from './calibrations.module.css'

/** The sessions, the latest first, with how many proposals were made and answered. */
export function SessionList({ sessions }: { readonly sessions: readonly CalibrationView[] }) {
  const say = useSay()
  return (
    <div className={css['scroll']} tabIndex={0} role="region" aria-label={say('charts.table-of', { title: say('calibration.sessions') })}>
      <Table verticalSpacing="xs" horizontalSpacing="sm" fz="sm" miw={760}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('calibration.name')}</Table.Th>
            <Table.Th>{say('calibration.period')}</Table.Th>
            <Table.Th>{say('calibration.units')}</Table.Th>
            <Table.Th ta="right">{say('calibration.people')}</Table.Th>
            <Table.Th ta="right">{say('calibration.waiting')}</Table.Th>
            <Table.Th ta="right">{say('calibration.accepted')}</Table.Th>
            <Table.Th ta="right">{say('calibration.refused')}</Table.Th>
            <Table.Th>{say('calibration.state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sessions.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Td className={css['nameCell'] ?? ''}>
                <Anchor component={Link} to={sessionPath(one.id)} fw={600} size="sm">{one.name}</Anchor>
                <span className={css['under']}>{say('calibration.openedBy', { at: say.instant(one.openedAt), by: one.openedBy ?? '–' })}</span>
              </Table.Td>
              <Table.Td>{periodTitle(one.period, say)}</Table.Td>
              <Table.Td className={css['nameCell'] ?? ''}>{one.units.map(({ name }) => name).join(', ')}</Table.Td>
              {[one.people, one.waiting, one.accepted, one.refused].map((count, at) => (
                <Table.Td key={at} ta="right">{say.number(count)}</Table.Td>
              ))}
              <Table.Td>
                <SessionState state={one.state} />
                {one.removedReason === null ? null : <span className={css['under']}>{one.removedReason}</span>}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
