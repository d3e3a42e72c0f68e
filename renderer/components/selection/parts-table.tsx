import { Table } from '@mantine/core'
import type { Candidate } from '../../../shared/domain/selection/list-content.ts'
import { useSay } from '../say.tsx'
import { componentName, partsByAxis, percent, score } from './candidate-words.ts'
import css from './selection.module.css'

/** The parts of a value, axis by axis: score, weight in the whole, what it adds, and the record behind it. */
export function PartsTable({ candidate, said }: {
  readonly candidate: Pick<Candidate, 'components' | 'value'>
  readonly said: (sentence: string) => string
}) {
  const say = useSay()
  const number = (text: string | null): string => (text === null ? '?' : score(text, say))
  return (
    <Table fz="sm" verticalSpacing={5} horizontalSpacing={6} className={css['parts'] ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('round.screen.part')}</Table.Th>
          <Table.Th ta="right">{say('round.screen.score')}</Table.Th>
          <Table.Th ta="right">{say('round.screen.points')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      {partsByAxis(candidate.components).map(({ axis, parts }) => (
        <Table.Tbody key={axis}>
          <Table.Tr>
            <Table.Th colSpan={3} scope="rowgroup" className={css['axis'] ?? ''}>{say(`round.screen.axis.${axis}`)}</Table.Th>
          </Table.Tr>
          {parts.map((part) => (
            <Table.Tr key={part.id}>
              <Table.Td>
                {componentName(part.id, say)} <span className={css['quiet']}>({percent(part.weight, say)})</span>
                <span className={css['because']}>{said(say.message(part.message))}</span>
              </Table.Td>
              <Table.Td ta="right">{number(part.score)}</Table.Td>
              <Table.Td ta="right">{number(part.points)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      ))}
      <Table.Tfoot>
        <Table.Tr>
          <Table.Th colSpan={2}>{say('round.screen.sum')}</Table.Th>
          <Table.Th ta="right">{number(candidate.value)}</Table.Th>
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  )
}
