import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { rules } from '../../shared/legal/registry.ts'
import { id } from '../../shared/text/id/index.ts'

const texts: Readonly<Record<string, string>> = id
type Node = Readonly<Record<string, unknown>>

/** What of a sheet of facts a form could not say in the reader's words: a fact without a name, a code without a word. */
function unsaid(node: unknown, at: string): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  if (Array.isArray(node)) return node.flatMap((one) => unsaid(one, at))
  const { properties, items, anyOf, enum: codes, words } = node as Node
  const named = Object.entries((properties ?? {}) as Node).flatMap(([name, inner]) => [
    ...(texts[`facts.${name}`] === undefined ? [`${at} ${name}: no text facts.${name}`] : []), ...unsaid(inner, `${at} ${name}`),
  ])
  // A code that is its own word, such as III/b, has the empty beginning.
  const coded = Array.isArray(codes) && words !== '' ? codes.filter((code) => texts[`${String(words)}${String(code)}`] === undefined).map((code) => `${at}: no word for ${String(code)} under ${String(words)}`) : []
  return [...named, ...coded, ...unsaid(items, at), ...unsaid(anyOf, at)]
}

describe('every fact that a rule asks for can be asked in the reader’s words', () => {
  test.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ id: ruleId, rule }) => {
    expect(unsaid(z.toJSONSchema(rule.facts), ruleId)).toEqual([])
  })
})
