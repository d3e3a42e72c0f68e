import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import { recordKinds } from '../../../shared/domain/record/kinds.ts'
import type { Field, RecordKind } from '../../../shared/domain/record/field.ts'
import type { MessageKey } from '../../../shared/text/keys.ts'
import { isMessageKey } from '../../components/finding/law-words.ts'
import type { Say } from '../../components/say.tsx'
import { fieldWords } from './record-words.ts'
import type { UnitNames } from './use-unit-names.ts'

type Side = Readonly<Record<string, unknown>> | null

/** One value that a change touched, as a reader calls it. */
export type ChangedValue = { readonly label: string; readonly words: string }

const otherLabels: Readonly<Record<string, MessageKey>> = { state: 'people.state', leftOn: 'people.leftOnField', leftReason: 'common.reason', joinedTo: 'people.joinedTo', nip: 'people.nip' }

/** What was changed: a kind of record, or the main data. */
export function changedThing(entity: string, say: Say): string {
  const kind = kindOf(entity)
  return kind === undefined ? say('people.mainData') : say(kind.label)
}

/** The values of one side that differ from the other side; everything where there is no other side. Columns of the store itself are left out. */
export function changedValues(entity: string, side: Side, other: Side, unitNames: UnitNames, say: Say): readonly ChangedValue[] {
  const kind = kindOf(entity)
  return Object.entries(side ?? {}).flatMap(([column, value]) => {
    const name = column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
    const label = labelOf(kind, name)
    if (label === null || (other !== null && JSON.stringify(other[column] ?? null) === JSON.stringify(value ?? null))) return []
    const words = wordsOf(kind?.fields.find((field) => field.name === name), value, unitNames, say)
    return words === null && other === null ? [] : [{ label: say(label), words: words ?? say('people.notRecorded') }]
  })
}

function kindOf(entity: string): RecordKind | undefined {
  const name = entity.replace(/_record$/, '').replaceAll('_', '-')
  return recordKinds.find((kind) => kind.kind === name)
}

function labelOf(kind: RecordKind | undefined, name: string): MessageKey | null {
  const keys = [kind?.fields.find((field) => field.name === name)?.label ?? '', `record.field.${name}`, ...(kind === undefined ? [`record.person.${name}`] : [])]
  const found = keys.find(isMessageKey)
  return found ?? (kind === undefined ? (otherLabels[name] ?? null) : null)
}

function wordsOf(field: Field | undefined, value: unknown, unitNames: UnitNames, say: Say): string | null {
  if (value === null || value === undefined || value === '') return null
  if (field !== undefined && (typeof value === 'string' || typeof value === 'number')) return fieldWords(field, value, unitNames, say)
  const state = value === 'active' || value === 'left' ? say(`people.state.${value}`) : null
  return state ?? (typeof value === 'string' && isIsoDate(value) ? say.date(value) : String(value))
}
