import { Anchor, Table } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { RoundHead } from '../../../shared/contract/selection.ts'
import { roundPath, type RoundPart } from '../../components/selection/round-path.ts'
import { levelTitle, RoundState } from '../../components/selection/round-words.tsx'
import { useSay } from '../../components/say.tsx'
import css from './selection.module.css'

/** Where the work on a round stands: gates while it is open, then the ranking, then what was decided. */
const workOf: Readonly<Record<RoundHead['state'], RoundPart>> = { open: 'syarat', frozen: 'peringkat', decided: 'putusan', cancelled: 'syarat' }

/** The rounds in lines: post, level, closing date, how far it has come, how many names, what was decided. */
export function RoundList({ rounds }: { readonly rounds: readonly RoundHead[] }) {
  const say = useSay()
  return (
    <div className={css['scroll']} tabIndex={0} role="region" aria-label={say('charts.table-of', { title: say('round.screen.rounds') })}>
      <Table verticalSpacing="xs" horizontalSpacing="sm" fz="sm" miw={820}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('round.screen.column.post')}</Table.Th>
            <Table.Th>{say('round.screen.column.level')}</Table.Th>
            <Table.Th>{say('round.screen.column.closing')}</Table.Th>
            <Table.Th>{say('round.screen.column.state')}</Table.Th>
            <Table.Th ta="right">{say('round.screen.column.listed')}</Table.Th>
            <Table.Th>{say('round.screen.column.decision')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rounds.map((round) => (
            <Table.Tr key={round.id}>
              <Table.Td className={css['nameCell'] ?? ''}>
                <Anchor component={Link} to={roundPath(round.id, workOf[round.state])} fw={600} size="sm">{round.post}</Anchor>
                <span className={css['under']}>{[round.unit, round.name].join(' · ')}</span>
              </Table.Td>
              <Table.Td className={css['noWrap'] ?? ''}>{levelTitle(round.level, say)}</Table.Td>
              <Table.Td className={css['noWrap'] ?? ''}>
                {say.date(round.closingOn)}
                <span className={css['under']}>{vacancyWords(round, say)}</span>
              </Table.Td>
              <Table.Td><RoundState state={round.state} /></Table.Td>
              <Table.Td ta="right">{round.listed === null ? '–' : say.number(round.listed)}</Table.Td>
              <Table.Td className={css['nameCell'] ?? ''}>{round.decision === null ? round.cancelledReason ?? '–' : say.message(round.decision)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

/** Since when, or from when, the post is vacant and why. */
function vacancyWords({ vacantFrom, vacantBecause }: RoundHead, say: ReturnType<typeof useSay>): string {
  const because = say(`round.screen.because.${vacantBecause}`)
  return vacantFrom === null ? because : say('round.screen.vacant-from', { because, on: { date: vacantFrom } })
}
