import { Button, Select } from '@mantine/core'
import { IconClipboardText } from '@tabler/icons-react'
import { useState } from 'react'
import { useHasRole } from '../../bridge/session.tsx'
import { UnitField } from '../../components/fields/unit-field.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { useSay } from '../../components/say.tsx'
import type { DeskProps } from './desk-props.ts'
import { FlowDialog } from './flow/flow-dialog.tsx'
import { PasteDialog } from './flow/paste-dialog.tsx'
import { canGo, type FlowStep } from './flow/steps.ts'
import type { Pasted } from './grid/use-clipboard.ts'
import { periodTitle } from './period-title.ts'
import { hasSelection } from './sheet/commands.ts'
import type { Sheet } from './sheet/sheet.ts'
import { useTurn } from './sheet/work.ts'
import type { Capacity } from './use-grid-question.ts'
import css from './ratings.module.css'

/** The head of the grid: how far things are, which period and in which capacity, and the steps that send ratings on. */
export function DeskHeader(props: DeskProps & { readonly sheet: Sheet; readonly keys: readonly string[]; readonly order: readonly string[]; readonly onPasted: (pasted: Pasted) => void }) {
  const { sheet, keys, order, as, shown, choices } = props
  const say = useSay()
  useTurn(sheet)
  const [open, setOpen] = useState<FlowStep | 'paste' | null>(null)
  const locks = useHasRole('admin', 'pimpinan')
  const lines = keys.flatMap((key) => sheet.lines.line(key) ?? [])
  const done = lines.filter(({ standing, row }) => standing === 'ready' || (row.state !== null && row.state !== 'draft')).length
  const able = (step: FlowStep) => lines.filter((line) => canGo(step, line)).length
  const first = shown[0]
  const title = shown.length === 1 && first !== undefined ? say('rating.titleOf', { period: periodTitle(first.label, say) }) : say('rating.titleAll', { count: shown.length })
  const units = [...new Set(lines.map(({ row }) => row.unit))]
  const people = new Set(lines.map(({ row }) => row.nip)).size
  const line = [
    units.length === 1 ? units[0] : units.length > 1 ? say('rating.unitCount', { count: units.length }) : null,
    say('rating.counts', { people, done, lines: lines.length }),
    shown.length === 1 && first !== undefined ? say(first.state === 'closed' ? 'rating.closedPeriod' : 'rating.deadline', { date: { date: first.deadline } }) : null,
  ].filter(Boolean).join(' · ')
  // What is selected in the grid is what a step is about, where more than one row is.
  const { top, bottom } = sheet.ground.range()
  const chosen = hasSelection(sheet) && top !== bottom ? new Set(order.slice(top, bottom + 1)) : null
  const stepButton = (step: FlowStep, primary: boolean) => {
    const count = able(step)
    return count === 0 && !primary ? null : (
      <Button key={step} variant={primary ? 'filled' : 'default'} disabled={count === 0} onClick={() => setOpen(step)}>
        {say(`rating.step.${step}.button`, { count })}
      </Button>
    )
  }
  return (
    <>
      <PageHeader
        title={title}
        line={line}
        actions={
          <div className={css['actions']} data-desk-actions>
            {as === 'evaluator' ? <Button variant="default" leftSection={<IconClipboardText size={16} aria-hidden="true" />} onClick={() => setOpen('paste')}>{say('rating.pasteButton')}</Button> : null}
            {as === 'evaluator' ? [stepButton('recall', false), stepButton('submit', true)] : null}
            {as === 'superior' ? [stepButton('return', false), stepButton('confirm', true)] : null}
            {as === 'reader' && locks ? [stepButton('reopen', false), stepButton('lock', false)] : null}
          </div>
        }
      />
      <div className={css['choices']} data-print="hide">
        <Select
          size="xs"
          w={230}
          aria-label={say('rating.periodChoice')}
          allowDeselect={false}
          value={choices.value}
          data={[
            ...(choices.openCount > 1 ? [{ value: 'open', label: say('rating.allOpen', { count: choices.openCount }) }] : []),
            ...choices.periods.map(({ id, label, state }) => ({ value: String(id), label: state === 'closed' ? say('rating.periodClosed', { period: periodTitle(label, say) }) : periodTitle(label, say) })),
          ]}
          onChange={(value) => {
            if (value !== null) props.onPeriod(value === 'open' ? 'open' : Number(value))
          }}
        />
        {props.capacities.length > 1 ? <CapacityChoice value={as} capacities={props.capacities} onChange={props.onAs} /> : null}
        {as === 'reader' ? <UnitField name="rating-unit" label={say('rating.filterUnit')} noneLabel={say('rating.allUnits')} value={props.unitId} onChange={props.onUnit} width={280} /> : null}
      </div>
      {open === null || open === 'paste' ? null : <FlowDialog sheet={sheet} step={open} lines={lines} chosen={chosen} onClose={() => setOpen(null)} />}
      {open === 'paste' ? <PasteDialog sheet={sheet} onPasted={props.onPasted} onClose={() => setOpen(null)} /> : null}
    </>
  )
}

function CapacityChoice({ value, capacities, onChange }: { readonly value: Capacity; readonly capacities: readonly Capacity[]; readonly onChange: (as: Capacity) => void }) {
  const say = useSay()
  return (
    <div role="group" aria-label={say('rating.capacity')} className={css['capacity']}>
      {capacities.map((one) => (
        <button key={one} type="button" aria-pressed={one === value} className={css['capacityOne']} onClick={() => onChange(one)}>
          {say(`rating.as.${one}`)}
        </button>
      ))}
    </div>
  )
}
