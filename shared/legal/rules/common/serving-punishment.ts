import { addDays, type IsoDate } from '../../../calendar/iso-date.ts'
import type { MessageKey } from '../../../text/keys.ts'
import type { Message } from '../../../text/message.ts'
import type { Step } from '../../finding.ts'
import { completeness, isComplete, met, notMet, unknown } from '../../steps.ts'
import type { DisciplineFact, DisciplineLevel } from '../../terms/people.ts'
import type { Law } from '../../types.ts'

type Register = {
  readonly discipline?: readonly DisciplineFact[] | null | undefined
  readonly disciplineCompleteThrough?: IsoDate | null | undefined
}

/**
 * Tests that no punishment of a barring level is being served on the governing date; its last day is still served. A light one
 * has no span, so without a last day it is not being served.
 * Where no level bars, a serious punishment is told and never weighed, and the register need not be complete: the step is
 * there all the same, so that its mere presence never betrays a punishment.
 */
export function servingPunishment(register: Register, law: Law, barring: readonly DisciplineLevel[]): Step {
  const weighs = barring.length > 0
  const weighed = (register.discipline ?? []).filter(({ level }) => (weighs ? barring.includes(level) : level !== 'ringan'))
  const serving = weighed.filter(({ level, from, until }) => from <= law.on && (until ? until >= law.on : level !== 'ringan'))
  const head = {
    id: 'discipline', facts: ['discipline', 'disciplineCompleteThrough'] as const, wording: 'tidak sedang menjalani hukuman disiplin',
    changesOn: nextChange(weighed, law.on),
  }
  const now = serving[0]
  if (!weighs) return met(head, now ? told('legal.serving-told', now) : { key: 'legal.serving-none-told' })
  const endless = serving.find(({ until }) => !until)
  if (endless) return unknown(head, told('legal.serving-endless', endless))
  if (now) return notMet(head, told('legal.serving', now))
  if (isComplete(register.disciplineCompleteThrough, law)) return met(head, { key: 'legal.not-serving' })
  const values = completeness(register.disciplineCompleteThrough, law.askedOn)
  return unknown(head, { key: 'legal.discipline-incomplete', values }, 'disciplineCompleteThrough')
}

function told(key: MessageKey, { level, from, until }: DisciplineFact): Message {
  return { key, values: { level: { text: `legal.discipline.${level}` }, from: { date: from }, until: until ? { date: until } : '' } }
}

/** The next day on which a punishment begins or has ended. */
function nextChange(punished: readonly DisciplineFact[], on: IsoDate): IsoDate | null {
  const days = punished.flatMap(({ from, until }) => [from, ...(until ? [addDays(until, 1)] : [])]).filter((day) => day > on)
  return days.sort()[0] ?? null
}
