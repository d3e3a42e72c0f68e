import { periodWords } from '../../../../../shared/domain/period-words.ts'
import type { MessageValue } from '../../../../../shared/text/message.ts'
import type { FoundConflict } from '../found-conflict.ts'
import { ratingKey, type NamedPerson, type RatingInQuestion } from './rating-conflicts.ts'

/** The begin of the keys of all conflicts about one locked rating, whatever the words on either side. */
export function enteredKey(person: NamedPerson, entered: RatingInQuestion): string {
  return `${ratingKey(person, entered)}|`
}

/**
 * A rating that was locked here stands beside imported ones that say otherwise. None is overwritten; which one counts is for the board,
 * and the rule proposes the one rated last.
 */
export function enteredConflict(person: NamedPerson, entered: RatingInQuestion, imported: readonly RatingInQuestion[]): FoundConflict {
  const all = [entered, ...imported]
  const latest = all.toSorted((a, b) => ((a.ratedAt ?? '') < (b.ratedAt ?? '') ? 1 : -1))
  const clear = latest.every(({ ratedAt }) => ratedAt !== null) && latest[0]?.ratedAt !== latest[1]?.ratedAt
  const valueOf = (one: RatingInQuestion): string => (one === entered ? 'entered' : imported.length === 1 ? 'imported' : `row-${one.row ?? one.id}`)
  const row = imported[0]?.row ?? null
  return {
    kind: 'entered-and-imported', key: enteredKey(person, entered) + all.map(signature).join('|'), subject: person.name, personId: person.id, nip: person.nip, row,
    message: {
      key: 'reconcile.entered',
      values: { name: person.name, period: periodWords(entered.period), post: entered.post, entered: inWords(entered), imported: { list: imported.map(inWords) } },
    },
    rule: clear ? { key: 'reconcile.entered.rule', values: { date: { date: latest[0]?.ratedAt ?? '' } } } : { key: 'reconcile.entered.no-rule' },
    options: all.map((chosen) => ({
      value: valueOf(chosen),
      label: { key: chosen === entered ? 'reconcile.entered.use-entered' : 'reconcile.entered.use-imported', values: { predikat: inWords(chosen) } },
      effects: all.map((one) => ({ do: 'set', table: 'rating', id: one.id, values: { set_aside: one === chosen ? 0 : 1 } }) as const),
    })),
    proposed: clear && latest[0] ? valueOf(latest[0]) : null,
  }
}

const signature = ({ hasilKerja, perilakuKerja, hasilAkhir }: RatingInQuestion): string => `${hasilKerja} ${perilakuKerja} ${hasilAkhir}`

function inWords({ hasilKerja, perilakuKerja, hasilAkhir }: RatingInQuestion): MessageValue {
  const word = (one: typeof hasilKerja): MessageValue => ({ text: one === null ? 'reconcile.unrated' : `legal.ekspektasi.${one}` })
  const predikat: MessageValue = { text: hasilAkhir === null ? 'reconcile.unrated' : `legal.predikat.${hasilAkhir}` }
  return { message: { key: 'reconcile.entered.words', values: { predikat, hasil: word(hasilKerja), perilaku: word(perilakuKerja) } } }
}
