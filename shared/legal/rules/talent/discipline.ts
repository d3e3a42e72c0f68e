import { addDays, addYears, type IsoDate } from '../../../calendar/iso-date.ts'
import { scaleDisiplin } from '../../parameters/talent/career-scales.ts'
import { completeness, isComplete } from '../../steps.ts'
import { disciplineLevelSchema, type DisciplineFact } from '../../terms/people.ts'
import type { Law } from '../../types.ts'
import { parsedScores, type Scored } from './scored.ts'

type Facts = {
  readonly discipline?: readonly DisciplineFact[] | null | undefined
  readonly disciplineCompleteThrough?: IsoDate | null | undefined
}

/**
 * The record of discipline on the governing date: being punished, else the gravest punishment that still counts, else clean.
 * A light punishment is a reprimand and has no span; a graver one without a recorded end leaves the score open.
 */
export function disiplin({ discipline, disciplineCompleteThrough }: Facts, law: Law): Scored {
  const { years, countedFrom, scores } = law(scaleDisiplin)
  const { of } = parsedScores(scores)
  const begun = (discipline ?? []).filter(({ from }) => from <= law.on)
  const head = {
    facts: ['discipline', 'disciplineCompleteThrough'] as const, wording: `rekam jejak disiplin ${years} tahun terakhir`,
    changesOn: nextChange(discipline ?? [], years, countedFrom, law.on),
  }
  if (begun.some((one) => endOf(one) === null)) return { ...head, score: null, because: { key: 'talent.punishment-endless' } }
  if (begun.some(({ until }) => until && until >= law.on)) {
    return { ...head, score: of.serving, because: { key: 'talent.punished-is', values: { record: { text: 'talent.punished.serving' } } } }
  }
  if (!isComplete(disciplineCompleteThrough, law)) {
    return { ...head, score: null, missing: 'disciplineCompleteThrough', because: { key: 'legal.discipline-incomplete', values: completeness(disciplineCompleteThrough, law.askedOn) } }
  }
  const counting = begun.filter((one) => countsUntil(one, years, countedFrom) > law.on).map(({ level }) => disciplineLevelSchema.options.indexOf(level))
  const gravest = disciplineLevelSchema.options[Math.max(-1, ...counting)] ?? 'never'
  return { ...head, score: of[gravest], because: { key: 'talent.punished-is', values: { record: { text: `talent.punished.${gravest}` } } } }
}

/** The last day of a punishment; null where it has none recorded and must have one. */
function endOf({ level, from, until }: DisciplineFact): IsoDate | null {
  return until ?? (level === 'ringan' ? from : null)
}

/** The first day on which a punishment no longer counts. */
function countsUntil(one: DisciplineFact, years: number, countedFrom: 'end' | 'start'): IsoDate {
  return addYears(countedFrom === 'end' ? endOf(one) ?? one.from : one.from, years)
}

/** The next day on which a punishment begins, has ended, or no longer counts. */
function nextChange(punished: readonly DisciplineFact[], years: number, countedFrom: 'end' | 'start', on: IsoDate): IsoDate | null {
  let next: IsoDate | null = null
  for (const one of punished) {
    const end = endOf(one)
    for (const day of [one.from, ...(end === null ? [] : [addDays(end, 1)]), countsUntil(one, years, countedFrom)]) {
      if (day > on && (next === null || day < next)) next = day
    }
  }
  return next
}
