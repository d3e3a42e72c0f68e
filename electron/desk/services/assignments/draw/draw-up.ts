import type { DrawnAssignments } from '../../../../../shared/contract/assignment.ts'
import type { ParsedInputOf } from '../../../../../shared/contract/contract.ts'
import type { Message } from '../../../../../shared/text/message.ts'
import type { Context } from '../../../context.ts'
import { readUnitTree } from '../../../db/repositories/unit-tree.ts'
import { refuseCancelled, ticker } from '../../import/tick.ts'
import { activeProfile } from '../../profiles/active-profile.ts'
import { drawingOf, drawnRow, type DrawnRow } from '../drawing.ts'
import { dutyLaw, said, type DutyLaw } from '../duty-rule.ts'
import { place } from '../place.ts'
import { openRaters, type RaterBook } from '../raters.ts'
import { openWorks, writeWorks, type Piece, type Work } from '../span-work.ts'
import { evaluationsOn, spansOf } from '../stand.ts'
import { proposeHeads, type Heads } from './heads.ts'
import { readReports, type ReportedPerson, type YearOfReports } from './reports.ts'
import { segmentsOf, type Segment } from './segments.ts'
import { besideHand } from './beside-hand.ts'
import { superiorsBy } from './superiors.ts'

/** Draws spans up from what was imported about a year; what stands already and says the same stays, so that a second run changes nothing. */
export async function drawUp(context: Context, { year, apply }: ParsedInputOf<'assignment.draw-up'>): Promise<DrawnAssignments> {
  return context.db.transaction().execute(async (trx) => {
    const raters = await openRaters(trx)
    const reports = await readReports(trx, year, raters)
    const segments = new Map([...reports.byPerson].map(([personId, own]) => [personId, segmentsOf(own)]))
    refuseCancelled(context.signal)
    const evaluations = await evaluationsOn(trx, null)
    const works = Map.groupBy(openWorks(await spansOf(trx, null), evaluations), ({ row }) => row.person_id)
    const drawing: Drawing = {
      context, raters, reports, works, law: dutyLaw(context.today(), await activeProfile(trx)),
      heads: await proposeHeads(trx, [...segments.values()].flat(), raters, await readUnitTree(trx, context.today())),
      superiorOf: superiorsBy(segments, works, raters),
    }
    const tick = ticker(segments.size, () => ({ key: 'assignment.progress-drawing' }), context.progress, context.signal)
    const rows: DrawnRow[] = []
    for (const [personId, own] of segments) {
      await tick()
      rows.push(...drawPerson(drawing, personId, own))
    }
    refuseCancelled(context.signal)
    if (apply) {
      context.progress(segments.size, segments.size, { key: 'assignment.progress-writing' })
      await raters.flush(trx)
      await writeWorks(trx, { now: context.now(), accountId: context.account.id, reason: null }, [...works.values()].flat())
    }
    const drawn = drawingOf(rows, apply)
    await context.keep(trx, { entity: 'assignment', detail: { year, applied: apply, new: drawn.new, changed: drawn.changed } })
    return drawn
  })
}

type Drawing = {
  readonly context: Context
  readonly raters: RaterBook
  readonly reports: YearOfReports
  readonly works: Map<number, Work[]>
  readonly law: DutyLaw
  readonly heads: Heads
  readonly superiorOf: (evaluatorId: number, on: string) => number | null
}

function drawPerson(drawing: Drawing, personId: number, segments: readonly Segment[]): DrawnRow[] {
  const { works, reports } = drawing
  const person = reports.people.get(personId)
  const own = works.get(personId) ?? []
  works.set(personId, own)
  const last = segments.filter(({ acting }) => acting === 0).reduce((day, { ends }) => (ends > day ? ends : day), '')
  return person === undefined ? [] : segments.flatMap((segment) => drawSegment(drawing, person, own, segment, segment.acting === 0 && segment.ends === last))
}

function drawSegment(drawing: Drawing, person: ReportedPerson, own: Work[], segment: Segment, isLast: boolean): DrawnRow[] {
  const { context, raters, law, reports } = drawing
  const piece = pieceOf(drawing, person, segment, isLast && segment.ends === reports.lastDay && person.active)
  const evaluator = segment.evaluatorId === null ? null : raters.all.get(segment.evaluatorId) ?? null
  const self = evaluator && law.self(person, evaluator)
  if (self) return [drawnRow(person, piece, raters, 'refused', said(self))]
  const { free, kept } = besideHand(piece, own)
  const rows: DrawnRow[] = []
  if (kept !== null) {
    const differs = piece.evaluator_id !== null && kept.evaluator_id !== piece.evaluator_id
    const message: Message = differs ? { key: 'assignment.drawn.by-hand-other', values: { evaluator: raters.all.get(piece.evaluator_id ?? -1)?.name ?? '' } } : { key: 'assignment.drawn.by-hand' }
    rows.push(drawnRow(person, { ...piece, evaluator_id: kept.evaluator_id, superior_id: kept.superior_id, starts: kept.starts, ends: kept.ends }, raters, 'unchanged', message))
  }
  for (const part of free) {
    const placed = place(own, part, 'import', null, { now: context.now(), accountId: context.account.id })
    const lacking = placed.outcome !== 'refused' && evaluator === null
    const level = evaluator && law.level(evaluator)
    const message = placed.message
      ?? (lacking ? segment.fault ?? { key: 'assignment.drawn.nobody' }
        : part.superior_id === null && evaluator?.personId !== null ? { key: 'assignment.drawn.no-superior' }
          : level ? said(level) : part.heads_unit === 1 ? { key: 'assignment.drawn.heads', values: { unit: part.unit_name } } : null)
    rows.push(drawnRow(person, part, raters, lacking ? 'gap' : placed.outcome, message))
  }
  return rows
}

function pieceOf({ raters, law, heads, superiorOf }: Drawing, person: ReportedPerson, segment: Segment, open: boolean): Piece {
  const evaluator = segment.evaluatorId === null ? undefined : raters.all.get(segment.evaluatorId)
  const found = segment.evaluatorId === null ? null : superiorOf(segment.evaluatorId, segment.ends)
  const superior = found === null ? undefined : raters.all.get(found)
  const fit = evaluator && superior && superior.personId !== person.id && law.decider(person, evaluator, superior) === null
  return {
    person_id: person.id, post_name: segment.post, unit_id: segment.unitId, unit_name: segment.unit, acting: segment.acting, heads_unit: heads(segment) ? 1 : 0,
    starts: segment.starts, ends: open ? null : segment.ends, evaluator_id: segment.evaluatorId, superior_id: fit ? superior.raterId : null,
  }
}
