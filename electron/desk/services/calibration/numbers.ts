import { createHmac } from 'node:crypto'

/**
 * Numbers 1, 2, 3 … for people or evaluators of a session: always the same, and in an order that a secret of the office makes, so that
 * neither names nor numbers of the store can be read out of them.
 */
export function numbersOf(key: Buffer, calibrationId: number, kind: 'person' | 'rater', ids: Iterable<number>): ReadonlyMap<number, number> {
  const secret = (id: number): string => createHmac('sha256', key).update(`calibration ${calibrationId} ${kind} ${id}`).digest('hex')
  const ordered = [...new Set(ids)].map((id) => [secret(id), id] as const).sort(([a], [b]) => (a < b ? -1 : 1))
  return new Map(ordered.map(([, id], at) => [id, at + 1]))
}
