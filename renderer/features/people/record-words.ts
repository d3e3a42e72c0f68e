import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import type { RecordView } from '../../../shared/contract/people.ts'
import type { Field, RecordKind } from '../../../shared/domain/record/field.ts'
import { recordKind, type RecordKindName } from '../../../shared/domain/record/kinds.ts'
import { isMessageKey } from '../../components/finding/law-words.ts'
import type { Say } from '../../components/say.tsx'
import type { UnitNames } from './use-unit-names.ts'

/** A level of education in words; a word nobody has explained yet stays as the file wrote it. */
export function educationWord(level: string, say: Say): string {
  const key = `legal.education.${level}`
  return isMessageKey(key) ? say(key) : level
}

/** The fields that name a record of each kind, in the order in which they are said. */
const naming: Readonly<Record<RecordKindName, readonly string[]>> = {
  rank: ['golongan'], post: ['name'], placement: ['unitId'], education: ['level', 'program'], training: ['name'], leave: ['leaveKind'], 'legal-status': ['status'],
  discipline: ['level', 'punishment'], award: ['name'], assessment: ['subject', 'score'], credit: ['creditKind', 'amount'], 'team-role': ['team'], feedback: ['score'], certificate: ['name'],
  'talent-score': ['component', 'score'],
}

/** The fields in which a kind keeps the last day of what it records. */
const ends = ['until', 'finished', 'validUntil'] as const

/** What names a record, `Guru Ahli Madya`, `III/d`, `S-1/Sarjana Manajemen`. */
export function recordTitle(record: RecordView, unitNames: UnitNames, say: Say): string {
  const fields = fieldsOf(recordKind(record.kind))
  return naming[record.kind].map((name) => words(fields, record, name, unitNames, say)).filter((one) => one !== null).join(' · ') || say('people.unnamed')
}

/** When a record began and, where it has one, its last day. */
export function recordDates(record: RecordView): { readonly from: string | null; readonly until: string | null } {
  const kind = recordKind(record.kind)
  // Of angka kredit the dating field is the end of the period it was earned in.
  const from = record.values['since'] ?? record.values[kind.dateField] ?? record.values['graduatedYear'] ?? null
  const end = ends.map((name) => record.values[name]).find((value) => value !== null && value !== undefined && value !== from) ?? null
  return { from: from === null ? null : String(from), until: end === null ? null : String(end) }
}

/** What else a record says, each with its label; the naming and dating fields are said elsewhere. */
export function recordDetails(record: RecordView, unitNames: UnitNames, say: Say): readonly { readonly label: string; readonly words: string }[] {
  const kind = recordKind(record.kind)
  const fields = fieldsOf(kind)
  const { from, until } = recordDates(record)
  const { serviceYears: years, serviceMonths: months } = record.values
  const service = typeof years === 'number' ? [{ label: say('people.serviceLabel'), words: say('people.service', { years, months: months ?? 0 }) }] : []
  const others = kind.fields
    .filter((field) => field.name !== 'serviceYears' && field.name !== 'serviceMonths' && !naming[record.kind].includes(field.name) && !isSaid(record.values[field.name], [from, until]))
    .flatMap((field) => {
      const said = words(fields, record, field.name, unitNames, say)
      return said === null ? [] : [{ label: say(field.label), words: said }]
    })
  return [...others, ...service]
}

/** The value of a field in words, or null when there is none. */
export function fieldWords(field: Field, value: string | number | null, unitNames: UnitNames, say: Say): string | null {
  if (value === null || value === '') return null
  if (field.type === 'choice') {
    const key = field.choices?.[String(value)]
    return key === undefined ? String(value) : say(key)
  }
  if (field.type === 'unit') return unitNames(String(value)) ?? say('people.unknownUnit')
  if (field.type === 'date' && typeof value === 'string' && isIsoDate(value)) return say.date(value)
  if (field.type === 'decimal') return say.number(value)
  return field.label === 'record.education.level' ? educationWord(String(value), say) : String(value)
}

function words(fields: ReadonlyMap<string, Field>, record: RecordView, name: string, unitNames: UnitNames, say: Say): string | null {
  const field = fields.get(name)
  return field === undefined ? null : fieldWords(field, record.values[name] ?? null, unitNames, say)
}

function fieldsOf(kind: RecordKind): ReadonlyMap<string, Field> {
  return new Map(kind.fields.map((field) => [field.name, field]))
}

function isSaid(value: unknown, dates: readonly (string | null)[]): boolean {
  return typeof value === 'string' && isIsoDate(value) && dates.includes(value)
}
