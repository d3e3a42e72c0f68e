import { Anchor, VisuallyHidden } from '@mantine/core'
import { useState, type KeyboardEvent } from 'react'
import type { ChartTable } from '../../charts/chart-table.ts'
import { TableTwin } from '../../charts/table-twin.tsx'
import { localToday } from '../../components/assess/local-today.ts'
import { useSay } from '../../components/say.tsx'
import { cellSentence, levelOf, levels, missingOf, periodTitle, shareOf, type CompletenessMap, type MapCell, type MapUnit } from './completeness-words.ts'
import { nextPlace, type Place } from './heat-map-keys.ts'
import css from './completeness.module.css'

/** A cell of the map that was chosen: one unit in one period. */
export type ChosenCell = { readonly unitId: string | null; readonly periodId: number }

/** Units by periods: how much is done as figure, colour and pattern; a cell is chosen with a click or by arrows and Enter, a name opens what is below. */
export function HeatMap({ map, title, chosen, onChoose, onOpenUnit }: {
  readonly map: CompletenessMap
  readonly title: string
  readonly chosen: ChosenCell | null
  readonly onChoose: (cell: ChosenCell | null) => void
  readonly onOpenUnit: (unitId: string) => void
}) {
  const say = useSay()
  const filled = map.units.map(({ cells }) => cells.map(({ total }) => total > 0))
  const [place, setPlace] = useState<Place | null>(null)
  const first: Place | null = place !== null && filled[place.row]?.[place.column] ? place : firstOf(filled)
  const move = (event: KeyboardEvent<HTMLTableElement>) => {
    const here = event.target instanceof HTMLElement ? placeOf(event.target) : null
    const next = here && nextPlace(filled, here, event.key)
    if (!next) return
    event.preventDefault()
    setPlace(next)
    event.currentTarget.querySelector<HTMLButtonElement>(`button[data-row="${next.row}"][data-column="${next.column}"]`)?.focus()
  }
  return (
    <>
      <div className={css['scroll']} role="region" aria-label={say('completeness.map-region')} tabIndex={0}>
        <table className={css['map']} onKeyDown={move}>
          <thead>
            <tr>
              <th scope="col">{say('completeness.unit')}</th>
              {map.periods.map((period) => (
                <th key={period.id} scope="col">
                  {periodTitle(period.label, say)}
                  <span className={css['until']}>{period.closed ? say('completeness.period-closed') : say('completeness.period-until', { deadline: { date: period.deadline } })}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {map.units.map((unit, row) => (
              <tr key={unit.unitId ?? ''} data-head={row === 0 ? true : undefined}>
                <th scope="row"><UnitName unit={unit} head={row === 0} onOpen={onOpenUnit} /></th>
                {unit.cells.map((cell, column) => (
                  <td key={cell.periodId}>
                    <Cell
                      map={map} unit={unit} cell={cell} place={{ row, column }} focusable={first?.row === row && first.column === column}
                      chosen={chosen?.unitId === unit.unitId && chosen.periodId === cell.periodId} onChoose={onChoose} onPlace={setPlace}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className={css['legend']} aria-label={say('completeness.legend')}>
        {levels.map((level) => (
          <li key={level}><span className={css['swatch']} data-level={level} aria-hidden="true" />{say(`completeness.level.${level}`)}</li>
        ))}
      </ul>
      <TableTwin title={title} table={twinOf(map, say('completeness.unit'), (label) => periodTitle(label, say))} open={false} />
    </>
  )
}

function UnitName({ unit, head, onOpen }: { readonly unit: MapUnit; readonly head: boolean; readonly onOpen: (unitId: string) => void }) {
  const say = useSay()
  const { unitId } = unit
  if (head) return say('completeness.whole', { unit: unit.unit })
  if (!unit.hasBelow || unitId === null) return unit.unit
  return <Anchor component="button" type="button" size="sm" ta="left" onClick={() => onOpen(unitId)}>{unit.unit}</Anchor>
}

function Cell({ map, unit, cell, place, focusable, chosen, onChoose, onPlace }: {
  readonly map: CompletenessMap
  readonly unit: MapUnit
  readonly cell: MapCell
  readonly place: Place
  readonly focusable: boolean
  readonly chosen: boolean
  readonly onChoose: (cell: ChosenCell | null) => void
  readonly onPlace: (place: Place) => void
}) {
  const say = useSay()
  const period = map.periods[place.column]
  if (period === undefined) return null
  const sentence = cellSentence(unit, cell, period, localToday(), say)
  if (cell.total === 0) return <span className={css['empty']} title={sentence}>–</span>
  const [share, missing] = [shareOf(cell), missingOf(cell)]
  const main = share === null ? '–' : say('completeness.share', { share })
  const rest = [
    ...(missing > 0 ? [say('completeness.short-missing', { count: missing })] : []),
    ...(cell.counts['no-skp'] > 0 ? [say('completeness.short-no-skp', { count: cell.counts['no-skp'] })] : []),
  ]
  return (
    <button
      type="button" className={css['cell']} data-level={levelOf(cell)} data-row={place.row} data-column={place.column} tabIndex={focusable ? 0 : -1} aria-pressed={chosen}
      onClick={() => onChoose(chosen ? null : { unitId: unit.unitId, periodId: cell.periodId })} onFocus={() => onPlace(place)}
    >
      <span className={css['paper']} title={sentence}>
        <b>{main}</b>
        {rest.map((line) => <span key={line}>{line}</span>)}
      </span>
      <VisuallyHidden>{sentence}</VisuallyHidden>
    </button>
  )
}

function firstOf(filled: readonly (readonly boolean[])[]): Place | null {
  const row = filled.findIndex((cells) => cells.includes(true))
  return row < 0 ? null : { row, column: filled[row]?.indexOf(true) ?? 0 }
}

function placeOf({ dataset }: HTMLElement): Place | null {
  const { row, column } = dataset
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) }
}

function twinOf(map: CompletenessMap, unitWord: string, named: (label: string) => string): ChartTable {
  return {
    head: [unitWord, ...map.periods.map(({ label }) => named(label))],
    rows: map.units.map((unit) => ({
      id: unit.unitId ?? '', cells: [unit.unit, ...unit.cells.map((cell) => (cell.total === 0 ? '–' : `${cell.counts.done} / ${cell.counts.done + missingOf(cell)}${cell.counts['no-skp'] > 0 ? ` (+${cell.counts['no-skp']})` : ''}`))],
    })),
  }
}
