import type { TalentPerson } from '../../../shared/contract/talent.ts'
import { exact, roundHalfUp } from '../../../shared/numbers/exact.ts'
import type { Say } from '../../components/say.tsx'
import { OneLine, TwoLines } from '../../components/table/cells.tsx'
import type { Column } from '../../components/table/column.ts'
import css from './talent.module.css'

/** The columns that lists of people of a mapping are made of, by name. */
export type TalentColumn = 'name' | 'move' | 'box' | 'level' | 'place' | 'nilai' | 'y' | 'why' | 'unit'

/** The columns of those names, in their order. */
export function talentColumns(names: readonly TalentColumn[], say: Say): readonly Column<TalentPerson>[] {
  const all: Readonly<Record<TalentColumn, Column<TalentPerson>>> = {
    name: { id: 'name', label: say('kotak.column.person'), width: 220, grow: 1.4, locked: true, cell: (row) => <TwoLines main={row.name} under={[row.golongan, row.post].filter((part) => part !== null).join(' · ')} /> },
    move: { id: 'move', label: say('kotak.column.move'), width: 130, cell: (row) => <Move person={row} say={say} /> },
    box: { id: 'box', label: say('kotak.column.box'), width: 76, cell: (row) => <BoxMark box={row.box} /> },
    level: { id: 'level', label: say('kotak.column.level'), width: 120, cell: (row) => say(`kotak.level.${row.level}`) },
    place: { id: 'place', label: say('kotak.column.place'), width: 84, align: 'end', cell: (row) => (row.place === null ? <span className={css['quiet']}>{say('kotak.place-open')}</span> : say.number(row.place)) },
    nilai: { id: 'nilai', label: say('kotak.column.nilai'), width: 110, align: 'end', panelSaysIt: true, cell: (row) => score(row.nilai, say) },
    y: { id: 'y', label: say('kotak.column.y'), width: 110, align: 'end', panelSaysIt: true, cell: (row) => score(row.y, say) },
    why: { id: 'why', label: say('kotak.column.missing'), width: 320, grow: 2, panelSaysIt: true, cell: (row) => <span className={css['clamp']} title={say.message(row.message)}>{say.message(row.message)}</span> },
    unit: { id: 'unit', label: say('kotak.column.unit'), width: 170, grow: 1, panelSaysIt: true, cell: (row) => <OneLine text={row.unit} /> },
  }
  return names.map((name) => all[name])
}

/** Two decimals, as nilai talenta is written; a dash where it is open or closed to the reader. */
export function score(text: string | null, say: Say): string {
  return text === null ? '–' : say.number(roundHalfUp(exact(text), 2), 2)
}

/** The number of a box in its frame; a dash where there is none. */
export function BoxMark({ box, ghost = false }: { readonly box: number | null; readonly ghost?: boolean }) {
  return <span className={css['mark']} data-ghost={ghost ? true : undefined} data-none={box === null ? true : undefined}>{box ?? '–'}</span>
}

/** From which box to which. */
export function Move({ person, say }: { readonly person: TalentPerson; readonly say: Say }) {
  const spoken = (box: number | null): string => (box === null ? say('kotak.no-box') : say('kotak.box', { box }))
  return (
    <span className={css['move']} role="img" aria-label={say('kotak.from-to', { from: spoken(person.before), to: spoken(person.box) })}>
      <BoxMark box={person.before} ghost /> <span aria-hidden="true">→</span> <BoxMark box={person.box} />
    </span>
  )
}
