import { Table } from '@mantine/core'
import type { GateCount } from '../../../shared/domain/selection/list-content.ts'
import { boardGates, type RoundSettings } from '../../../shared/domain/selection/target.ts'
import type { Citation } from '../../../shared/legal/finding.ts'
import { findRule } from '../../../shared/legal/registry.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useSay } from '../../components/say.tsx'
import { GateRow, isBoardGate, type OnWeight } from './gate-row.tsx'
import type { Pool, RoundData } from './round-data.ts'
import css from './pool.module.css'

/** Every gate with where it stands, how it weighs and whom it stops; the board's own first, which can be weighed where `onWeight` is given. */
export function GateTable({ data, pool, settings, onWeight, onShow }: {
  readonly data: RoundData
  readonly pool: Pool
  readonly settings: RoundSettings
  readonly onWeight: OnWeight | null
  /** Shows who is stopped by a gate. */
  readonly onShow: (gate: string) => void
}) {
  const say = useSay()
  const citationOf = useCitations(data, pool)
  const rows = rowsOf(pool)
  const groups = [
    { name: say('round.screen.group.board'), counts: rows.filter(({ gate }) => isBoardGate(gate)) },
    { name: say('round.screen.group.law'), counts: rows.filter(({ gate }) => !isBoardGate(gate)) },
  ]
  return (
    <div className={css['scroll']} tabIndex={0} role="region" aria-label={say('charts.table-of', { title: say('round.screen.gates') })}>
      <Table verticalSpacing={6} horizontalSpacing={8} fz="sm" miw={560} className={css['gateTable'] ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('round.screen.gate')}</Table.Th>
            <Table.Th>{say('round.screen.weighs')}</Table.Th>
            <Table.Th ta="right" title={say('round.screen.stopped-means')}>{say('round.screen.stopped')}</Table.Th>
            <Table.Th ta="right" title={say('round.screen.alone-means')}>{say('round.screen.alone')}</Table.Th>
            <Table.Th ta="right" title={say('round.screen.open-means')}>{say('round.screen.open-count')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        {groups.map(({ name, counts }) => (
          <Table.Tbody key={name}>
            <Table.Tr className={css['groupRow'] ?? ''}><Table.Th colSpan={5} scope="rowgroup">{name}</Table.Th></Table.Tr>
            {counts.map((count) => (
              <GateRow
                key={count.gate}
                count={count}
                considered={pool.considered}
                target={data.target}
                citation={citationOf(count.gate)}
                weight={isBoardGate(count.gate) ? settings.gates[count.gate] : 'must'}
                onWeight={onWeight}
                onShow={() => onShow(count.gate)}
              />
            ))}
          </Table.Tbody>
        ))}
      </Table>
    </div>
  )
}

/** Every gate that was asked, and those of the board that are off, which nobody was asked; the board's in the order in which they are chosen. */
function rowsOf(pool: Pool): readonly GateCount[] {
  const counts = new Map(pool.gates.map((count) => [count.gate, count]))
  const board = boardGates.map((gate): GateCount => counts.get(gate) ?? { gate, source: 'post', weight: 'off', stopped: 0, alone: 0, open: 0 })
  return [...board, ...pool.gates.filter(({ gate }) => !isBoardGate(gate))]
}

/** Where each gate stands: as the people of the list were asked, else the article of the whole rule. */
function useCitations({ round, target }: RoundData, pool: Pool): (gate: string) => Citation | null {
  const ranking = useProcedure('round.ranking', { roundId: round.id }, { enabled: pool.considered > 0 })
  const people = [...(ranking.data?.ranked ?? []), ...(ranking.data?.open ?? [])]
  const asked = new Map(people.flatMap(({ gates }) => gates).flatMap(({ gate, citation }) => (citation === null ? [] : [[gate, citation] as const])))
  const rule = findRule(`promotion.${target.level}`)?.versions.findLast(({ from }) => from <= target.closingOn)?.citation ?? null
  return (gate) => asked.get(gate) ?? (isBoardGate(gate) ? null : rule)
}
