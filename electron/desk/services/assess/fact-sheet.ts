import { hash } from 'node:crypto'
import type { PersonFacts } from '../../../../shared/domain/facts/person-facts.ts'
import { keptFacts } from './facts/kept-facts.ts'

/** A person's facts as canonical JSON, and the SHA-256 of it: what a run kept, and proof that nothing else was read. */
export type FactSheet = { readonly json: string; readonly hash: string }

/** Writes the facts down. They are built with their names in order, so that plain JSON is canonical. */
export function factSheet(facts: PersonFacts): FactSheet {
  const json = JSON.stringify(facts)
  return { json, hash: sheetHash(json) }
}

/** The SHA-256 of a sheet as it is written, whatever version wrote it. */
export function sheetHash(json: string): string {
  return hash('sha256', json, 'hex')
}

/** Reads a sheet that a run kept; what an earlier version did not ask for reads as unknown. */
export function factsOf(json: string): PersonFacts {
  return keptFacts(json)
}

/** One hash over the sheets of everyone, whatever the order in which they were read. */
export function inputHash(hashes: readonly string[]): string {
  return hash('sha256', [...hashes].sort().join('\n'), 'hex')
}
