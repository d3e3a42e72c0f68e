import { periodLabel, type Period } from '../../../../../shared/calendar/period.ts'
import { periodWords } from '../../../../../shared/domain/period-words.ts'
import type { Ekspektasi, Predikat } from '../../../../../shared/legal/terms/predikat.ts'
import type { MessageValue } from '../../../../../shared/text/message.ts'
import type { FoundConflict } from '../found-conflict.ts'

/** A person as conflicts name them. */
export type NamedPerson = { readonly id: number; readonly nip: string; readonly name: string }

/** A rating as conflicts see it: where it stands in the store and in the file. */
export type RatingInQuestion = {
  readonly id: number
  readonly row: number | null
  readonly period: Period
  readonly post: string
  readonly unit: string
  readonly hasilKerja: Ekspektasi | null
  readonly perilakuKerja: Ekspektasi | null
  readonly hasilAkhir: Predikat | null
  readonly ratedAt: string | null
}

const predikatText = (predikat: Predikat | null): MessageValue => ({ text: predikat === null ? 'reconcile.unrated' : `legal.predikat.${predikat}` })

function about(person: NamedPerson, row: number | null): Pick<FoundConflict, 'subject' | 'personId' | 'nip' | 'row'> {
  return { subject: person.name, personId: person.id, nip: person.nip, row }
}

/** What is rated: the period, the post and the unit; part of the key of a conflict about a rating. */
export function ratingKey(person: NamedPerson, rating: Pick<RatingInQuestion, 'period' | 'post' | 'unit'>): string {
  return [person.nip, periodLabel(rating.period), rating.post, rating.unit].join('|')
}

/** The predikat of a file contradicts the matrix (decision: until settled it cannot be told). */
export function matrixConflict(person: NamedPerson, rating: RatingInQuestion, matrix: Predikat): FoundConflict {
  const { hasilKerja, perilakuKerja, hasilAkhir, id } = rating
  const settle = (predikat: Predikat | null) => [{ do: 'set', table: 'rating', id, values: { predikat } } as const]
  return {
    kind: 'matrix', key: `${ratingKey(person, rating)}|${hasilKerja} ${perilakuKerja} ${hasilAkhir}`, ...about(person, rating.row),
    message: {
      key: 'reconcile.matrix',
      values: {
        name: person.name, period: periodWords(rating.period), hasil: { text: `legal.ekspektasi.${hasilKerja ?? 'sesuai'}` },
        perilaku: { text: `legal.ekspektasi.${perilakuKerja ?? 'sesuai'}` }, matrix: predikatText(matrix), file: predikatText(hasilAkhir),
      },
    },
    rule: { key: 'reconcile.matrix.rule', values: { matrix: predikatText(matrix) } },
    options: [
      { value: 'matrix', label: { key: 'reconcile.matrix.use-matrix', values: { predikat: predikatText(matrix) } }, effects: settle(matrix) },
      { value: 'file', label: { key: 'reconcile.matrix.use-file', values: { predikat: predikatText(hasilAkhir) } }, effects: settle(hasilAkhir) },
      { value: 'leave', label: { key: 'reconcile.matrix.leave' }, effects: [] },
    ],
    proposed: 'matrix',
  }
}

/** One file rates the same thing several times, differently. */
export function ratedTwiceConflict(person: NamedPerson, key: string, variants: readonly RatingInQuestion[]): FoundConflict {
  const [first] = variants
  if (!first) throw new RangeError('A conflict of ratings needs ratings')
  const latest = [...variants].sort((a, b) => ((a.ratedAt ?? '') < (b.ratedAt ?? '') ? 1 : -1))
  const clear = latest[0]?.ratedAt && latest[0].ratedAt !== latest[1]?.ratedAt
  return {
    kind: 'rating-twice', key, ...about(person, first.row),
    message: {
      key: 'reconcile.rating-twice',
      values: {
        name: person.name, count: variants.length, period: periodWords(first.period), post: first.post,
        rows: { list: variants.map(({ row }) => String(row ?? '?')) },
      },
    },
    rule: { key: clear ? 'reconcile.rating-twice.rule' : 'reconcile.rating-twice.no-rule' },
    options: variants.map((chosen) => ({
      value: `row-${chosen.row}`,
      label: { key: 'reconcile.rating-twice.use', values: { row: String(chosen.row ?? '?'), predikat: predikatText(chosen.hasilAkhir) } },
      effects: variants.map((one) => ({ do: 'set', table: 'rating', id: one.id, values: { set_aside: one === chosen ? 0 : 1 } }) as const),
    })),
    proposed: clear ? `row-${latest[0]?.row}` : null,
  }
}

