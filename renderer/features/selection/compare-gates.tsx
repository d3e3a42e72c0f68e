import { Table } from '@mantine/core'
import type { Comparison } from '../../../shared/contract/selection.ts'
import { GateMark } from '../../components/selection/gate-marks.tsx'
import { gateName } from '../../components/selection/gate-name.ts'
import { useSay } from '../../components/say.tsx'
import css from './ranking.module.css'

/** The gates of both side by side. */
export function CompareGates({ comparison, called }: { readonly comparison: Comparison; readonly called: { readonly first: string; readonly second: string } }) {
  const say = useSay()
  return (
    <Table fz="sm" verticalSpacing={5} horizontalSpacing={6} className={css['compare'] ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('round.screen.gate')}</Table.Th>
          <Table.Th ta="center">{called.first}</Table.Th>
          <Table.Th ta="center">{called.second}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {comparison.gates.map(({ gate, first, second }) => (
          <Table.Tr key={gate}>
            <Table.Td>{gateName(gate, say)}</Table.Td>
            {[first, second].map((one, at) => <Table.Td key={at} ta="center">{one === null ? '–' : <GateMark outcome={one.outcome} />}</Table.Td>)}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
