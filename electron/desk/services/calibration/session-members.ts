import { sql, type Kysely } from 'kysely'
import type { CalibrationMember } from '../../../../shared/contract/calibration.ts'
import type { Seat } from '../../../../shared/domain/calibration/crowd.ts'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/tables/database.ts'
import { openStoreOf } from '../../vault/unlock-desk.ts'
import { readSpans, raterNames, type Span } from '../periods/spans.ts'
import { headsOf } from '../ratings/heads.ts'
import { countedOf } from './measured-period.ts'
import { numbersOf } from './numbers.ts'
import { presentRatings } from './present-ratings.ts'
import { proposalsOf } from './proposals.ts'
import type { SessionRow } from './session-row.ts'

const noSeat: Seat = { hasilKerja: null, perilakuKerja: null, predikat: null }
const seatOf = ({ hasilKerja, perilakuKerja, predikat }: Seat): Seat => ({ hasilKerja, perilakuKerja, predikat })

/**
 * The people of a session with their ratings then and now, in the order of names. Those whose span has fallen out of the period since
 * stay as they were when the session opened, marked and not counted, so that what was proposed for them is seen and can be taken back.
 */
export async function sessionMembers(context: Context, row: SessionRow): Promise<CalibrationMember[]> {
  const { db } = context
  const stored = new Map((await db.selectFrom('calibration_member').selectAll().where('calibration_id', '=', row.id).execute()).map((one) => [one.assignment_id, one]))
  const spans = await readSpans(db, { periodIds: [row.period_id], assignments: [...stored.keys()] })
  const here = new Set(spans.map(({ assignmentId }) => assignmentId))
  const gone = await goneSpans(db, [...stored.keys()].filter((id) => !here.has(id)))
  const key = openStoreOf(context.desk).dataKey
  const numbers = numbersOf(key, row.id, 'person', stored.keys())
  const raterNumbers = numbersOf(key, row.id, 'rater', [...spans, ...gone].flatMap(({ evaluatorId }) => evaluatorId ?? []))
  const [present, counted, heads, names, proposals] = [
    await presentRatings(db, row.period_id, spans), await countedOf(db, row.period_id, spans), await headsOf(db, [row.period_id]), await raterNames(db), await proposalsOf(db, row.id, numbers, row.ends),
  ]
  const said = (span: MemberSpan) => ({
    number: numbers.get(span.assignmentId) ?? 0, nip: span.nip, label: span.name, post: span.post, unitId: span.unitId, unit: span.unit,
    raterNumber: span.evaluatorId === null ? null : raterNumbers.get(span.evaluatorId) ?? null, evaluator: span.evaluatorId === null ? null : names.get(span.evaluatorId) ?? null,
    head: span.headsUnit, proposals: proposals.get(span.assignmentId) ?? [],
  })
  const openedAs = (assignmentId: number): Seat => {
    const was = stored.get(assignmentId)
    return was ? { hasilKerja: was.hasil_kerja, perilakuKerja: was.perilaku_kerja, predikat: was.predikat } : noSeat
  }
  const staying = spans.map((span): CalibrationMember => {
    const before = openedAs(span.assignmentId)
    const { source, state, disputed, ...rating } = present(span.assignmentId)
    const now = seatOf(rating)
    return {
      ...said(span), counted: counted.has(span.assignmentId), gone: false, disputed, headHasilKerja: heads(span)?.hasilKerja ?? null, source, state, before, now,
      changed: before.hasilKerja !== now.hasilKerja || before.perilakuKerja !== now.perilakuKerja || before.predikat !== now.predikat,
    }
  })
  const left = gone.map((span): CalibrationMember => {
    const [was, seat] = [stored.get(span.assignmentId), openedAs(span.assignmentId)]
    const source = was?.version_id ? 'entry' : was?.rating_id ? 'import' : 'none'
    return { ...said(span), counted: false, gone: true, disputed: false, headHasilKerja: null, source, state: null, before: seat, now: seat, changed: false }
  })
  return left.length === 0 ? staying : [...staying, ...left].sort((a, b) => (a.label === b.label ? 0 : a.label < b.label ? -1 : 1))
}

type MemberSpan = Pick<Span, 'assignmentId' | 'nip' | 'name' | 'post' | 'unitId' | 'unit' | 'headsUnit' | 'evaluatorId'>

// Read from who rates whom alone: the days say that the period has no such span any more.
async function goneSpans(db: Kysely<Database>, ids: readonly number[]): Promise<readonly MemberSpan[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('assignment').innerJoin('person', 'person.id', 'assignment.person_id')
    .select(['assignment.id as assignmentId', 'person.nip', 'person.name', 'post_name as post', 'unit_id as unitId', 'unit_name as unit', 'heads_unit as headsUnit', 'evaluator_id as evaluatorId'])
    .where(sql<boolean>`assignment.id in (select value from json_each(${JSON.stringify(ids)}))`).execute()
  return rows.map((row) => ({ ...row, headsUnit: row.headsUnit === 1 }))
}