/** A plan or an annual rating of one SKP, as far as choosing between several of a year goes. */
export type SkpInQuestion = {
  readonly table: 'rating' | 'plan'
  readonly id: number
  readonly period: Period
  readonly post: string
  readonly unit: string
}

/** A person has several definitive SKP in one year: which one gives the annual predikat? */
export function twoPlansConflict(person: NamedPerson, year: number, skps: readonly SkpInQuestion[], row: number | null): FoundConflict {
  const groups = new Map<string, SkpInQuestion[]>()
  for (const skp of skps) {
    const key = `${skp.period.end} ${skp.period.start} ${skp.post} ${skp.unit}`
    groups.set(key, [...(groups.get(key) ?? []), skp])
  }
  const ordered = [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
  const last = ordered.at(-1)
  const tied = ordered.filter(([, [one]]) => one?.period.end === last?.[1][0]?.period.end).length > 1
  const named = ([, [one]]: (typeof ordered)[number]): MessageValue => ({
    message: {
      key: 'reconcile.two-plans.plan',
      values: { post: one?.post ?? '', unit: one?.unit ?? '', start: { date: one?.period.start ?? '' }, end: { date: one?.period.end ?? '' } },
    },
  })
  const [latest] = last?.[1] ?? []
  return {
    kind: 'two-plans', key: twoPlansKey(person, year, ordered.map(([key]) => key), skps.some(({ table }) => table === 'rating')), ...about(person, row),
    message: { key: 'reconcile.two-plans', values: { name: person.name, count: ordered.length, year: String(year), plans: { list: ordered.map(named) } } },
    rule: tied ? { key: 'reconcile.two-plans.no-rule' } : { key: 'reconcile.two-plans.rule', values: { date: { date: latest?.period.end ?? '' } } },
    options: ordered.map(([key, [one]], index) => ({
      value: `skp-${index + 1}`,
      label: { key: 'reconcile.two-plans.use', values: { post: one?.post ?? '', unit: one?.unit ?? '', end: { date: one?.period.end ?? '' } } },
      effects: ordered.flatMap(([other, members]) => members.map(({ table, id }) => ({ do: 'set', table, id, values: { set_aside: other === key ? 0 : 1 } }) as const)),
    })),
    proposed: tied ? null : `skp-${ordered.length}`,
  }
}

// Once there are ratings the choice concerns them too: that is another conflict than one about plans alone.
function twoPlansKey(person: NamedPerson, year: number, skps: readonly string[], rated: boolean): string {
  return [person.nip, year, ...(rated ? ['dinilai'] : []), ...skps].join('|')
}

/** A person was rated in an acting post: kept apart unless the office says the post was definitive. */
export function actingConflict(person: NamedPerson, year: number, post: string, ids: readonly number[], row: number | null): FoundConflict {
  return {
    kind: 'acting', key: [person.nip, year, post].join('|'), ...about(person, row),
    message: { key: 'reconcile.acting', values: { name: person.name, post, year: String(year) } },
    rule: { key: 'reconcile.acting.rule' },
    options: [
      { value: 'apart', label: { key: 'reconcile.acting.apart' }, effects: [] },
      {
        value: 'definitive', label: { key: 'reconcile.acting.definitive' },
        effects: ids.map((id) => ({ do: 'set', table: 'rating', id, values: { acting: 0 } }) as const),
      },
    ],
    proposed: 'apart',
  }
}
