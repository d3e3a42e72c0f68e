import type { IsoDate } from '../calendar/iso-date.ts'
import { TanjakError } from '../errors/tanjak-error.ts'

/** A rule or parameter was asked about a date on which it does not hold; names what was asked and the date. */
export class NotInForceError extends TanjakError {
  readonly what: string
  readonly on: IsoDate

  constructor(what: string, on: IsoDate, from: IsoDate | null) {
    super('bad-input', from === null
      ? { key: 'legal.not-in-force-any-more', values: { what, on: { date: on } } }
      : { key: 'legal.not-in-force-yet', values: { what, on: { date: on }, from: { date: from } } })
    this.name = 'NotInForceError'
    this.message = `${what} is not in force on ${on}`
    this.what = what
    this.on = on
  }
}
