import { periodLabelWords } from '../../../../../shared/domain/period-words.ts'
import type { Message, MessageValue } from '../../../../../shared/text/message.ts'
import type { ColumnValue, StoredRow } from '../../../db/repositories/stored-row.ts'
import type { Effect, FoundConflict, Option } from '../found-conflict.ts'
import type { NamedPerson } from './rating-conflicts.ts'

function about(person: NamedPerson, row: number | null): Pick<FoundConflict, 'subject' | 'personId' | 'nip' | 'row'> {
  return { subject: person.name, personId: person.id, nip: person.nip, row }
}

const setPerson = (person: NamedPerson, values: StoredRow): Effect => ({ do: 'set', table: 'person', id: person.id, values })

function leave(person: NamedPerson, why: string): Option {
  return { value: 'left', label: { key: 'reconcile.person.left' }, effects: [setPerson(person, { state: 'left', left_reason: why })] }
}

function comeBack(person: NamedPerson): Option {
  return {
    value: 'active', label: { key: 'reconcile.person.active' },
    effects: [setPerson(person, { state: 'active', left_on: null, left_reason: null })],
  }
}

/** Somebody is rated in e-Kinerja whom no SIASN export holds. */
export function onlyInRating(person: NamedPerson, row: number): FoundConflict {
  return {
    kind: 'only-in-rating', key: person.nip, ...about(person, row),
    message: { key: 'reconcile.only-in-rating', values: { name: person.name, nip: person.nip } },
    rule: { key: 'reconcile.only-in-rating.rule' },
    options: [{ value: 'keep', label: { key: 'reconcile.only-in-rating.keep' }, effects: [] }, leave(person, 'only-in-rating')],
    proposed: 'keep',
  }
}

/** Somebody of SIASN is missing from the rating report of the own unit. */
export function noRating(person: NamedPerson, period: string, unit: string): FoundConflict {
  return {
    kind: 'no-rating', key: `${person.nip}|${period}`, ...about(person, null),
    message: { key: 'reconcile.no-rating', values: { name: person.name, unit, period: periodLabelWords(period) } },
    rule: { key: 'reconcile.no-rating.rule' },
    options: [
      { value: 'no-skp', label: { key: 'reconcile.no-rating.no-skp' }, effects: [] },
      { value: 'wait', label: { key: 'reconcile.no-rating.wait' }, effects: [] },
      leave(person, 'no-rating'),
    ],
    proposed: 'no-skp',
  }
}

/** Why two numbers seem to belong to one person. */
export type SameEvidence = 'siasn-id' | 'former-nip' | 'name'

/** Two numbers seem to belong to one person. `bothListed`: both stand in the same staff export. */
export function severalNumbers(
  person: NamedPerson, other: NamedPerson, how: { readonly evidence: SameEvidence; readonly bothListed: boolean; readonly keep: NamedPerson }, row: number | null,
): FoundConflict {
  const { evidence, bothListed, keep } = how
  const former = keep.id === person.id ? other : person
  const join = evidence !== 'name' || !bothListed
  return {
    kind: 'several-numbers', key: [person.nip, other.nip].sort().join('|'), ...about(person, row),
    message: {
      key: 'reconcile.several-numbers',
      values: { name: person.name, nip: person.nip, other: other.nip, evidence: { text: `reconcile.several-numbers.${evidence}` } },
    },
    rule: { key: join ? 'reconcile.several-numbers.rule-join' : 'reconcile.several-numbers.rule-apart' },
    options: [
      {
        value: 'join', label: { key: 'reconcile.several-numbers.join', values: { nip: keep.nip } },
        effects: [{ do: 'join', keep: keep.id, former: former.id }],
      },
      { value: 'apart', label: { key: 'reconcile.several-numbers.apart' }, effects: [] },
    ],
    proposed: join ? 'join' : 'apart',
  }
}

type Differing = { readonly label: MessageValue; readonly column: string; readonly first: ColumnValue; readonly second: ColumnValue }

