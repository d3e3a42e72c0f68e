import { Table } from '@mantine/core'
import type { Comparison } from '../../../shared/contract/selection.ts'
import { exact, type Exact } from '../../../shared/numbers/exact.ts'
import { componentName, percent, score, signed } from '../../components/selection/candidate-words.ts'
import { useSay } from '../../components/say.tsx'
import css from './ranking.module.css'

type Part = Comparison['parts'][number]
const sizeOf = ({ difference }: Part): Exact => exact(difference ?? '1000').abs()
const isEqual = ({ difference }: Part): boolean => difference !== null && exact(difference).n === 0n

/** The parts of both values, what differs most first; the differences add up to that of the values. */
export function CompareParts({ comparison, called }: { readonly comparison: Comparison; readonly called: { readonly first: string; readonly second: string } }) {
  const say = useSay()
  const parts = comparison.parts.toSorted((a, b) => sizeOf(b).compare(sizeOf(a)))
  const equal = parts.filter(isEqual)
  const sum = parts.some(({ difference }) => difference === null) ? null : parts.reduce((total, { difference }) => total.add(exact(difference ?? '0')), exact(0))
  const number = (text: string | null) => (text === null ? '?' : score(text, say))
  const row = (part: Part) => (
    <Table.Tr key={part.id}>
      <Table.Td>{componentName(part.id, say)} <span className={css['quiet']}>({percent(part.weight, say)})</span></Table.Td>
      <Table.Td ta="right">{number(part.first)}</Table.Td>
      <Table.Td ta="right">{number(part.second)}</Table.Td>
      <Table.Td ta="right" className={css['difference'] ?? ''} data-sign={part.difference === null || isEqual(part) ? undefined : exact(part.difference).s > 0n ? 'more' : 'less'}>{part.difference === null ? '?' : signed(part.difference, say)}</Table.Td>
    </Table.Tr>
  )
  const head = (
    <Table.Thead>
      <Table.Tr>
        <Table.Th>{say('round.screen.part-weight')}</Table.Th>
        <Table.Th ta="right">{called.first}</Table.Th>
        <Table.Th ta="right">{called.second}</Table.Th>
        <Table.Th ta="right">{say('round.screen.times')}</Table.Th>
      </Table.Tr>
    </Table.Thead>
  )
  return (
    <>
      <Table fz="sm" verticalSpacing={6} horizontalSpacing={6} className={css['compare'] ?? ''}>
        {head}
        <Table.Tbody>{parts.filter((part) => !isEqual(part)).map(row)}</Table.Tbody>
        {sum === null ? null : (
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th>{say('round.screen.sum')}</Table.Th>
              <Table.Th ta="right">{number(comparison.first.value)}</Table.Th>
              <Table.Th ta="right">{number(comparison.second.value)}</Table.Th>
              <Table.Th ta="right">{signed(`${sum.n * sum.s}/${sum.d}`, say)}</Table.Th>
            </Table.Tr>
          </Table.Tfoot>
        )}
      </Table>
      {equal.length === 0 ? null : (
        <details className={css['equal']}>
          <summary>{say('round.screen.equal-parts', { count: equal.length })}</summary>
          <Table fz="sm" verticalSpacing={6} horizontalSpacing={6} className={css['compare'] ?? ''}>{head}<Table.Tbody>{equal.map(row)}</Table.Tbody></Table>
        </details>
      )}
    </>
  )
}
