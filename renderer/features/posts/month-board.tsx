import type { OutputOf } from '../../../shared/contract/contract.ts'
import { useSay, type Say } from '../../components/say.tsx'
import css from './month-board.module.css'

/** Which part of the calendar is looked at: all, what is vacant now, a month (`2027-02`) or a year (`2027`). */
export type Chosen = 'all' | 'now' | string

type Calendar = OutputOf<'post.calendar'>

/** The coming years, a row a year and a cell a month, with how many seats fall empty; a cell narrows the list below to it. */
export function MonthBoard({ calendar, chosen, onChoose }: { readonly calendar: Calendar; readonly chosen: Chosen; readonly onChoose: (chosen: Chosen) => void }) {
  const say = useSay()
  const years = [...new Set(calendar.months.map(({ month }) => month.slice(0, 4)))]
  const counts = new Map(calendar.months.map(({ month, count }) => [month, count]))
  const most = Math.max(1, ...counts.values())
  const pick = (one: Chosen) => onChoose(chosen === one ? 'all' : one)
  return (
    <div className={css['boardScroll']} tabIndex={0} role="region" aria-label={say('vacancy.board')}>
      <table className={css['board']}>
        <thead>
          <tr>
            <th scope="col">{say('vacancy.year')}</th>
            {Array.from({ length: 12 }, (_, at) => <th key={at} scope="col">{monthName(at, say, 'short')}</th>)}
            <th scope="col">{say('vacancy.sum')}</th>
          </tr>
        </thead>
        <tbody>
          {years.map((year) => {
            const sum = calendar.months.filter(({ month }) => month.startsWith(year)).reduce((all, { count }) => all + count, 0)
            return (
              <tr key={year}>
                <th scope="row">{year}</th>
                {Array.from({ length: 12 }, (_, at) => {
                  const month = `${year}-${String(at + 1).padStart(2, '0')}`
                  const count = counts.get(month)
                  const label = say('vacancy.month-count', { month: `${monthName(at, say, 'long')} ${year}`, count: count ?? 0 })
                  return (
                    <td key={month}>
                      {count === undefined ? null : count === 0 ? <span className={css['none']} title={label}>·</span> : (
                        <button type="button" className={css['month']} data-weight={Math.ceil((count / most) * 4)} aria-pressed={chosen === month} aria-label={label} title={label} onClick={() => pick(month)}>{say.number(count)}</button>
                      )}
                    </td>
                  )
                })}
                <td>
                  {sum === 0 ? <span className={css['none']}>0</span> : (
                    <button type="button" className={css['month']} data-sum aria-pressed={chosen === year} aria-label={say('vacancy.year-count', { year, count: sum })} onClick={() => pick(year)}>{say.number(sum)}</button>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** The name of a month, from 0, in the reader's language. */
export function monthName(at: number, say: Say, length: 'short' | 'long'): string {
  return new Date(Date.UTC(2026, at, 1)).toLocaleDateString(say.language === 'id' ? 'id-ID' : 'en-GB', { month: length, timeZone: 'UTC' })
}

/** What is chosen, in words; null while all is shown. */
export function chosenName(chosen: Chosen, say: Say): string | null {
  if (chosen === 'all') return null
  if (chosen === 'now') return say('vacancy.only-now')
  const month = chosen.slice(5)
  return say('vacancy.only', { when: month === '' ? chosen : `${monthName(Number(month) - 1, say, 'long')} ${chosen.slice(0, 4)}` })
}

/** Whether a row of the calendar lies in what is chosen; what should have fallen empty before today counts in the month that runs. */
export function isChosen(row: Calendar['rows'][number], chosen: Chosen, from: string): boolean {
  if (chosen === 'all') return true
  if (chosen === 'now') return row.vacancy.because === 'vacant'
  const on = row.vacancy.on < from ? from : row.vacancy.on
  return row.vacancy.because !== 'vacant' && on.startsWith(chosen)
}
