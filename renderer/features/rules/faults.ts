import type { MessageKey } from '../../../shared/text/keys.ts'
import type { Message } from '../../../shared/text/message.ts'
import type { Part, Shape } from '../../components/finding/fact-shape.ts'
import { factName } from '../../components/finding/law-words.ts'
import type { Say } from '../../components/say.tsx'

/** What is wrong with single facts, by their place. */
export type Faults = Readonly<Record<string, Message>>

const wants: Readonly<Record<Shape['kind'], MessageKey>> = {
  choice: 'rules.fault.choice', date: 'rules.fault.date', 'yes-no': 'rules.fault.choice', whole: 'rules.fault.whole', number: 'rules.fault.exact',
  exact: 'rules.fault.exact', text: 'rules.fault.text', list: 'rules.fault.list', group: 'rules.fault.list', json: 'rules.fault.json',
}

/**
 * What the desk found wrong, said by what the field wants: the desk speaks of types and codes, which a form does not show.
 * A field that has to be filled and stands empty says so.
 */
export function faultsInWords(fields: Faults, parts: readonly Part[], facts: Readonly<Record<string, unknown>>): Faults {
  return Object.fromEntries(Object.entries(fields).map(([path, message]) => {
    const shape = shapeAt({ kind: 'group', parts }, path.split('.'))
    if (shape === null || message.key === 'legal.fact-unknown-name') return [path, message]
    const given = valueAt(facts, path.split('.'))
    return [path, { key: given === undefined || given === null ? 'rules.fault.empty' : wants[shape.kind] }]
  }))
}

/** Each sentence begins with the fact it is about, since the summary stands away from the field. */
export function faultsByName(faults: Faults, say: Say): Faults {
  return Object.fromEntries(Object.entries(faults).map(([path, message]) => {
    const words = path.split('.').map((part) => (/^\d+$/.test(part) ? say('rules.rowNumber', { row: Number(part) + 1 }) : factName(part, say)))
    return [path, { key: 'rules.fieldFault', values: { fact: words.join(', '), fault: { message } } }]
  }))
}

function shapeAt(shape: Shape, [first, ...rest]: readonly string[]): Shape | null {
  if (first === undefined) return shape
  if (shape.kind === 'list') return /^\d+$/.test(first) ? shapeAt(shape.of, rest) : null
  const part = shape.kind === 'group' ? shape.parts.find(({ name }) => name === first) : undefined
  return part === undefined ? null : shapeAt(part.shape, rest)
}

function valueAt(value: unknown, [first, ...rest]: readonly string[]): unknown {
  if (first === undefined) return value
  return typeof value === 'object' && value !== null ? valueAt((value as Readonly<Record<string, unknown>>)[first], rest) : undefined
}
