import { z } from 'zod'
import { findRule } from '../../../shared/legal/registry.ts'
import type { Say } from '../say.tsx'
import { isMessageKey } from './law-words.ts'

/** What kind of answer a fact wants; read from the JSON Schema of a rule's facts. */
export type Shape =
  /** One of several codes; `words` is the beginning of the text keys that say them. */
  | { readonly kind: 'choice'; readonly options: readonly (string | number)[]; readonly words: string }
  | { readonly kind: 'date' | 'yes-no' | 'whole' | 'number' | 'exact' | 'text' }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'group'; readonly parts: readonly Part[] }
  /** What no field of a form can hold: written as JSON. */
  | { readonly kind: 'json' }

/** A named fact, or a named field inside one. `must` says that the name has to be there, if only with null. */
export type Part = { readonly name: string; readonly shape: Shape; readonly must: boolean; readonly nullable: boolean }

/** A group of named facts. */
export type Group = Extract<Shape, { kind: 'group' }>

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
const nodes = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : [])

/** The facts that a rule asks for, in its own order; none where the schema is not that of an object. */
export function factParts(schema: unknown): readonly Part[] {
  const shape = isNode(schema) ? shapeOf(schema) : null
  return shape?.kind === 'group' ? shape.parts : []
}

function shapeOf(node: Node): Shape {
  const [only, ...others] = nodes(node['anyOf'] ?? node['oneOf']).filter((one) => one['type'] !== 'null')
  if (node['exact'] === true) return { kind: 'exact' }
  if (only !== undefined) return others.length === 0 ? shapeOf(only) : { kind: 'json' }
  const options = Array.isArray(node['enum']) ? node['enum'] : 'const' in node ? [node['const']] : null
  if (options !== null) return { kind: 'choice', options: options.filter(isCode), words: typeof node['words'] === 'string' ? node['words'] : '' }
  switch (typesOf(node).find((type) => type !== 'null')) {
    case 'boolean': return { kind: 'yes-no' }
    case 'integer': return { kind: 'whole' }
    case 'number': return { kind: 'number' }
    case 'string': return { kind: node['format'] === 'date' ? 'date' : 'text' }
    case 'array': return isNode(node['items']) ? { kind: 'list', of: shapeOf(node['items']) } : { kind: 'json' }
    case 'object': return groupOf(node)
    default: return { kind: 'json' }
  }
}

function groupOf(node: Node): Shape {
  const required = Array.isArray(node['required']) ? node['required'] : []
  if (isNode(node['properties'])) {
    return {
      kind: 'group',
      parts: Object.entries(node['properties']).flatMap(([name, part]) =>
        isNode(part) ? [{ name, shape: shapeOf(part), must: required.includes(name), nullable: allowsNull(part) }] : []),
    }
  }
  // A table by code: one field for each code it may hold.
  const names = isNode(node['propertyNames']) ? node['propertyNames']['enum'] : undefined
  const each = node['additionalProperties']
  if (!Array.isArray(names) || !isNode(each)) return { kind: 'json' }
  return { kind: 'group', parts: names.map((name) => ({ name: String(name), shape: shapeOf(each), must: required.includes(name), nullable: allowsNull(each) })) }
}

function allowsNull(node: Node): boolean {
  return [node, ...nodes(node['anyOf'])].some((one) => typesOf(one).includes('null'))
}

/** The type of a node, or its types where it may be one or null. */
function typesOf(node: Node): readonly unknown[] {
  return Array.isArray(node['type']) ? node['type'] : [node['type']]
}

function isCode(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}

/** A code of a choice in the reader's words; a code without words stands as it is. */
export function choiceInWords(shape: Extract<Shape, { kind: 'choice' }>, code: string | number, say: Say): string {
  const key = `${shape.words}${code}`
  return shape.words !== '' && isMessageKey(key) ? say(key) : String(code)
}

const known = new Map<string, readonly Part[]>()

/** The facts of a rule by its id, so that their codes can be said; none for a rule that nobody knows. */
export function partsOfRule(rule: string): readonly Part[] {
  const before = known.get(rule)
  if (before !== undefined) return before
  const found = findRule(rule)
  const parts = found === null ? [] : factParts(z.toJSONSchema(found.facts))
  known.set(rule, parts)
  return parts
}
