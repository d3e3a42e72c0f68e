import { Anchor, SegmentedControl, Table } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import type { GateCount } from '../../../shared/domain/selection/list-content.ts'
import { boardGates, gateWeights, type BoardGate, type RoundSettings, type Target } from '../../../shared/domain/selection/target.ts'
import type { Citation } from '../../../shared/legal/finding.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { sourceName } from '../../components/finding/citation.tsx'
import { gateName } from '../../components/selection/gate-name.ts'
import { useSay } from '../../components/say.tsx'
import { askedByPost } from './asked-by-post.ts'
import css from './pool.module.css'

type Weight = RoundSettings['gates'][BoardGate]

/** Told how the board weighs one of its gates. */
export type OnWeight = (gate: BoardGate, weight: Weight) => void

/** Tells whether the board chooses how a gate weighs; the others are the law's. */
export const isBoardGate = (gate: string): gate is BoardGate => boardGates.some((one) => one === gate)

/** One gate: its name, what it asks and where that stands, how it weighs, and whom it stops. */
export function GateRow({ count, considered, target, citation, weight, onWeight, onShow }: {
  readonly count: GateCount
  readonly considered: number
  readonly target: Target
  readonly citation: Citation | null
  readonly weight: Weight
  readonly onWeight: OnWeight | null
  readonly onShow: () => void
}) {
  const say = useSay()
  const { gate } = count
  const name = gateName(gate, say)
  const lines = [...(isBoardGate(gate) ? [askedByPost(gate, target, say)] : []), citation === null ? null : `${sourceName(citation.source)}, ${citation.pin}`].filter((line) => line !== null)
  return (
    <Table.Tr data-off={weight === 'off' ? true : undefined}>
      <Table.Td className={css['gateCell'] ?? ''}>
        <span className={css['gateName']}>{name}</span>
        {lines.map((line) => <span key={line} className={css['under']}>{line}</span>)}
      </Table.Td>
      <Table.Td>
        {!isBoardGate(gate) ? <Chip tone="quiet" icon={<IconLock size={13} aria-hidden="true" />} title={say('round.screen.by-law-means')}>{say('round.screen.by-law')}</Chip>
          : onWeight === null ? <Chip tone={weight === 'must' ? 'ok' : 'quiet'}>{say(`round.screen.weight.${weight}`)}</Chip>
          : (
            <SegmentedControl
              size="xs"
              aria-label={say('round.screen.weight-of', { gate: name })}
              value={weight}
              onChange={(next) => onWeight(gate, gateWeights.find((one) => one === next) ?? 'must')}
              data={gateWeights.map((one) => ({ value: one, label: say(`round.screen.weight.${one}`) }))}
            />
          )}
      </Table.Td>
      <Table.Td ta="right">
        {count.stopped === 0 || weight !== 'must' ? say.number(count.stopped) : (
          <Anchor component="button" type="button" size="sm" fw={600} onClick={onShow} aria-label={say('round.screen.show-stopped', { count: count.stopped, gate: name })}>{say.number(count.stopped)}</Anchor>
        )}
        {weight === 'preferred' ? <span className={css['ifRequired']}>{say('round.screen.if-required')}</span> : null}
        <span className={css['meter']} data-weight={weight} aria-hidden="true"><span style={{ width: `${(count.stopped / Math.max(1, considered)) * 100}%` }} /></span>
      </Table.Td>
      <Table.Td ta="right">{say.number(count.alone)}</Table.Td>
      <Table.Td ta="right">{say.number(count.open)}</Table.Td>
    </Table.Tr>
  )
}
