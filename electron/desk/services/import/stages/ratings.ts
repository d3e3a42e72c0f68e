import { yearOf, type Period } from '../../../../../shared/calendar/period.ts'
import { periodWords } from '../../../../../shared/domain/period-words.ts'
import type { MessageValue } from '../../../../../shared/text/message.ts'
import type { ColumnValue } from '../../../db/repositories/stored-row.ts'
import type { RatingRow } from '../../../files/parsed.ts'
import { enteredLike } from '../../ratings/rivals.ts'
import { enteredConflict, enteredKey } from '../../reconcile/kinds/entered-conflict.ts'
import { matrixConflict, ratedTwiceConflict, ratingKey } from '../../reconcile/kinds/rating-conflicts.ts'
import { unknownWord } from '../../reconcile/kinds/word-conflicts.ts'
import type { OpenRow } from '../book.ts'
import { countRow, type FileReport, type RowOutcome } from '../file-report.ts'
import type { PersonRow } from '../people-index.ts'
import { reportUnit } from '../resolve-unit.ts'
import type { ImportState } from '../state.ts'
import type { Tick } from '../tick.ts'
import type { ReportYear } from './report-year.ts'
import { inQuestion, matrixOf, ratingColumns, signatureOf } from './rating-columns.ts'
import { reportPerson } from './report-person.ts'

type Waiting = { readonly given: RatingRow; readonly person: PersonRow; readonly columns: OpenRow }

/** What may never be silently lost when a later report leaves it blank: the words of the rating are taken as they stand, empty too. */
const RATED = new Set(['hasil_kerja', 'perilaku_kerja', 'hasil_akhir'])
/** Columns that tell where a row stands or what was decided about it; a file never changes them. */
const KEPT = new Set(['person_id', 'predikat', 'contradicts', 'set_aside', 'variant', 'acting', 'period_kind'])

/** Takes a rating report in. Rows that rate the same thing differently are all kept, apart, until one is chosen. */
export async function importRatings(state: ImportState, file: FileReport, report: { readonly rows: readonly RatingRow[]; readonly period: Period | null }, year: ReportYear, tick: Tick): Promise<void> {
  const same = new Map<string, Waiting[]>()
  for (const row of report.rows) {
    await tick()
    const given = asDecided(state, row, report.period)
    const origin = { file, row: given.row }
    for (const word of given.unknownWords) {
      if (state.meaning(word.subject, word.word) === null) state.conflicts.report(file, unknownWord(word, given.row))
    }
    const person = reportPerson(state, given, origin)
    const unitId = reportUnit(state, { id: given.unitExternalId, name: given.unitName, parentId: null, parentName: given.parentUnitName }, origin)
    const columns = ratingColumns(given, person.id, unitId)
    const key = ['person_id', 'period_start', 'period_end', 'post_name', 'unit_name', 'acting'].map((column) => columns[column]).join('\u0000')
    const known = same.get(key)
    if (known) known.push({ given, person, columns })
    else same.set(key, [{ given, person, columns }])
  }
  for (const group of same.values()) {
    const stored = placeGroup(state, file, group)
    for (const { given, person } of group) year.saw(person, stored, given)
  }
}

/** A part of a quarter in a quarterly report is a periodic evaluation too; a post that was decided to be definitive is none of acting. */
function asDecided(state: ImportState, row: RatingRow, report: Period | null): RatingRow {
  const periodic = row.period.kind === 'other' && (report?.kind === 'month' || report?.kind === 'quarter')
  const period = periodic ? { ...row.period, kind: report.kind } : row.period
  const definitive = row.acting && state.conflicts.settledAs('acting', [row.nip, yearOf(row.period), row.postName].join('|')) === 'definitive'
  return periodic || definitive ? { ...row, period, acting: row.acting && !definitive } : row
}

function placeGroup(state: ImportState, file: FileReport, group: readonly Waiting[]): OpenRow {
  const [first] = group
  if (!first) throw new RangeError('A group has rows')
  const variants = new Map<string, Waiting>()
  for (const one of group) if (!variants.has(signatureOf(one.columns))) variants.set(signatureOf(one.columns), one)
  const entered = enteredLike(state.ratings.ofPerson(first.person.id), first.columns, state.entered)
  const stored = variants.size > 1 ? placeVariants(state, file, group, variants, entered) : entered ? placeBeside(state, file, first, entered) : placeRating(state, file, first)
  if (variants.size === 1) for (const { given, person } of group.slice(1)) count(file, given, person, 'unchanged')
  tellOfRating(state, file, first, stored)
  return stored
}

/**
 * A rating that was locked here is never overwritten. A row that says the same adds nothing; one that says otherwise is put beside it, or
 * beside it already brings its own row up to date, and the conflict is for the board.
 */
function placeBeside(state: ImportState, file: FileReport, one: Waiting, entered: OpenRow): OpenRow {
  const { given, person, columns } = one
  const beginning = enteredKey(person, inQuestion(entered))
  const apart = importedRows(state, columns).length > 0
  if (signatureOf(columns) === signatureOf(entered) && !apart) {
    count(file, given, person, 'unchanged')
    return entered
  }
  const stored = placeRating(state, file, one)
  const found = signatureOf(stored) === signatureOf(entered) ? null : enteredConflict(person, inQuestion(entered), [inQuestion(stored)])
  state.conflicts.answerAll('entered-and-imported', beginning, 'replaced', found?.key ?? null)
  if (found) state.conflicts.report(file, found)
  else if (stored['set_aside'] === 0) state.book.update('rating', stored, { set_aside: 1 }, person.id)
  return stored
}

