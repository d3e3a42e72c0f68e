import { isIsoDate, type IsoDate } from '../../../../../shared/calendar/iso-date.ts'

/** Rows by the person they belong to, in the order in which they came. */
export function byPerson<R extends { readonly person_id: number }>(rows: readonly R[]): ReadonlyMap<number, readonly R[]> {
  const found = new Map<number, R[]>()
  for (const row of rows) {
    const known = found.get(row.person_id)
    if (known) known.push(row)
    else found.set(row.person_id, [row])
  }
  return found
}

/** A list in the order of its keys; equal ones stay as they stand. */
export function sorted<T>(rows: T[], key: (row: T) => string): T[] {
  if (rows.length < 2) return rows
  return rows.map((row) => ({ row, key: key(row) })).sort((a, b) => compare(a.key, b.key)).map((one) => one.row)
}

/** The order of two texts by their code units, the same on every computer. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A stored date, or null where there is none. */
export const dateOrNull = (text: string | null): IsoDate | null => (text !== null && isIsoDate(text) ? text : null)

/** A stored date where the fact may do without one: left out of the sheet when there is none. */
export const dateIfAny = (text: string | null): IsoDate | undefined => (text !== null && isIsoDate(text) ? text : undefined)
