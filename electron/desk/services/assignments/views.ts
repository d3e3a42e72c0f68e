import { sql, type Kysely } from 'kysely'
import type { AssignmentView } from '../../../../shared/contract/assignment.ts'
import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Context } from '../../context.ts'
import { foldText } from '../../db/repositories/fold.ts'
import type { Database } from '../../db/tables/database.ts'
import { activeProfile } from '../profiles/active-profile.ts'
import { dutyLaw, type DutyLaw } from './duty-rule.ts'
import { daysMeet, samePost } from './place.ts'
import { raterView, readRaters, type Rater } from './raters.ts'

type Note = AssignmentView['notes'][number]
/** A span as a reader sees it, with what lists search. */
export type ListedSpan = { readonly view: AssignmentView; readonly personId: number; readonly found: string }

/** Spans with their gaps, in the order of names; all of them, or those of some people. */
export async function readViews(context: Pick<Context, 'db' | 'today'>, people: readonly number[] | null = null): Promise<ListedSpan[]> {
  const { db } = context
  const [raters, law] = [await readRaters(db), dutyLaw(context.today(), await activeProfile(db))]
  const rows = await spanRows(db, people)
  const byPerson = Map.groupBy(rows, ({ personId }) => personId)
  const folded = new Map([...raters.values()].map(({ raterId, name, nip }) => [raterId, `${foldText(name)} ${nip ?? ''}`]))
  const fold = foldedOnce()
  return rows.map((row) => {
    const [evaluator, superior] = [raterOf(raters, row.evaluatorId), raterOf(raters, row.superiorId)]
    const notes = notesOf(row, evaluator, superior, byPerson.get(row.personId) ?? [], law, context.today())
    const { nip, name, golongan, post, unitId, unit, source, reason } = row
    return {
      personId: row.personId,
      found: `${row.search ?? fold(name)} ${nip} ${fold(post)} ${fold(unit)} ${row.evaluatorId === null ? '' : folded.get(row.evaluatorId) ?? ''}`,
      view: {
        id: row.id, nip, name, golongan, post, unitId, unit, acting: row.acting === 1, headsUnit: row.headsUnit === 1, starts: isoDate(row.starts),
        ends: row.ends === null ? null : isoDate(row.ends), evaluator: evaluator && raterView(evaluator), superior: superior && raterView(superior), source, reason,
        gaps: notes.map(({ gap }) => gap), notes, evaluations: row.evaluations,
      },
    }
  })
}

// Posts and units come again and again; folding each once halves the time of a long list.
function foldedOnce(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const folded = known.get(text) ?? foldText(text)
    known.set(text, folded)
    return folded
  }
}

type Row = Awaited<ReturnType<typeof spanRows>>[number]

async function spanRows(db: Kysely<Database>, people: readonly number[] | null) {
  let asked = db.selectFrom('assignment').innerJoin('person', 'person.id', 'assignment.person_id').leftJoin('person_current', 'person_current.person_id', 'person.id')
    .leftJoin((on) => on.selectFrom('evaluation').select('assignment_id').select((select) => select.fn.countAll<number>().as('count')).groupBy('assignment_id').as('rated'), (join) => join.onRef('rated.assignment_id', '=', 'assignment.id'))
    .select(['assignment.id', 'person.id as personId', 'person.nip', 'person.name', 'person_current.golongan', 'person_current.search', 'assignment.post_name as post', 'assignment.unit_id as unitId'])
    .select(['assignment.unit_name as unit', 'assignment.acting', 'assignment.heads_unit as headsUnit', 'assignment.starts', 'assignment.ends', 'assignment.evaluator_id as evaluatorId'])
    .select(['assignment.superior_id as superiorId', 'assignment.source', 'assignment.reason']).select((select) => select.fn.coalesce('rated.count', sql<number>`0`).as('evaluations'))
    .where('person.joined_to', 'is', null)
  if (people) asked = asked.where(sql<boolean>`person.id in (select value from json_each(${JSON.stringify(people)}))`)
  return asked.orderBy('person_current.sort_name').orderBy('person.nip').orderBy('assignment.starts').orderBy('assignment.id').execute()
}

const raterOf = (raters: ReadonlyMap<number, Rater>, id: number | null): Rater | null => (id === null ? null : raters.get(id) ?? null)

function notesOf(row: Row, evaluator: Rater | null, superior: Rater | null, others: readonly Row[], law: DutyLaw, today: IsoDate): Note[] {
  const person = { id: row.personId, nip: row.nip }
  const notes: Note[] = []
  const note = (gap: Note['gap'], message: Note['message'], citation: Note['citation'] = null): void => void notes.push({ gap, message, citation })
  if (evaluator === null) note('no-evaluator', { key: 'assignment.note.no-evaluator' })
  const self = evaluator && law.self(person, evaluator)
  if (self) note('self', self.message, self.citation)
  // Above the Kepala Daerah, who is no employee, nobody stands.
  if (superior === null && evaluator !== null && evaluator.personId !== null) note('no-superior', { key: 'assignment.note.no-superior' })
  const decider = evaluator && superior && law.decider(person, evaluator, superior)
  if (decider) note('same-person', decider.message, decider.citation)
  const last = row.ends === null || row.ends > today ? today : row.ends
  if (evaluator?.left && (evaluator.leftOn === null || evaluator.leftOn <= last)) {
    note('evaluator-left', evaluator.leftOn === null ? { key: 'assignment.note.left', values: { name: evaluator.name } } : { key: 'assignment.note.left-on', values: { name: evaluator.name, on: { date: evaluator.leftOn } } })
  }
  const level = evaluator && law.level(evaluator)
  if (level) note('evaluator-too-low', level.message, level.citation)
  const twin = others.find((other) => other.id !== row.id && daysMeet(days(other), days(row)) && (row.acting === 0 ? other.acting === 0 : samePost(post(other), post(row))))
  if (twin) note('overlap', { key: 'assignment.note.overlap', values: { post: twin.post, from: { date: twin.starts }, to: twin.ends === null ? { text: 'assignment.open-end' } : { date: twin.ends } } })
  return notes
}

const days = ({ starts, ends }: Row) => ({ starts, ends })
const post = (row: Row) => ({ post_name: row.post, unit_id: row.unitId, unit_name: row.unit, acting: row.acting })
