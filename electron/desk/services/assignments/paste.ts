import type { DrawnAssignments } from '../../../../shared/contract/assignment.ts'
import type { ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { drawingOf, type DrawnRow } from './drawing.ts'
import { applyWorks, candidatesOf, placeWishes, type Candidate, type Wish } from './many.ts'
import { readPaste, rowFaults, type PasteColumn, type PastedRow } from './paste-cells.ts'
import { openRaters, type RaterBook } from './raters.ts'

type Fault = PastedRow['faults'][number]
type Known = { readonly byNip: ReadonlyMap<string, Candidate>; readonly numbers: ReadonlyMap<string, { id: number; nip: string; name: string }>; readonly raters: RaterBook }

/** Takes a block of rows from a sheet. A faulty row is told with its place, and then nothing of the block is written. */
export async function pasteAssignments(context: Context, input: ParsedInputOf<'assignment.paste'>): Promise<DrawnAssignments> {
  const pasted = readPaste(input.rows)
  if (pasted.length === 0) throw new TanjakError('bad-input', { key: 'assignment.paste-empty' }, { rows: { key: 'assignment.paste-empty' } })
  const known = await readKnown(context)
  const faulty: DrawnRow[] = []
  const wishes: Wish[] = []
  for (const row of pasted) {
    const faults: Fault[] = [...row.faults]
    const person = row.person === null ? undefined : known.byNip.get(row.person)
    if (row.person !== null && !person) faults.push({ column: 'person', message: { key: 'assignment.cell.nobody', values: { shown: row.shown } } })
    const [evaluatorId, superiorId] = [official(known, row.evaluator, 'evaluator', faults), official(known, row.superior, 'superior', faults)]
    if (faults.length > 0 || !person || row.starts === null) faulty.push(faultyRow(row, person, faults))
    else wishes.push({ person, evaluatorId, superiorId, starts: row.starts, ends: row.ends, onlyGaps: false, named: (message) => ({ key: 'assignment.row-says', values: { row: row.row, message: { message } } }) })
  }
  const { rows, works } = await placeWishes(context, wishes, known.raters, 'paste', input.reason)
  const all = [...faulty, ...rows]
  const clean = all.every(({ outcome }) => outcome !== 'refused')
  if (input.apply && clean) await applyWorks(context, known.raters, works, input.reason)
  return drawingOf(all, input.apply && clean)
}

async function readKnown(context: Context): Promise<Known> {
  const candidates = new Map((await candidatesOf(context, null)).map((one) => [one.id, one]))
  const numbers = await context.db.selectFrom('person_number').innerJoin('person', 'person.id', 'person_number.person_id')
    .select(['person_number.nip as number', 'person.id', 'person.nip', 'person.name']).where('person.joined_to', 'is', null).execute()
  return {
    byNip: new Map(numbers.flatMap(({ number, id }) => (candidates.has(id) ? [[number, candidates.get(id) as Candidate] as const] : []))),
    numbers: new Map(numbers.map(({ number, ...person }) => [number, person])), raters: await openRaters(context.db),
  }
}

function official(known: Known, text: string | null, column: PasteColumn, faults: Fault[]): number | null {
  if (text === null) return null
  const person = known.numbers.get(text)
  const id = person ? known.raters.ofPerson(person) : known.raters.named(text)
  if (id === null) faults.push({ column, message: { key: /\d/.test(text) ? 'assignment.cell.nobody' : 'assignment.cell.no-rater', values: { shown: text } } })
  return id
}

function faultyRow({ row, shown, evaluator, superior, starts, ends }: PastedRow, person: Candidate | undefined, faults: readonly Fault[]): DrawnRow {
  return {
    nip: person?.nip ?? shown, name: person?.name ?? '', post: person?.post ?? '', unitId: person?.unitId ?? null, unit: person?.unit ?? '', acting: false, headsUnit: false,
    starts: starts ?? ends ?? isoDate('0001-01-01'), ends, evaluator, superior, outcome: 'refused', message: rowFaults(row, faults),
  }
}
