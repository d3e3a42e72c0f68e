import type { IsoDate } from '../calendar/iso-date.ts'
import type { Reading } from './finding.ts'
import type { Law, Parameter, Profile } from './types.ts'
import { valueOn, type ValueInForce } from './value-on.ts'

/** The law on a governing date, with the readings that a decision has made so far. */
export type RecordingLaw = { readonly law: Law; readonly readings: readonly Reading[] }

/** Opens the law on a governing date, for facts known as of the asking date, with a region's profile laid over it. */
export function lawOn(on: IsoDate, askedOn: IsoDate, profile: Profile | null): RecordingLaw {
  const readings: Reading[] = []
  const read = <T>(parameter: Parameter<T>, date: IsoDate): T => {
    const found = valueOn(parameter, date, profile)
    if (!readings.some((one) => one.parameter === parameter.id && one.from === found.dated.from)) readings.push(readingOf(parameter, found))
    return found.dated.value
  }
  const law = Object.assign(<T>(parameter: Parameter<T>): T => read(parameter, on), {
    on, askedOn, readOn: read, cite: (parameter: Parameter) => valueOn(parameter, on, profile).dated.citation,
  })
  return { law, readings }
}

function readingOf<T>(parameter: Parameter<T>, { dated, profile }: ValueInForce<T>): Reading {
  const { from, value, citation, checked, note } = dated
  return { parameter: parameter.id, value, from, citation, certainty: checked.how, profile, ...(note ? { note: { key: note } } : {}) }
}
