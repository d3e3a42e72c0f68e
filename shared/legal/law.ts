import type { IsoDate } from '../calendar/iso-date.ts'
import type { Reading } from './finding.ts'
import type { Law, Parameter, Profile } from './types.ts'
import { valueOn, type ValueInForce } from './value-on.ts'

/** The law on a governing date, with the readings that a decision has made so far. */
export type RecordingLaw = { readonly law: Law; readonly readings: readonly Reading[] }

/** Opens the law on a governing date, for facts known as of the asking date, with a region's profile laid over it. */
export function lawOn(on: IsoDate, askedOn: IsoDate, profile: Profile | null): RecordingLaw {
  const readings: Reading[] = []
  const readOn = <T>(parameter: Parameter<T>, date: IsoDate): T => {
    const found = valueOn(parameter, date, profile)
    const reading = readingOf(parameter, found)
    if (!readings.includes(reading)) readings.push(reading)
    return found.dated.value
  }
  const law = <T>(parameter: Parameter<T>): T => readOn(parameter, on)
  law.on = on
  law.askedOn = askedOn
  law.readOn = readOn
  law.cite = (parameter: Parameter) => valueOn(parameter, on, profile).dated.citation
  return { law, readings }
}

/** A dated value always reads the same, so its reading is written once and shared by every finding that it went into. */
const written = new WeakMap<object, Reading>()

function readingOf<T>(parameter: Parameter<T>, { dated, profile }: ValueInForce<T>): Reading {
  const known = written.get(dated)
  if (known !== undefined) return known
  const { from, value, citation, checked, note } = dated
  const reading: Reading = {
    parameter: parameter.id, value, from, citation, certainty: checked.how, profile, note: note === undefined ? null : { key: note },
  }
  written.set(dated, reading)
  return reading
}
