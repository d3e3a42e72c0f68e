import { addDays, addYears, later, monthsBetween, type IsoDate } from '../../../calendar/iso-date.ts'
import type { Citation, Step } from '../../finding.ts'
import { ageReading } from '../../parameters/post/settings.ts'
import { holds, unknown } from '../../steps.ts'
import type { Law } from '../../types.ts'

/** Tests that the highest age has not been passed on the governing date, as the region reads it. A limit only, never a score. */
export function withinAge(birthDate: IsoDate | null | undefined, law: Law, asked: { readonly maxAge: number; readonly citation: Citation }): Step {
  const reading = law(ageReading)
  const head = { id: 'age', facts: ['birthDate'] as const, wording: `usia paling tinggi ${asked.maxAge} tahun`, citation: asked.citation }
  if (!birthDate) return unknown(head, { key: 'post.birth-unknown' })
  const firstPast = reading === 'birthday' ? addDays(addYears(birthDate, asked.maxAge), 1) : addYears(birthDate, asked.maxAge + 1)
  const age = monthsBetween(birthDate, later(birthDate, law.on))
  return holds({ ...head, changesOn: firstPast > law.on ? firstPast : null }, law.on < firstPast, {
    key: 'post.age', values: { age: { months: age }, maxAge: asked.maxAge, last: { date: addDays(firstPast, -1) } },
  })
}
