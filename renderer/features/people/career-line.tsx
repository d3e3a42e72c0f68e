import { Tooltip } from '@mantine/core'
import type { PersonView } from '../../../shared/contract/people.ts'
import { localToday } from '../../components/assess/local-today.ts'
import { useSay, type Say } from '../../components/say.tsx'
import { cssVars } from '../../design/css-vars.ts'
import { predikatColour, predikatKey, predikatScale, type PredikatOrNone } from '../../design/predikat.ts'
import { careerOf, yearMarks, type Career, type Lane, type Span } from './career-lanes.ts'
import { recordTitle } from './record-words.ts'
import type { UnitNames } from './use-unit-names.ts'
import css from './career-line.module.css'

/** A career at a glance: predikat, rank, posts and units as stretches of years, trainings, degrees and awards as marks. */
export function CareerLine({ person, unitNames }: { readonly person: PersonView; readonly unitNames: UnitNames }) {
  const say = useSay()
  const career = careerOf(person, localToday())
  if (career === null) return null
  const year = 100 / (career.lastYear + 1 - career.firstYear)
  return (
    <div className={css['line']} style={cssVars({ '--year': `${year}%` })}>
      {career.lanes.map((lane) => (
        <LaneRow key={lane.kind} lane={lane} unitNames={unitNames} />
      ))}
      <span />
      <div className={css['axis']} aria-hidden="true">
        {yearMarks(career).map((mark) => (
          <span key={mark} style={cssVars({ '--from': percent(place(mark, career)) })}>
            {mark}
          </span>
        ))}
      </div>
      <span className="unseen">{say('people.careerSpan', { from: String(career.firstYear), to: String(career.lastYear) })}</span>
    </div>
  )
}

function LaneRow({ lane, unitNames }: { readonly lane: Lane; readonly unitNames: UnitNames }) {
  const say = useSay()
  const name = lane.kind === 'predikat' ? say('people.predikat') : say(`record.${lane.kind}`)
  const rows = lane.moment ? lane.spans.map(() => 0) : rowsOf(lane.spans)
  const deep = Math.max(0, ...rows)
  return (
    <>
      <span className={css['name']} aria-hidden="true">
        {name}
      </span>
      <ul className={css['lane']} aria-label={name} style={{ minHeight: `${1.75 + deep * 1.5}rem` }}>
        {lane.spans.map((span, at) => {
          const words = wordsOf(span, unitNames, say)
          const title = `${words}, ${dates(span, lane.moment, say)}`
          const position = cssVars({ '--from': percent(span.from), '--width': percent(span.to - span.from), '--row': String(rows[at] ?? 0) })
          return (
            <Tooltip key={span.id} label={title}>
              {'year' in span.what ? (
                <li className={`${css['span']} ${css['predikat']}`} data-predikat={span.what.predikat} style={{ ...position, ...paint(span.what.predikat) }}>
                  <span aria-hidden="true">{say(`people.short.${span.what.predikat}`)}</span>
                  <span className="unseen">{words}</span>
                </li>
              ) : (
                <li
                  className={css[lane.moment ? 'moment' : 'span']}
                  data-kind={lane.kind}
                  data-now={!lane.moment && span.until === null ? true : undefined}
                  data-acting={lane.kind === 'post' && span.what.record.values['assignment'] !== 'definitif' ? true : undefined}
                  style={position}
                >
                  {lane.moment ? <span className="unseen">{title}</span> : words}
                </li>
              )}
            </Tooltip>
          )
        })}
      </ul>
    </>
  )
}

/** Which row each stretch takes so that none lies over another: an acting post stands under the definitive one. */
function rowsOf(spans: readonly Span[]): readonly number[] {
  const ends: number[] = []
  return spans.map((span) => {
    const free = ends.findIndex((end) => end <= span.from + 0.001)
    const row = free < 0 ? ends.length : free
    ends[row] = span.to
    return row
  })
}

function wordsOf(span: Span, unitNames: UnitNames, say: Say): string {
  return 'year' in span.what ? `${span.what.year}: ${say(predikatKey(span.what.predikat))}` : recordTitle(span.what.record, unitNames, say)
}

function dates(span: Span, moment: boolean, say: Say): string {
  if ('year' in span.what) return String(span.what.year)
  if (moment) return say.date(span.since)
  return span.until === null ? say('people.sinceDate', { from: { date: span.since } }) : say('people.span', { from: { date: span.since }, to: { date: span.until } })
}

/** The colours of a predikat, the same as everywhere; without one of the five it stays plain. */
function paint(predikat: PredikatOrNone) {
  const rated = predikatScale.indexOf(predikat) < 5
  return rated ? cssVars({ '--paint': predikatColour(predikat), '--ink': `var(--predikat-${predikat}-ink)` }) : {}
}

const percent = (part: number): string => `${part * 100}%`
const place = (year: number, { firstYear, lastYear }: Career): number => (year - firstYear) / (lastYear + 1 - firstYear)
