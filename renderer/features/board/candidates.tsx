import { Anchor, Table } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Chip } from '../../components/feedback/chip.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay } from '../../components/say.tsx'
import { score } from '../../components/selection/candidate-words.ts'
import { GatesChip } from '../../components/selection/gate-marks.tsx'
import { standingDecision, type BoardData } from './board-data.ts'
import css from './board.module.css'

/** The names that go to the head, by the number under which they are voted for and chosen. */
export function Candidates({ data }: { readonly data: BoardData }) {
  const say = useSay()
  const chosen = standingDecision(data)?.nip
  if (data.candidates.length === 0) {
    return <Card title={say('board.screen.candidates')}><EmptyState title={say('board.screen.no-list')}>{say('board.screen.no-list-line')}</EmptyState></Card>
  }
  return (
    <Card flush title={say('board.screen.candidates')} line={say('board.screen.candidates-line')}>
      <div className={css['scroll']} tabIndex={0} role="region" aria-label={say('charts.table-of', { title: say('board.screen.candidates') })}>
        <Table verticalSpacing="xs" horizontalSpacing="sm" fz="sm" miw={620}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th ta="right">{say('board.screen.number')}</Table.Th>
              <Table.Th>{say('board.screen.candidate')}</Table.Th>
              <Table.Th>{say('board.screen.gates')}</Table.Th>
              <Table.Th ta="right">{say('board.screen.box')}</Table.Th>
              <Table.Th ta="right">{say('board.screen.value')}</Table.Th>
              <Table.Th ta="right">{say('board.screen.votes')}</Table.Th>
              <Table.Th>{say('board.screen.letter')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.candidates.map((one) => (
              <Table.Tr key={one.number} data-chosen={one.nip !== null && one.nip === chosen ? true : undefined}>
                <Table.Td ta="right" fw={600}>{say.number(one.number)}</Table.Td>
                <Table.Td className={css['nameCell'] ?? ''}>
                  {one.nip === null ? <strong>{one.label}</strong> : <Anchor component={Link} to={`/pegawai/${one.nip}`} fw={600} size="sm">{one.label}</Anchor>}
                  {one.nip !== null && one.nip === chosen ? <> <Chip tone="ok">{say('board.screen.chosen')}</Chip></> : null}
                  {one.place === one.number ? null : <> <Chip tone="quiet">{say('board.screen.shared-place', { place: one.place })}</Chip></>}
                  <span className={css['under']}>{[one.golongan, one.post, one.unit].filter(Boolean).join(' · ')}</span>
                </Table.Td>
                <Table.Td><GatesChip gates={one.gates} /></Table.Td>
                <Table.Td ta="right">{one.box === null ? '–' : say.number(one.box)}</Table.Td>
                <Table.Td ta="right" fw={600}>{one.value === null ? '–' : score(one.value, say)}</Table.Td>
                <Table.Td ta="right">{say.number(one.votes)}</Table.Td>
                <Table.Td>{one.nip === null ? null : <Anchor component={Link} to={`/dokumen/surat-penjelasan/candidate/${data.round.id}/${one.nip}`} size="sm" aria-label={say('board.screen.letter-of', { name: one.label })}>{say('board.screen.open-letter')}</Anchor>}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Card>
  )
}
