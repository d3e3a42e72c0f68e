import type { Outcome } from '../finding.ts'

/** What a case expects: the outcome, and of the rest only what the case is about. */
export type Expected =
  | {
    readonly outcome: Outcome
    readonly metOn?: string | null
    readonly notBefore?: string | null
    readonly details?: Readonly<Record<string, string | number>>
    /** The facts that are named as missing. */
    readonly missing?: readonly string[]
    /** The steps that fail (or, of a finding not-applicable, the scope step that does not hold). */
    readonly failing?: readonly string[]
  }
  | { readonly error: 'not-in-force' }

/**
 * A worked case as data: a question, a date, facts as anybody could type them, and the answer.
 * `PUB` is printed in a regulation, an official slide or a press report; `DER` is computed from the rule.
 */
export type LegalCase = {
  readonly name: string
  readonly origin: 'PUB' | 'DER'
  readonly rule: string
  readonly on: string
  readonly facts: Readonly<Record<string, unknown>>
  /** The id of the shipped profile under which it is asked; none: the shipped law. */
  readonly profile?: string
  readonly expected: Expected
}

/** Derives cases of one rule that differ from a base in some facts, asked under a shipped profile where one is named. */
export function casesOf(rule: string, base: Readonly<Record<string, unknown>>, profile?: string) {
  type Change = Readonly<Record<string, unknown>>
  return (name: string, on: string, change: Change, expected: Expected, origin: LegalCase['origin'] = 'DER'): LegalCase =>
    ({ name, origin, rule, on, facts: { ...base, ...change }, expected, ...(profile === undefined ? {} : { profile }) })
}
