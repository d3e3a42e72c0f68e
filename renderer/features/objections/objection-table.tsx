import { Anchor, Table } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ObjectionView } from '../../../shared/contract/objection.ts'
import { Chip, type Tone } from '../../components/feedback/chip.tsx'
import { PredikatChip } from '../../components/feedback/predikat-chip.tsx'
import { useSay } from '../../components/say.tsx'
import { ClockChip } from './clock-chip.tsx'
import { objectionPath, periodTitle, runningClock } from './objection-words.ts'
import css from './objections.module.css'

/** The tone of what an objection came to. */
export const decisionTones = { upheld: 'ok', confirmed: 'quiet', 'not-admitted': 'warn' } as const satisfies Record<string, Tone>

/** The register: number, who objects to which rating, who decides, what it came to, and the days left. */
export function ObjectionTable({ objections }: { readonly objections: readonly ObjectionView[] }) {
  const say = useSay()
  return (
    <div className={css['scroll']} tabIndex={0} role="region" aria-label={say('charts.table-of', { title: say('objection.register-book') })}>
      <Table verticalSpacing="xs" horizontalSpacing="sm" fz="sm" miw={860}>
        <Table.Thead>
          <Table.Tr>
            {(['number', 'person', 'rating', 'superior', 'standing', 'deadline'] as const).map((column) => <Table.Th key={column}>{say(`objection.column.${column}`)}</Table.Th>)}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {objections.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Td><Anchor component={Link} to={objectionPath(one.id)} fw={600} size="sm">{one.number}</Anchor></Table.Td>
              <Table.Td className={css['name'] ?? ''}>{one.name}<span className={css['under']}>{one.unit}</span></Table.Td>
              <Table.Td>{periodTitle(one.period, say)}<span className={css['under']}><PredikatChip predikat={one.objected.predikat} /></span></Table.Td>
              <Table.Td className={css['name'] ?? ''}>{one.superior}<span className={css['under']}>{say('objection.rated-by', { name: one.evaluator ?? '–' })}</span></Table.Td>
              <Table.Td><Standing one={one} /></Table.Td>
              <Table.Td><Deadline one={one} /></Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

/** What an objection came to, and what marks it. */
export function Standing({ one }: { readonly one: ObjectionView }) {
  const say = useSay()
  return (
    <span className={css['chips']}>
      {one.decision === null ? <Chip tone={one.state === 'registered' ? 'gold' : 'quiet'}>{say(`objection.standing.${one.state === 'withdrawn' ? 'withdrawn' : 'registered'}`)}</Chip>
        : <Chip tone={decisionTones[one.decision]}>{say(`objection.decision.${one.decision}`)}</Chip>}
      {one.marks.map((mark) => <Chip key={mark} tone="warn">{say(`objection.mark.${mark}`)}</Chip>)}
    </span>
  )
}

function Deadline({ one }: { readonly one: ObjectionView }) {
  const say = useSay()
  const clock = runningClock(one)
  return (
    <>
      <ClockChip clock={clock} />
      {clock.by === null || one.state === 'withdrawn' ? null : (
        <span className={css['under']}>
          {say(one.state === 'decided' ? 'objection.report-by' : 'objection.decide-by', { on: { date: clock.by } })}
          {clock.holidaysKnown ? null : ` · ${say('objection.without-holidays')}`}
        </span>
      )}
    </>
  )
}
