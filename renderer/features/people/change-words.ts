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

// What the evaluator's desk and the imports keep of a person that is no kind of record. What a table does not name is left out.
const otherThings: Readonly<Record<string, { readonly thing: MessageKey; readonly labels: Readonly<Record<string, MessageKey>> }>> = {
  assignment: {
    thing: 'period.tab.assignments',
    labels: {
      postName: 'people.post', unitName: 'people.unit', acting: 'people.acting', headsUnit: 'people.headsUnit', starts: 'assignment.starts', ends: 'assignment.ends',
      evaluatorId: 'assignment.evaluator', superiorId: 'assignment.superior',
    },
  },
  rating: {
    thing: 'people.tab.penilaian',
    labels: {
      periodStart: 'assignment.starts', periodEnd: 'assignment.ends', postName: 'people.post', unitName: 'people.unit', acting: 'people.acting', hasilKerja: 'people.hasilKerja',
      perilakuKerja: 'people.perilakuKerja', hasilAkhir: 'people.predikat', evaluatorName: 'people.evaluator', setAside: 'people.setAside',
    },
  },
  plan: {
    thing: 'skp.title',
    labels: { periodStart: 'assignment.starts', periodEnd: 'assignment.ends', postName: 'people.post', unitName: 'people.unit', acting: 'people.acting', hasSkp: 'people.hasSkp', setAside: 'people.setAside' },
  },
}
const YES_OR_NO: ReadonlySet<string> = new Set(['acting', 'headsUnit', 'hasSkp', 'setAside'])

/** What was changed: a kind of record, an assignment, a rating, a plan, or the main data. */
export function changedThing(entity: string, say: Say): string {
  return say(kindOf(entity)?.label ?? otherThings[entity]?.thing ?? 'people.mainData')
}

/** The values of one side that differ from the other side; everything where there is no other side. Columns of the store itself are left out. */
export function changedValues(entity: string, side: Side, other: Side, unitNames: UnitNames, say: Say): readonly ChangedValue[] {
  const kind = kindOf(entity)
  return Object.entries(side ?? {}).flatMap(([column, value]) => {
    const name = column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
    const label = otherThings[entity] ? otherThings[entity].labels[name] ?? null : labelOf(kind, name)
    if (label === null || (other !== null && JSON.stringify(other[column] ?? null) === JSON.stringify(value ?? null))) return []
    const words = kind === undefined && YES_OR_NO.has(name) ? say(value === 1 ? 'common.yes' : 'common.no') : wordsOf(kind?.fields.find((field) => field.name === name), value, unitNames, say)
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
  const rated = typeof value === 'string' ? [`legal.ekspektasi.${value}`, `legal.predikat.${value}`].find(isMessageKey) : undefined
  if (rated !== undefined) return say(rated)
  const state = value === 'active' || value === 'left' ? say(`people.state.${value}`) : null
  return state ?? (typeof value === 'string' && isIsoDate(value) ? say.date(value) : String(value))
}
