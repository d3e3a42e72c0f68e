import { addDays, addMonths, type IsoDate } from '../../../calendar/iso-date.ts'
import type { Citation, Step } from '../../finding.ts'
import { completeness, isComplete, met, notMet, unknown } from '../../steps.ts'
import type { DisciplineFact, DisciplineLevel } from '../../terms/people.ts'
import type { Law } from '../../types.ts'

type Register = {
  readonly discipline?: readonly DisciplineFact[] | null | undefined
  readonly disciplineCompleteThrough?: IsoDate | null | undefined
}

/** Which levels bar, and how long: so many months from the first day and while it is served, while it is served only, or for good. */
export type Bar = { readonly levels: readonly DisciplineLevel[]; readonly months: number | 'ever'; readonly citation: Citation; readonly wording?: string }

/**
 * One step whatever is recorded, so that its mere presence never betrays a punishment. One without a recorded end stays open,
 * except a light one, which has no span.
 */
export function clearOfPunishment(given: Register, law: Law, { levels, months, citation, wording }: Bar): Step {
  const weighed = (given.discipline ?? []).filter(({ level }) => levels.includes(level))
  const head = {
    id: 'discipline', facts: ['discipline', 'disciplineCompleteThrough'] as const, citation, changesOn: nextTurn(weighed, months, law.on),
    ...(wording === undefined ? {} : { wording }),
  }
  if (levels.length === 0) return met(head, { key: 'discipline.no-rule' })
  const begun = weighed.filter(({ from }) => from <= law.on)
  const sure = begun.find((one) => barsSurely(one, months, law.on))
  if (sure) return notMet(head, { key: 'discipline.barred', values: said(sure) })
  const endless = begun.find(({ level, until }) => !until && level !== 'ringan')
  if (endless) return unknown(head, { key: 'legal.serving-endless', values: { ...said(endless) } })
  if (isComplete(given.disciplineCompleteThrough, law)) return met(head, { key: 'discipline.clear' })
  return unknown(head, { key: 'legal.discipline-incomplete', values: completeness(given.disciplineCompleteThrough, law.askedOn) }, 'disciplineCompleteThrough')
}

/** A punishment bars for good, or within its months, or while it is surely being served; its last day is still served. */
function barsSurely({ from, until }: DisciplineFact, months: Bar['months'], on: IsoDate): boolean {
  return months === 'ever' || on < addMonths(from, months) || (!!until && until >= on)
}

/** The next day on which a punishment begins, has ended, or no longer reaches. */
function nextTurn(weighed: readonly DisciplineFact[], months: Bar['months'], on: IsoDate): IsoDate | null {
  const days = weighed.flatMap(({ from, until }) => [from, ...(months === 'ever' ? [] : [addMonths(from, months), ...(until ? [addDays(until, 1)] : [])])])
  return days.filter((day) => day > on).sort()[0] ?? null
}

const said = ({ level, from }: DisciplineFact) => ({ level: { text: `legal.discipline.${level}` }, from: { date: from } }) as const