/** The rows of imports that rate the same thing under the same names; locked ratings are not theirs to change. */
function importedRows(state: ImportState, columns: OpenRow): readonly OpenRow[] {
  return state.ratings.find(columns).filter((row) => (row['version_id'] ?? null) === null)
}

/** Puts one rating in its place: a known one is brought up to date, a new one added. */
function placeRating(state: ImportState, file: FileReport, one: Waiting): OpenRow {
  const { given, person, columns } = one
  const known = importedRows(state, columns)
  const before = known.length === 0 ? state.ratings.former(columns)?.row : null
  const former = (before?.['version_id'] ?? null) === null ? before : null
  const existing = known.find((row) => signatureOf(row) === signatureOf(columns)) ?? known.find((row) => row['set_aside'] === 0) ?? known[0] ?? former
  if (!existing) {
    count(file, given, person, 'added')
    return addRating(state, file, one, state.ratings.find(columns).reduce((most, row) => Math.max(most, Number(row['variant'])), -1) + 1)
  }
  const set = differences(existing, columns, state.ratings.corrected(existing))
  const rerated = [...RATED].some((column) => column in set)
  if (rerated) Object.assign(set, { predikat: columns['predikat'] ?? null, contradicts: columns['contradicts'] ?? 0 })
  const from = predikatText(existing)
  if (Object.keys(set).length > 0) {
    state.book.update('rating', existing, set, person.id)
    state.book.touched.add(person.id)
  }
  count(file, given, person, Object.keys(set).length > 0 ? 'changed' : 'unchanged', rerated ? { from, to: predikatText(existing) } : undefined)
  return existing
}

function differences(existing: OpenRow, columns: OpenRow, corrected: ReadonlySet<string>): Record<string, ColumnValue> {
  const set: Record<string, ColumnValue> = {}
  for (const [column, value] of Object.entries(columns)) {
    if (value === existing[column] || KEPT.has(column) || corrected.has(column)) continue
    if (value !== null || RATED.has(column)) set[column] = value
  }
  return set
}

/** Rows of one file that rate the same thing differently: each is kept as a variant, and none counts until one is chosen. */
function placeVariants(state: ImportState, file: FileReport, group: readonly Waiting[], variants: ReadonlyMap<string, Waiting>, entered: OpenRow | null): OpenRow {
  const [[, first]] = [...variants] as [[string, Waiting]]
  const rating = inQuestion({ ...first.columns, id: 0, row_number: first.given.row })
  const key = [ratingKey(first.person, rating), ...[...variants.keys()].sort()].join('|')
  const known = importedRows(state, first.columns)
  let next = state.ratings.find(first.columns).reduce((most, row) => Math.max(most, Number(row['variant'])), -1)
  const stored = [...variants].map(([signature, one]) => {
    const existing = known.find((row) => signatureOf(row) === signature)
    if (existing) return existing
    next += 1
    return addRating(state, file, one, next)
  })
  const fresh = new Set(stored.filter((row) => !known.includes(row)).map((row) => row['row_number']))
  for (const { given, person } of group) count(file, given, person, fresh.has(given.row) ? 'added' : 'unchanged')
  const found = entered ? enteredConflict(first.person, inQuestion(entered), stored.map(inQuestion)) : ratedTwiceConflict(first.person, key, stored.map(inQuestion))
  // An older question about the same locked rating gives way to this one.
  if (entered) state.conflicts.answerAll('entered-and-imported', enteredKey(first.person, inQuestion(entered)), 'replaced', found.key)
  state.conflicts.report(file, found)
  return stored[0] ?? first.columns
}

function addRating(state: ImportState, file: FileReport, { given, person, columns }: Waiting, variant: number): OpenRow {
  const { book } = state
  const row: OpenRow = {
    id: book.nextId('rating'), ...columns, variant, batch_id: book.author.batchId, file_id: file.fileId, row_number: given.row,
  }
  state.ratings.add(row)
  book.insert('rating', row)
  book.touched.add(person.id)
  return row
}

function tellOfRating(state: ImportState, file: FileReport, { given, person }: Waiting, stored: OpenRow): void {
  if (given.period.kind === 'year' || given.period.kind === 'other') state.conflicts.answer('no-rating', `${person.nip}|${yearOf(given.period)}`, 'rated')
  const matrix = stored['contradicts'] === 1 ? matrixOf(stored) : null
  if (matrix !== null) state.conflicts.report(file, matrixConflict(person, inQuestion(stored), matrix))
}

function predikatText(row: OpenRow): MessageValue {
  const { hasilAkhir } = inQuestion(row)
  return { text: hasilAkhir === null ? 'reconcile.unrated' : `legal.predikat.${hasilAkhir}` }
}

function count(file: FileReport, given: RatingRow, person: PersonRow, outcome: RowOutcome, rerated?: { from: MessageValue; to: MessageValue }): void {
  const period = periodWords(given.period)
  const predikat: MessageValue = { text: given.hasilAkhir === null ? 'reconcile.unrated' : `legal.predikat.${given.hasilAkhir}` }
  const details: MessageValue = { text: 'import.change.details' }
  countRow(file, outcome, {
    row: given.row, nip: given.nip, name: person.name,
    message: outcome === 'added'
      ? { key: 'import.change.rating-added', values: { period, predikat } }
      : { key: 'import.change.rating-changed', values: { period, from: rerated?.from ?? details, to: rerated?.to ?? details } },
  })
}
