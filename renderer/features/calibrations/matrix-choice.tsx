import { parsePeriod } from '../../../shared/calendar/period.ts'
import type { CalibrationMember } from '../../../shared/contract/calibration.ts'
import { predikatOf } from '../../../shared/domain/appraisal/predikat-of.ts'
import { ekspektasiSchema, type Ekspektasi } from '../../../shared/legal/terms/predikat.ts'
import { PredikatChip } from '../../components/feedback/predikat-chip.tsx'
import { useSay } from '../../components/say.tsx'
import css from './calibrations.module.css'

/** A cell of the matrix: hasil kerja and perilaku kerja. */
export type Cell = readonly [Ekspektasi, Ekspektasi]

const words = ekspektasiSchema.options

/** The nine cells in reading order: the first is the number 1, the last the number 9. */
export const cells: readonly Cell[] = words.flatMap((hasil) => words.map((perilaku): Cell => [hasil, perilaku]))

/** Tells whether two cells are the same. */
export const sameCell = (one: Cell | null, other: Cell | null): boolean => one !== null && other !== null && one[0] === other[0] && one[1] === other[1]

/** The cell in which a person sits now; null while one of the two is missing. */
export function cellNow({ now }: Pick<CalibrationMember, 'now'>): Cell | null {
  return now.hasilKerja === null || now.perilakuKerja === null ? null : [now.hasilKerja, now.perilakuKerja]
}

/** Whether a cell can be proposed: another than now, and of a head of a unit only where the capaian leaves it. */
export function mayPropose(member: CalibrationMember, cell: Cell): boolean {
  const fixed = member.head ? member.headHasilKerja ?? member.now.hasilKerja : null
  return (fixed === null || cell[0] === fixed) && !sameCell(cell, cellNow(member))
}

/** The matrix to choose a proposal from: nine numbered cells, each with the predikat that it gives. */
export function MatrixChoice({ member, period, value, onChange }: {
  readonly member: CalibrationMember
  readonly period: string
  readonly value: Cell | null
  readonly onChange: (cell: Cell) => void
}) {
  const say = useSay()
  const end = parsePeriod(period)?.end
  const now = cellNow(member)
  return (
    <table className={css['matrix']}>
      <caption>{say('calibration.matrix')}</caption>
      <thead>
        <tr>
          <td />
          {words.map((perilaku) => <th key={perilaku} scope="col">{say('calibration.perilaku', { word: { text: `legal.ekspektasi.${perilaku}` } })}</th>)}
        </tr>
      </thead>
      <tbody>
        {words.map((hasil, row) => (
          <tr key={hasil}>
            <th scope="row">{say('calibration.hasil', { word: { text: `legal.ekspektasi.${hasil}` } })}</th>
            {words.map((perilaku, column) => {
              const cell: Cell = [hasil, perilaku]
              const here = sameCell(cell, now)
              const predikat = predikatOf(hasil, perilaku, end)
              return (
                <td key={perilaku} data-now={here ? true : undefined}>
                  <label>
                    <input
                      type="radio"
                      name="cell"
                      checked={sameCell(cell, value)}
                      disabled={!mayPropose(member, cell)}
                      onChange={() => onChange(cell)}
                      aria-label={say('calibration.cell', { number: row * 3 + column + 1, hasil: { text: `legal.ekspektasi.${hasil}` }, perilaku: { text: `legal.ekspektasi.${perilaku}` }, predikat: predikat === null ? '–' : { text: `legal.predikat.${predikat}` } })}
                    />
                    <kbd aria-hidden="true">{row * 3 + column + 1}</kbd>
                    <PredikatChip predikat={predikat} />
                    {here ? <span className={css['under']}>{say('calibration.now')}</span> : null}
                  </label>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
