import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { assignmentGaps, type AssignmentView } from '../../../../shared/contract/assignment.ts'
import type { Context } from '../../context.ts'
import { findPerson } from '../../db/repositories/find-person.ts'
import { readUnitTree } from '../../db/repositories/unit-tree.ts'
import { inScope, readerRoles, refuseOutside, unitScopeOf } from '../../row-scope.ts'
import { searchWords } from '../people/person-query.ts'
import { changesOf } from './history.ts'
import { readViews } from './views.ts'

type Filter = ParsedInputOf<'assignment.list'>['filter']

/** The spans that a caller may see, with how many of each gap the other filters leave. */
export async function listAssignments(context: Context, { filter, offset, limit }: ParsedInputOf<'assignment.list'>): Promise<OutputOf<'assignment.list'>> {
  const scope = await unitScopeOf(context, readerRoles)
  const tree = filter.unitId === null ? null : await readUnitTree(context.db, context.today())
  const units = filter.unitId === null || tree === null ? null : new Set([filter.unitId, ...tree.subtreeOf(filter.unitId)])
  const words = searchWords(filter.search)
  const listed = (await readViews(context)).filter(({ view, found }) =>
    inScope(scope, view.unitId) && inScope(units, view.unitId) && runsOn(view, filter.on) && isRatedBy(view, filter.evaluator) && words.every((word) => found.includes(word)))
  const gaps = Object.fromEntries(assignmentGaps.map((gap) => [gap, listed.filter(({ view }) => view.gaps.includes(gap)).length])) as OutputOf<'assignment.list'>['gaps']
  const chosen = filter.gap.length === 0 ? listed : listed.filter(({ view }) => view.gaps.some((gap) => filter.gap.includes(gap)))
  return { total: chosen.length, rows: chosen.slice(offset, offset + limit).map(({ view }) => view), gaps }
}

function runsOn({ starts, ends }: AssignmentView, on: Filter['on']): boolean {
  return on === null || (starts <= on && (ends === null || ends >= on))
}

function isRatedBy({ evaluator }: AssignmentView, asked: Filter['evaluator']): boolean {
  return asked === null || (evaluator !== null && ('nip' in asked ? evaluator.nip === asked.nip : evaluator.raterId === asked.raterId))
}

/** Everything assigned about a person, and how it came to be. */
export async function assignmentsOfPerson(context: Context, { nip }: ParsedInputOf<'assignment.of-person'>): Promise<OutputOf<'assignment.of-person'>> {
  const person = await findPerson(context.db, nip)
  const scope = await unitScopeOf(context, readerRoles)
  const spans = await readViews(context, [person.id])
  const reached = inScope(scope, person.unitId) || spans.some(({ view }) => inScope(scope, view.unitId))
  refuseOutside(reached, { entity: 'person', id: nip, said: { key: 'people.not-found', values: { id: nip } } })
  return { assignments: spans.map(({ view }) => view).filter(({ unitId }) => inScope(scope, person.unitId) || inScope(scope, unitId)), history: await changesOf(context.db, person.id) }
}
