import { careerKinds } from './career-kinds.ts'
import type { RecordKind } from './field.ts'
import { meritKinds } from './merit-kinds.ts'

/** Every kind of dated record about a person, in the order in which screens and templates show them. */
export const recordKinds = [...careerKinds, ...meritKinds] as const satisfies readonly RecordKind[]

/** The name of a kind of record. */
export type RecordKindName = (typeof recordKinds)[number]['kind']

/** The names of all kinds of record. */
export const recordKindNames = recordKinds.map((one) => one.kind) as [RecordKindName, ...RecordKindName[]]

/** Finds a kind by its name. */
export function recordKind(kind: RecordKindName): RecordKind {
  const found = recordKinds.find((one) => one.kind === kind)
  if (!found) throw new RangeError(`Unknown kind of record: ${kind}`)
  return found
}
