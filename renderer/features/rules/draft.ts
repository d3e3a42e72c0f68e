import type { Group, Part, Shape } from '../../components/finding/fact-shape.ts'

/** What stands in the fields of a form: text as typed, lists of such, groups by name; undefined where a fact is unknown. */
export type Draft = string | boolean | readonly Draft[] | { readonly [name: string]: Draft } | undefined

/** A group of fields by name. */
export type DraftGroup = Readonly<Record<string, Draft>>

/** The facts as the law is asked about them: what was left empty stays out, what was mistyped goes as it is and is told apart there. */
export function factsOf(parts: readonly Part[], draft: DraftGroup): Record<string, unknown> {
  const facts: Record<string, unknown> = {}
  for (const { name, shape, must, nullable } of parts) {
    const value = factOf(shape, draft[name])
    if (value !== undefined) facts[name] = value
    else if (must && nullable) facts[name] = null
  }
  return facts
}

function factOf(shape: Shape, draft: Draft): unknown {
  if (draft === undefined || draft === '') return undefined
  switch (shape.kind) {
    case 'list': return isList(draft) ? draft.map((one) => rowOf(shape.of, one)) : undefined
    case 'group': return isEmpty(draft) || !isGroup(draft) ? undefined : factsOf(shape.parts, draft)
    case 'choice': return shape.options.find((option) => String(option) === draft) ?? draft
    case 'whole': return typeof draft === 'string' && /^-?\d{1,15}$/.test(draft.trim()) ? Number(draft) : draft
    case 'number': return typeof draft === 'string' && /^-?\d+([.,]\d+)?$/.test(draft.trim()) ? Number(draft.trim().replace(',', '.')) : draft
    case 'json': return typeof draft === 'string' ? readJson(draft) : draft
    default: return typeof draft === 'string' ? draft.trim() : draft
  }
}

/** A row of a list keeps its place even when it is empty, so that what is wrong with it is told at its own fields. */
function rowOf(of: Shape, draft: Draft): unknown {
  if (of.kind === 'group') return factsOf(of.parts, isGroup(draft) ? draft : {})
  return factOf(of, draft) ?? null
}

/** Puts facts into the fields, as when a worked case is filled in. */
export function draftOf(parts: readonly Part[], facts: Readonly<Record<string, unknown>>): DraftGroup {
  const draft: Record<string, Draft> = {}
  for (const { name, shape } of parts) {
    const value = draftOfOne(shape, facts[name])
    if (value !== undefined) draft[name] = value
  }
  return draft
}

function draftOfOne(shape: Shape, fact: unknown): Draft {
  if (fact === undefined || fact === null) return undefined
  if (shape.kind === 'list' && Array.isArray(fact)) return fact.map((one: unknown) => draftOfOne(shape.of, one))
  if (shape.kind === 'group' && isRecord(fact)) return draftOf(shape.parts, fact)
  if (shape.kind === 'json') return JSON.stringify(fact)
  if (typeof fact === 'boolean') return fact
  return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : JSON.stringify(fact)
}

/** A new row of a list, its fields empty. */
export function emptyRow(of: Shape): Draft {
  return of.kind === 'group' ? {} : undefined
}

/** The fields of a group as they stand; none while it is unknown. */
export function groupOf(draft: Draft): DraftGroup {
  return isGroup(draft) ? draft : {}
}

/** Tells whether a list stands there, if only an empty one: known to hold nothing. */
export function isList(draft: Draft): draft is readonly Draft[] {
  return Array.isArray(draft)
}

/** Tells whether every part of a group can stand in one line of a table. */
export function isFlat(group: Group): boolean {
  return group.parts.every(({ shape }) => shape.kind !== 'list' && shape.kind !== 'group' && shape.kind !== 'json')
}

function isGroup(draft: Draft): draft is DraftGroup {
  return typeof draft === 'object' && !Array.isArray(draft)
}

function isEmpty(draft: Draft): boolean {
  if (draft === undefined || draft === '') return true
  if (isList(draft)) return false
  return isGroup(draft) && Object.values(draft).every(isEmpty)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
