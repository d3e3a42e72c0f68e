import type { Successor } from '../../../../shared/contract/succession.ts'
import type { FoundSuccessor } from './successors.ts'

type Need = Successor['needs'][number]

/** Which gates of a successor looked at discipline. */
export function sealedGates({ assessment, extra }: FoundSuccessor, standards: Parameters<FoundSuccessor['assessment']['lawFor']>[1]): ReadonlyMap<string, 'met' | 'not-met' | 'cannot-tell'> {
  return new Map(assessment.lawFor(extra.experienceMonths, standards).gates.filter(({ sealed }) => sealed).map(({ gate, outcome }) => [gate, outcome]))
}

/** A successor as readers see it who may not see discipline: such a gate says only how it ended, and no day tells when a punishment ends. */
export function veilSuccessor(successor: Successor, sealed: ReadonlyMap<string, 'met' | 'not-met' | 'cannot-tell'>): Successor {
  if (!successor.needs.some(({ gate }) => sealed.has(gate))) return successor
  const needs = successor.needs.map((need): Need => {
    const outcome = sealed.get(need.gate)
    return outcome === undefined ? need : { ...need, message: { key: `assess.sealed-${outcome}` }, metOn: null }
  })
  return { ...successor, readyOn: null, needs }
}
