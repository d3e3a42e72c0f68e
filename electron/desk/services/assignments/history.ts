import type { Kysely } from 'kysely'
import { isIsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { AssignmentChange } from '../../../../shared/contract/assignment.ts'
import type { Message, MessageValue } from '../../../../shared/text/message.ts'
import type { Database } from '../../db/tables/database.ts'
import { readRaters } from './raters.ts'

type Side = Readonly<Record<string, string | number | null>>

const MOST = 200
const WORDS = {
  post_name: 'assignment.change.post', unit_name: 'assignment.change.unit', starts: 'assignment.change.starts', ends: 'assignment.change.ends',
  evaluator_id: 'assignment.change.evaluator', superior_id: 'assignment.change.superior', heads_unit: 'assignment.change.heads', source: 'assignment.change.source',
} as const

/** How the duties about a person came to be, the latest change first. */
export async function changesOf(db: Kysely<Database>, personId: number): Promise<AssignmentChange[]> {
  const rows = await db.selectFrom('change').leftJoin('account', 'account.id', 'change.account_id')
    .select(['change.changed_at as at', 'account.display_name as by', 'change.reason', 'change.row_id as rowId', 'change.before', 'change.after'])
    .where('change.person_id', '=', personId).where('change.entity', '=', 'assignment').orderBy('change.id', 'desc').limit(MOST).execute()
  const raters = await readRaters(db)
  const nameOf = (id: number): string => raters.get(id)?.name ?? ''
  return rows.map(({ at, by, reason, rowId, before, after }) => {
    const [from, to] = [sideOf(before), sideOf(after)]
    const what = from === null ? 'added' : to === null ? 'removed' : 'changed'
    return { at, by, reason, assignmentId: Number(rowId), what, said: saidOf(to ?? from ?? {}, what === 'changed' ? from : null, nameOf) }
  })
}

function sideOf(text: string | null): Side | null {
  return text === null ? null : (JSON.parse(text) as Side)
}

function saidOf(side: Side, former: Side | null, nameOf: (id: number) => string): Message[] {
  return Object.entries(WORDS).flatMap(([column, key]): Message[] => {
    if (!(column in side) || (former !== null && former[column] === side[column])) return []
    const now = valueOf(column, side[column] ?? null, nameOf)
    if (former === null) return side[column] === null || column === 'source' || (column === 'heads_unit' && side[column] === 0) ? [] : [{ key, values: { value: now } }]
    return [{ key: 'assignment.change.was', values: { now: { message: { key, values: { value: now } } }, was: valueOf(column, former[column] ?? null, nameOf) } }]
  })
}

function valueOf(column: string, value: string | number | null, nameOf: (id: number) => string): MessageValue {
  if (value === null) return { text: column === 'ends' ? 'assignment.open-end' : 'assignment.nobody' }
  if (column === 'heads_unit') return { text: value === 1 ? 'assignment.yes' : 'assignment.no' }
  if (column === 'source') return { text: value === 'import' ? 'assignment.source.import' : value === 'unit' ? 'assignment.source.unit' : value === 'paste' ? 'assignment.source.paste' : 'assignment.source.hand' }
  if (typeof value === 'number') return nameOf(value)
  return isIsoDate(value) ? { date: value } : value
}
