import { addDays, type IsoDate } from '../../calendar/iso-date.ts'
import type { Step } from '../finding.ts'
import { completeness, isComplete, met, notMet, unknown } from '../steps.ts'
import type { DisciplineFact, DisciplineLevel } from '../terms/people.ts'
import type { Law } from '../types.ts'

type Register = { readonly discipline?: readonly DisciplineFact[] | null | undefined; readonly disciplineCompleteThrough?: IsoDate | null | undefined }

/**
 * A punishment being served on the governing date, weighed against the levels that bar. No level bars: then it is only told, never weighed,
 * and the register need not be complete. The last day of a punishment is still served.
 */
export function servingPunishment({ discipline, disciplineCompleteThrough }: Register, law: Law, barring: readonly DisciplineLevel[]): readonly Step[] {
  const weighed = (discipline ?? []).filter(({ level }) => (barring.length === 0 ? level !== 'ringan' : barring.includes(level)))
  const serving = weighed.filter(({ from, until }) => from <= law.on && (!until || until >= law.on))
  const head = { id: 'discipline', facts: ['discipline', 'disciplineCompleteThrough'] as const, wording: 'tidak sedang menjalani hukuman disiplin', changesOn: nextChange(weighed, law.on) }
  const now = serving[0]
  if (barring.length === 0) return now ? [met(head, told('legal.serving-told', now))] : []
  const endless = serving.find(({ until }) => !until)
  if (endless) return [unknown(head, told('legal.serving-endless', endless))]
  if (now) return [notMet(head, told('legal.serving', now))]
  if (isComplete({ completeThrough: disciplineCompleteThrough }, law)) return [met(head, { key: 'legal.not-serving' })]
  return [unknown(head, { key: 'legal.discipline-incomplete', values: completeness(disciplineCompleteThrough, law.askedOn) }, 'disciplineCompleteThrough')]
}

function told(key: 'legal.serving' | 'legal.serving-told' | 'legal.serving-endless', { level, from, until }: DisciplineFact) {
  return { key, values: { level: { text: `legal.discipline.${level}` }, from: { date: from }, until: until ? { date: until } : '' } } as const
}

/** The next day on which a punishment begins or has ended. */
function nextChange(punished: readonly DisciplineFact[], on: IsoDate): IsoDate | null {
  const days = punished.flatMap(({ from, until }) => [from, ...(until ? [addDays(until, 1)] : [])]).filter((day) => day > on)
  return days.sort()[0] ?? null
}
