import type { z } from 'zod'
import type { IsoDate } from '../calendar/iso-date.ts'
import { TanjakError } from '../errors/tanjak-error.ts'
import type { Message } from '../text/message.ts'
import { ask } from './ask.ts'
import type { Finding } from './finding.ts'
import { findParameter, findRule, rules } from './registry.ts'
import type { Profile, Rule } from './types.ts'
import { wholeNumberAt } from './whole-number-at.ts'

/**
 * Asks a rule by its id about facts from outside. Throws `not-found` for an unknown rule and `bad-input` with one field
 * for each fact that is misnamed or has a wrong value.
 */
export function askWithJson(ruleId: string, json: unknown, on: IsoDate, profile: Profile | null = null): Finding {
  const rule = findRule(ruleId)
  if (rule === null) throw notARule(ruleId)
  return ask(rule, readFacts(rule, json), on, profile)
}

/** A parameter is known and yet decides nothing: the rules that read it are named instead. */
function notARule(id: string): TanjakError {
  if (findParameter(id) === null) return new TanjakError('not-found', { key: 'legal.rule-unknown', values: { rule: id } })
  const readers = rules.filter(({ parameters }) => parameters.some((parameter) => parameter.id === id)).map((rule) => rule.id)
  return new TanjakError('bad-input', { key: 'legal.parameter-not-asked', values: { parameter: id, rules: readers.join(', ') } })
}

/** Reads facts from outside against the schema of a rule. */
export function readFacts<F>(rule: Rule<F>, json: unknown): F {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new TanjakError('bad-input', { key: 'legal.facts-no-object' })
  const read = rule.facts.safeParse(json)
  if (read.success) return read.data as F
  const fields: Record<string, Message> = {}
  const known = Object.keys(rule.facts.shape)
  for (const [path, message] of read.error.issues.flatMap((issue) => faultsOf(issue, rule.facts, known))) fields[path] = message
  throw new TanjakError('bad-input', { key: 'legal.facts-invalid', values: { rule: rule.id } }, fields)
}

function faultsOf(issue: z.core.$ZodIssue, facts: z.ZodType, known: readonly string[]): readonly (readonly [string, Message])[] {
  const path = issue.path.map(String)
  switch (issue.code) {
    case 'unrecognized_keys': return issue.keys.map((name) => [
      [...path, name].join('.'), { key: 'legal.fact-unknown-name', values: { name, known: known.join(', ') } },
    ])
    case 'invalid_value': return [[path.join('.'), { key: 'legal.fact-not-among', values: { among: issue.values.map(String).join(', ') } }]]
    case 'invalid_format': return [[path.join('.'), { key: 'legal.fact-no-date' }]]
    case 'invalid_type': return [[path.join('.'), wrongType(wholeNumberAt(facts, issue.path) ? 'int' : kindOf(issue.expected))]]
    case 'too_small': return [[path.join('.'), { key: 'legal.fact-too-small', values: { least: Number(issue.minimum) } }]]
    case 'too_big': return [[path.join('.'), { key: 'legal.fact-too-big', values: { most: Number(issue.maximum) } }]]
    // The only facts of two shapes, and the only ones tested by hand, are exact numbers.
    default: return [[path.join('.'), wrongType('number')]]
  }
}

const kinds = ['string', 'number', 'int', 'boolean', 'array', 'object'] as const
type Kind = (typeof kinds)[number]

const kindOf = (expected: string): Kind => kinds.find((kind) => kind === expected) ?? 'string'

const wrongType = (kind: Kind): Message => ({ key: 'legal.fact-wrong-type', values: { expected: { text: `legal.fact-type.${kind}` } } })
