import { Table } from '@mantine/core'
import type { DrawnAssignments } from '../../../shared/contract/assignment.ts'
import { Chip, type Tone } from '../../components/feedback/chip.tsx'
import { useSay } from '../../components/say.tsx'
import { spanDays } from './gap-words.tsx'
import css from './assignments.module.css'

type Outcome = DrawnAssignments['rows'][number]['outcome']
const outcomes: readonly Outcome[] = ['new', 'changed', 'unchanged', 'gap', 'refused']
const TONES: Readonly<Record<Outcome, Tone>> = { new: 'ok', changed: 'gold', unchanged: 'quiet', gap: 'warn', refused: 'bad' }

/** What a way of assigning many would do: how many of each outcome, and the rows, the troubled first. */
export function DrawnPreview({ drawn }: { readonly drawn: DrawnAssignments }) {
  const say = useSay()
  const total = outcomes.reduce((sum, outcome) => sum + drawn[outcome], 0)
  return (
    <>
      <div className={css['counts']} role="status">
        {outcomes.map((outcome) => (
          <Chip key={outcome} tone={drawn[outcome] === 0 ? 'quiet' : TONES[outcome]} title={say(`assignment.outcome-line.${outcome}`)}>
            {say(`assignment.outcome.${outcome}`)} {say.number(drawn[outcome])}
          </Chip>
        ))}
      </div>
      {drawn.rows.length === 0 ? (
        <p style={{ margin: 0 }}>{say('assignment.drawn-nothing')}</p>
      ) : (
        <div className={css['preview']} tabIndex={0} role="region" aria-label={say('assignment.preview')}>
          <Table verticalSpacing={6} horizontalSpacing="sm" fz="xs" miw={760} stickyHeader>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('assignment.outcome')}</Table.Th>
                <Table.Th>{say('assignment.person')}</Table.Th>
                <Table.Th>{say('assignment.post')}</Table.Th>
                <Table.Th>{say('assignment.evaluator')}</Table.Th>
                <Table.Th>{say('assignment.days')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {drawn.rows.map((row, at) => (
                <Table.Tr key={`${row.nip} ${row.starts} ${row.post} ${at}`}>
                  <Table.Td className={css['words'] ?? ''}>
                    <Chip tone={TONES[row.outcome]}>{say(`assignment.outcome.${row.outcome}`)}</Chip>
                    {row.message === null ? null : <span className={css['under']}>{say.message(row.message)}</span>}
                  </Table.Td>
                  <Table.Td>
                    {row.name}
                    <span className={css['under']}>{row.nip}</span>
                  </Table.Td>
                  <Table.Td className={css['words'] ?? ''}>
                    {row.acting ? say('assignment.acting-as', { post: row.post }) : row.post}
                    <span className={css['under']}>{row.unit}</span>
                  </Table.Td>
                  <Table.Td>
                    {row.evaluator ?? '–'}
                    <span className={css['under']}>{row.superior === null ? '' : say('assignment.above', { name: row.superior })}</span>
                  </Table.Td>
                  <Table.Td>{row.starts < '1000' ? '–' : spanDays(row, say)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      {total > drawn.rows.length ? <p className={css['under']}>{say('assignment.preview-cut', { shown: drawn.rows.length, total })}</p> : null}
    </>
  )
}
