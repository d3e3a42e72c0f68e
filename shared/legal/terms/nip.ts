import { dateOf, type IsoDate } from '../../calendar/iso-date.ts'

/** What an employee's number says: of a PNS the month of appointment as CPNS, of a PPPK the year and the digits of the contract. */
export type ParsedNip = { readonly nip: string; readonly birthDate: IsoDate; readonly sex: 'L' | 'P'; readonly sequence: string } & (
  | { readonly kind: 'PNS'; readonly cpnsMonth: IsoDate }
  | { readonly kind: 'PPPK'; readonly appointedYear: number; readonly contract: string }
)

/** Why a text is no employee number. */
export type NipFault = 'empty' | 'lost-digits' | 'not-digits' | 'length' | 'birth-date' | 'appointment' | 'too-young' | 'sex'

/** A number read, or the fault that keeps it from being one. */
export type NipReading =
  | { readonly ok: true; readonly parsed: ParsedNip }
  | { readonly ok: false; readonly fault: NipFault; readonly nip: string }

/** A number without the spaces, dots, dashes and apostrophes that people write into it. */
export const plainNip = (text: string): string => text.replace(/[\s.\-'’‘`\u200b\ufeff]/g, '')

/**
 * Reads a NIP or NI PPPK of 18 digits; spaces, dots, dashes and a leading apostrophe are removed first.
 * Told the kind of employee, it checks positions 13–14 as that kind has them; else a month means PNS and anything else PPPK.
 * PPPK Paruh Waktu are numbered like PPPK.
 */
export function parseNip(text: string, as: 'PNS' | 'PPPK' | 'any' = 'any'): NipReading {
  const nip = plainNip(text)
  const fault = faultOf(nip)
  if (fault !== null) return { ok: false, fault, nip }
  const birthDate = dateIn(nip)
  if (birthDate === null) return { ok: false, fault: 'birth-date', nip }
  const [year, middle] = [Number(nip.slice(8, 12)), Number(nip.slice(12, 14))]
  if (year < 1950 || year > 2100) return { ok: false, fault: 'appointment', nip }
  if (year - Number(nip.slice(0, 4)) < 15) return { ok: false, fault: 'too-young', nip }
  const sex = nip[14] === '1' ? 'L' : nip[14] === '2' ? 'P' : null
  if (sex === null) return { ok: false, fault: 'sex', nip }
  const common = { nip, birthDate, sex, sequence: nip.slice(15) } as const
  const cpnsMonth = dateOf(year, middle, 1)
  if (as !== 'PPPK' && cpnsMonth !== null) return { ok: true, parsed: { ...common, kind: 'PNS', cpnsMonth } }
  if (as === 'PNS') return { ok: false, fault: 'appointment', nip }
  return { ok: true, parsed: { ...common, kind: 'PPPK', appointedYear: year, contract: nip.slice(12, 14) } }
}

function faultOf(nip: string): NipFault | null {
  // Excel keeps 15 digits of a number and writes the rest as noughts or as a power of ten; no sequence is 000.
  if (/^\d{18}$/.test(nip)) return nip.endsWith('000') ? 'lost-digits' : null
  if (nip === '') return 'empty'
  if (/^\d+$/.test(nip)) return 'length'
  return /^\d+(,\d+)?e\+?\d+$/i.test(nip) ? 'lost-digits' : 'not-digits'
}

function dateIn(nip: string): IsoDate | null {
  return dateOf(Number(nip.slice(0, 4)), Number(nip.slice(4, 6)), Number(nip.slice(6, 8)))
}

/** The first day of the month of appointment as CPNS that a PNS number tells, or null. */
export function cpnsMonthOf(nip: string): IsoDate | null {
  const reading = parseNip(nip, 'PNS')
  return reading.ok && reading.parsed.kind === 'PNS' ? reading.parsed.cpnsMonth : null
}
