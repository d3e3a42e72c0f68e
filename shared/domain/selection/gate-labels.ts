import type { Message } from '../../text/message.ts'
import { boardGates } from './target.ts'

/** The steps of the law's gates that stand for one condition each; those of the last years' predikat carry their year. */
export const lawGateIds = [
  'pns', 'in-service', 'not-yet-there', 'feeder', 'education', 'experience', 'time-at-level', 'age',
  'competence-teknis', 'competence-manajerial', 'competence-sosiokultural', 'rank', 'leaves-functional', 'discipline',
] as const

const named: readonly string[] = [...lawGateIds, ...boardGates]
const isNamed = (gate: string): gate is (typeof lawGateIds)[number] | (typeof boardGates)[number] => named.includes(gate)

/** The name of a gate, for heads of columns and counts; a gate that a later law brings is called by its id. */
export function gateLabel(gate: string): Message {
  const year = /^predikat-(\d{4})$/.exec(gate)?.[1]
  if (year !== undefined) return { key: 'round.gate-name.predikat', values: { year } }
  return isNamed(gate) ? { key: `round.gate-name.${gate}` } : { key: 'round.gate-name.other', values: { gate } }
}

