import { periodLabelWords } from '../../../../../shared/domain/period-words.ts'
import type { FoundConflict } from '../found-conflict.ts'
import type { NamedPerson } from './rating-conflicts.ts'

/** A unit as conflicts name it. */
export type NamedUnit = { readonly id: string; readonly name: string }

const nobody = { personId: null, nip: null } as const

function about(person: NamedPerson, row: number | null): Pick<FoundConflict, 'subject' | 'personId' | 'nip' | 'row'> {
  return { subject: person.name, personId: person.id, nip: person.nip, row }
}

/** SIASN and the latest rating place a person in different units. */
export function moved(person: NamedPerson, units: { siasn: NamedUnit; rating: NamedUnit }, period: { label: string; from: string }, row: number): FoundConflict {
  const { siasn, rating } = units
  return {
    kind: 'moved', key: [person.nip, period.label, siasn.id, rating.id].join('|'), ...about(person, row),
    message: { key: 'reconcile.moved', values: { name: person.name, siasn: siasn.name, period: periodLabelWords(period.label), rating: rating.name } },
    rule: { key: 'reconcile.moved.rule' },
    options: [
      { value: 'siasn', label: { key: 'reconcile.moved.siasn', values: { unit: siasn.name } }, effects: [] },
      {
        value: 'rating', label: { key: 'reconcile.moved.rating', values: { unit: rating.name, date: { date: period.from } } },
        effects: [{
          do: 'insert', table: 'placement_record',
          row: {
            person_id: person.id, unit_id: rating.id, tmt: period.from, until: null, sk_number: null, sk_date: null, batch_id: null, file_id: null, row_number: null,
          },
        }],
      },
    ],
    proposed: 'siasn',
  }
}

/** A later SIASN export places a person elsewhere without a new TMT; the move has been dated by the day of the import. */
export function unitChanged(person: NamedPerson, units: { from: NamedUnit; to: NamedUnit }, placement: { id: number; tmt: string }, at: { key: string; row: number }): FoundConflict {
  return {
    kind: 'unit-changed', key: at.key, ...about(person, at.row),
    message: { key: 'reconcile.unit-changed', values: { name: person.name, from: units.from.name, to: units.to.name } },
    rule: { key: 'reconcile.unit-changed.rule', values: { date: { date: placement.tmt } } },
    options: [
      { value: 'accept', label: { key: 'reconcile.unit-changed.accept', values: { date: { date: placement.tmt } } }, effects: [] },
      {
        value: 'stay', label: { key: 'reconcile.unit-changed.stay', values: { unit: units.from.name } },
        effects: [{ do: 'remove', table: 'placement_record', id: placement.id }],
      },
    ],
    proposed: 'accept',
  }
}

/**
 * A unit that the tree does not hold. `word` is what a file calls it: its folded name, or `id:` with its foreign id;
 * `madeAs` is the unit made for it meanwhile, where a staff export gave an id.
 */
export function unitUnknown(
  unit: { readonly word: string; readonly name: string; readonly parentId: string | null; readonly madeAs: string | null }, alike: readonly NamedUnit[], row: number,
): FoundConflict {
  const [best] = alike
  return {
    kind: 'unit-unknown', key: unit.word, subject: unit.name, ...nobody, row,
    message: { key: 'reconcile.unit-unknown', values: { unit: unit.name } },
    rule: best ? { key: 'reconcile.unit-unknown.rule-alike', values: { unit: best.name } } : { key: 'reconcile.unit-unknown.rule-new' },
    options: [
      ...alike.map((one) => ({
        value: `same:${one.id}`, label: { key: 'reconcile.unit-unknown.same', values: { unit: one.name } } as const,
        effects: [{ do: 'meaning', subject: 'unit', word: unit.word, meaning: one.id } as const],
      })),
      {
        value: 'new', label: { key: 'reconcile.unit-unknown.new' },
        effects: unit.madeAs === null ? [{ do: 'new-unit', name: unit.name, parentId: unit.parentId }] : [],
      },
    ],
    proposed: best ? `same:${best.id}` : 'new',
  }
}

/** A later tree calls a unit differently; the former name has been closed the day before. */
export function unitRenamed(unit: { id: string; from: string; to: string; formerPeriod: number }, date: string, row: number): FoundConflict {
  return {
    kind: 'unit-renamed', key: [unit.id, unit.from, unit.to].join('|'), subject: unit.to, ...nobody, row,
    message: { key: 'reconcile.unit-renamed', values: { from: unit.from, to: unit.to } },
    rule: { key: 'reconcile.unit-renamed.rule', values: { date: { date } } },
    options: [
      { value: 'renamed', label: { key: 'reconcile.unit-renamed.renamed', values: { date: { date } } }, effects: [] },
      {
        value: 'spelling', label: { key: 'reconcile.unit-renamed.spelling' },
        effects: [{ do: 'set', table: 'unit_period', id: unit.formerPeriod, values: { name: unit.to } }],
      },
    ],
    proposed: 'renamed',
  }
}

/** A unit whose parent nobody knows. */
export function unitParent(unit: NamedUnit, parent: string, row: number): FoundConflict {
  return {
    kind: 'unit-parent', key: `${unit.id}|${parent}`, subject: unit.name, ...nobody, row,
    message: { key: 'reconcile.unit-parent', values: { unit: unit.name, parent } }, rule: { key: 'reconcile.unit-parent.rule' },
    options: [{ value: 'top', label: { key: 'reconcile.unit-parent.top' }, effects: [] }],
    proposed: 'top',
  }
}
