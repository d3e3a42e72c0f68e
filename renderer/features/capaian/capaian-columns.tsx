import type { CapaianUnit } from '../../../shared/contract/capaian.ts'
import { cssVars } from '../../design/css-vars.ts'
import type { Say } from '../../components/say.tsx'
import { OneLine } from '../../components/table/cells.tsx'
import type { Column } from '../../components/table/column.ts'
import { LevelChip } from './capaian-words.tsx'
import css from './capaian.module.css'

/** The columns of the tree of units with their capaian. */
export function capaianColumns(say: Say): readonly Column<CapaianUnit>[] {
  return [
    {
      id: 'unit', label: say('capaian.column.unit'), width: 240, grow: 2.4, locked: true,
      cell: ({ unit, depth }) => <span className={css['unit']} style={cssVars({ '--depth': String(Math.min(depth, 8)) })} title={unit}>{unit}</span>,
    },
    { id: 'people', label: say('capaian.column.people'), width: 84, align: 'end', cell: ({ people }) => say.number(people) },
    {
      id: 'level', label: say('capaian.column.level'), width: 192, grow: 0.8,
      cell: ({ capaian, maySet }) => (capaian === null ? <span className={css['quiet']}>{say(maySet ? 'capaian.notSet' : 'capaian.notSetByYou')}</span> : <LevelChip level={capaian.level} />),
    },
    { id: 'achieved', label: say('capaian.column.achieved'), width: 92, align: 'end', panelSaysIt: true, cell: ({ capaian }) => percentOf(capaian?.achieved ?? null, say) },
    { id: 'basis', label: say('capaian.column.basis'), width: 170, grow: 1.6, panelSaysIt: true, cell: ({ capaian }) => <OneLine text={capaian?.basis ?? null} /> },
    { id: 'setBy', label: say('capaian.column.setBy'), width: 150, grow: 1, panelSaysIt: true, cell: ({ capaian }) => <OneLine text={capaian?.setBy ?? null} /> },
  ]
}

/** The share of the target that was reached: `87,5 %`, or a dash where none was given. */
export function percentOf(achieved: string | null, say: Say): string {
  return achieved === null ? '–' : say('capaian.percent', { share: { number: achieved } })
}
