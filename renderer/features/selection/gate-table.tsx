import { Anchor, SegmentedControl, Table } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import type { GateCount } from '../../../shared/domain/selection/list-content.ts'
import { boardGates, gateWeights, type BoardGate, type RoundSettings } from '../../../shared/domain/selection/target.ts'
import type { Citation as Cited } from '../../../shared/legal/finding.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { Citation } from '../../components/finding/citation.tsx'
import { gateName } from '../../components/selection/gate-name.ts'
import { useSay } from '../../components/say.tsx'
import { askedByPost } from './asked-by-post.ts'
import type { Pool, RoundData } from './round-data.ts'
import css from './pool.module.css'

const isBoardGate = (gate: string): gate is BoardGate => boardGates.some((one) => one === gate)

/** Every gate with where it stands, how it weighs and whom it stops; the board's own can be weighed where `onWeight` is given. */
export function GateTable({ data, pool, settings, onWeight, onShow }: {
  readonly data: RoundData
  readonly pool: Pool
  readonly settings: RoundSettings
  readonly onWeight: ((gate: BoardGate, weight: RoundSettings['gates'][BoardGate]) => void) | null
  /** Shows who is stopped by a gate. */
  readonly onShow: (gate: string) => void
}) {
  const say = useSay()
  const cited = useCitations(data.round.id, pool)
  const most = Math.max(1, pool.considered)
  return (
    <div className={css['scroll']} tabIndex={0} role="region" aria-label={say('charts.table-of', { title: say('round.screen.gates') })}>
      <Table verticalSpacing={8} horizontalSpacing={8} fz="sm" miw={560} className={css['gateTable'] ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('round.screen.gate')}</Table.Th>
            <Table.Th>{say('round.screen.weighs')}</Table.Th>
            <Table.Th ta="right" title={say('round.screen.stopped-means')}>{say('round.screen.stopped')}</Table.Th>
            <Table.Th ta="right" title={say('round.screen.alone-means')}>{say('round.screen.alone')}</Table.Th>
            <Table.Th ta="right" title={say('round.screen.open-means')}>{say('round.screen.open-count')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rowsOf(pool).map((count) => {
            const { gate } = count
            const name = gateName(gate, say)
            const weight = isBoardGate(gate) ? settings.gates[gate] : 'must'
            const asks = isBoardGate(gate) ? askedByPost(gate, data.target, say) : null
            return (
              <Table.Tr key={gate} data-off={weight === 'off' ? true : undefined}>
                <Table.Td className={css['gateCell'] ?? ''}>
                  <span className={css['gateName']}>{name}</span>
                  {asks === null ? null : <span className={css['under']}>{asks}</span>}
                  {cited.get(gate) === undefined ? null : <Citation citation={cited.get(gate) as Cited} />}
                </Table.Td>
                <Table.Td>
                  {isBoardGate(gate) && onWeight !== null ? (
                    <SegmentedControl
                      size="xs"
                      aria-label={say('round.screen.weight-of', { gate: name })}
                      value={weight}
                      onChange={(next) => onWeight(gate, gateWeights.find((one) => one === next) ?? 'must')}
                      data={gateWeights.map((one) => ({ value: one, label: say(`round.screen.weight.${one}`) }))}
                    />
                  ) : isBoardGate(gate) ? <Chip tone={weight === 'must' ? 'ok' : 'quiet'}>{say(`round.screen.weight.${weight}`)}</Chip> : (
                    <Chip tone="quiet" icon={<IconLock size={13} aria-hidden="true" />} title={say('round.screen.by-law-means')}>{say('round.screen.by-law')}</Chip>
                  )}
                </Table.Td>
                <Table.Td ta="right">
                  {count.stopped === 0 ? '0' : (
                    <Anchor component="button" type="button" size="sm" fw={600} onClick={() => onShow(gate)} aria-label={say('round.screen.show-stopped', { count: count.stopped, gate: name })}>{say.number(count.stopped)}</Anchor>
                  )}
                  <span className={css['meter']} aria-hidden="true"><span style={{ width: `${(count.stopped / most) * 100}%` }} /></span>
                </Table.Td>
                <Table.Td ta="right">{say.number(count.alone)}</Table.Td>
                <Table.Td ta="right">{say.number(count.open)}</Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </div>
  )
}

/** Every gate that was asked, and those of the board that are off, which nobody was asked. */
function rowsOf(pool: Pool): readonly GateCount[] {
  const asked = new Set(pool.gates.map(({ gate }) => gate))
  return [...pool.gates, ...boardGates.filter((gate) => !asked.has(gate)).map((gate) => ({ gate, source: 'post' as const, weight: 'off' as const, stopped: 0, alone: 0, open: 0 }))]
}

/** Where each gate stands in the law, as the people on the list were asked. */
function useCitations(roundId: number, pool: Pool): ReadonlyMap<string, Cited> {
  const ranking = useProcedure('round.ranking', { roundId }, { enabled: pool.considered > 0 })
  const people = [...(ranking.data?.ranked ?? []), ...(ranking.data?.open ?? [])]
  return new Map(people.flatMap(({ gates }) => gates).flatMap(({ gate, citation }) => (citation === null ? [] : [[gate, citation] as const])))
}
