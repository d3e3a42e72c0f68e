import type { IsoDate } from '../calendar/iso-date.ts'
import type { Reading } from './finding.ts'
import type { Law, Parameter, Profile } from './types.ts'
import { valueOn } from './value-on.ts'

/** The law opened on a governing date; `record` says where readings are written from now on and answers where they were before. */
export type OpenLaw = { readonly law: Law; readonly record: (into: Reading[]) => Reading[] }

/**
 * Opens the law on a governing date, for facts known as of the asking date, with a region's profile laid over it. A merit run asks
 * tens of thousands of people on one date: the law of that date is opened once, and every value in force looked up once.
 */
export function lawOn(on: IsoDate, askedOn: IsoDate, profile: Profile | null): OpenLaw {
  let byAsking = opened.get(profile ?? SHIPPED)
  if (byAsking === undefined || byAsking.size > DATES_AT_MOST) opened.set(profile ?? SHIPPED, byAsking = new Map())
  let byDate = byAsking.get(askedOn)
  if (byDate === undefined || byDate.size > DATES_AT_MOST) byAsking.set(askedOn, byDate = new Map())
  let law = byDate.get(on)
  if (law === undefined) byDate.set(on, law = open(on, askedOn, profile))
  return law
}

const SHIPPED = {}
const DATES_AT_MOST = 400
const opened = new WeakMap<object, Map<IsoDate, Map<IsoDate, OpenLaw>>>()

function open(on: IsoDate, askedOn: IsoDate, profile: Profile | null): OpenLaw {
  let readings: Reading[] = []
  const inForce = new Map<Parameter, Reading>()
  const look = (parameter: Parameter, date: IsoDate): Reading => {
    const known = date === on ? inForce.get(parameter) : undefined
    if (known !== undefined) return known
    const reading = readingOf(parameter, date, profile)
    if (date === on) inForce.set(parameter, reading)
    return reading
  }
  const readOn = <T>(parameter: Parameter<T>, date: IsoDate): T => {
    const reading = look(parameter as Parameter, date)
    if (!readings.some((one) => one.value === reading.value && one.parameter === reading.parameter && one.from === reading.from)) readings.push(reading)
    return reading.value as T
  }
  const law = <T>(parameter: Parameter<T>): T => readOn(parameter, on)
  law.on = on
  law.askedOn = askedOn
  law.readOn = readOn
  law.cite = (parameter: Parameter) => look(parameter, on).citation
  const record = (into: Reading[]): Reading[] => {
    const before = readings
    readings = into
    return before
  }
  return { law, record }
}

function readingOf(parameter: Parameter, date: IsoDate, profile: Profile | null): Reading {
  const { dated, profile: name } = valueOn(parameter, date, profile)
  const { from, value, citation, checked, note } = dated
  return { parameter: parameter.id, value, from, citation, certainty: checked.how, profile: name, note: note === undefined ? null : { key: note } }
}