/**
 * One staff export holds a number twice with different values of the person, or another post or unit (`places`, with what entering
 * those of the second row does).
 */
export function duplicateRow(
  person: NamedPerson, rows: { readonly first: number; readonly second: number; readonly latest: number },
  own: readonly Differing[], places: { readonly differ: readonly Differing[]; readonly effects: readonly Effect[] },
): FoundConflict {
  const { first, second, latest } = rows
  const differ = [...own, ...places.differ]
  const said = (one: ColumnValue): MessageValue => (one === null ? { text: 'reconcile.nothing' } : String(one))
  const columns: MessageValue[] = [...own.map((one) => one.label), ...places.differ.map((one): MessageValue => ({ message: {
    key: 'reconcile.duplicate-row.place', values: { what: one.label, first: said(one.first), second: said(one.second) },
  } }))]
  const use = (row: number, which: 'first' | 'second'): Option => ({
    value: `row-${row}`, label: { key: 'reconcile.duplicate-row.use', values: { row: String(row) } },
    effects: [
      ...(own.length > 0 ? [setPerson(person, Object.fromEntries(own.map((one) => [one.column, one[which]])))] : []), ...(which === 'second' ? places.effects : []),
    ],
  })
  return {
    kind: 'duplicate-row', key: [person.nip, ...differ.map((one) => `${one.column} ${one.first} ${one.second}`)].join('|'), ...about(person, second),
    message: {
      key: 'reconcile.duplicate-row',
      values: { name: person.name, nip: person.nip, first: String(first), row: String(second), columns: { list: columns } },
    },
    rule: { key: 'reconcile.duplicate-row.rule', values: { row: String(latest) } },
    options: [use(first, 'first'), use(second, 'second')],
    proposed: `row-${latest}`,
  }
}

/** SIASN says that somebody active has retired or left. */
export function retired(person: NamedPerson, status: string, row: number): FoundConflict {
  return {
    kind: 'retired', key: `${person.nip}|${status}`, ...about(person, row),
    message: { key: 'reconcile.retired', values: { name: person.name, status } }, rule: { key: 'reconcile.retired.rule' },
    options: [leave(person, status), { value: 'active', label: { key: 'reconcile.person.stay-active' }, effects: [] }],
    proposed: 'left',
  }
}

/** Somebody marked as having left still stands in SIASN. */
export function leftButListed(person: NamedPerson, status: string | null, row: number): FoundConflict {
  return {
    kind: 'left-but-listed', key: person.nip, ...about(person, row),
    message: { key: 'reconcile.left-but-listed', values: { name: person.name, status: status ?? { text: 'reconcile.nothing' } } },
    rule: { key: 'reconcile.left-but-listed.rule' },
    options: [comeBack(person), { value: 'left', label: { key: 'reconcile.person.stay-left' }, effects: [] }],
    proposed: 'active',
  }
}

/** Somebody marked as having left was rated for a later period. */
export function leftButRated(person: NamedPerson, period: string, row: number): FoundConflict {
  return {
    kind: 'left-but-rated', key: `${person.nip}|${period}`, ...about(person, row),
    message: { key: 'reconcile.left-but-rated', values: { name: person.name, period: periodLabelWords(period) } }, rule: { key: 'reconcile.left-but-rated.rule' },
    options: [{ value: 'left', label: { key: 'reconcile.person.stay-left' }, effects: [] }, comeBack(person)],
    proposed: 'left',
  }
}

/** Somebody active is missing from an export that is said to be complete; `seen` names the export. */
export function absent(person: NamedPerson, scope: MessageValue, seen: string): FoundConflict {
  const rule: Message = { key: 'reconcile.absent.rule' }
  return {
    kind: 'absent', key: `${person.nip}|${seen}`, ...about(person, null),
    message: { key: 'reconcile.absent', values: { name: person.name, scope } }, rule,
    options: [leave(person, 'absent'), { value: 'active', label: { key: 'reconcile.person.stay-active' }, effects: [] }],
    proposed: 'left',
  }
}
