import { hash } from 'node:crypto'
import type { PersonFacts } from '../../../../shared/domain/facts/person-facts.ts'

/** A person's facts as canonical JSON, and the SHA-256 of it: what a run kept, and proof that nothing else was read. */
export type FactSheet = { readonly json: string; readonly hash: string }

/** Writes the facts down. They are built with their names in order, so that plain JSON is canonical. */
export function factSheet(facts: PersonFacts): FactSheet {
  const json = JSON.stringify(facts)
  return { json, hash: hash('sha256', json, 'hex') }
}

/** Reads a sheet that a run kept. */
export function factsOf(json: string): PersonFacts {
  return JSON.parse(json) as PersonFacts
}

/** One hash over the sheets of everyone, whatever the order in which they were read. */
export function inputHash(hashes: readonly string[]): string {
  return hash('sha256', [...hashes].sort().join('\n'), 'hex')
}
