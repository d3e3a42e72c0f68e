import type { OutputOf } from '../../../../shared/contract/contract.ts'
import type { MessageKey } from '../../../../shared/text/keys.ts'
import type { MessageValue } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { readUnitTree, type UnitTree } from '../../db/repositories/unit-tree.ts'
import type { PostRow } from './post-row.ts'

type Change = OutputOf<'post.get'>['changes'][number]
type Columns = Readonly<Record<string, string | number | null>>

/** What was changed about a post, by whom and why, the latest first. */
export async function postChanges({ db, today }: Context, row: PostRow): Promise<Change[]> {
  const rows = await db.selectFrom('change').leftJoin('account', 'account.id', 'change.account_id')
    .select(['change.id', 'change.changed_at as at', 'change.before', 'change.after', 'change.reason', 'account.display_name as by']).where('entity', '=', 'post').where('row_id', '=', String(row.id)).orderBy('change.id', 'desc').execute()
  const tree = await readUnitTree(db, today())
  return rows.map(({ at, before, after, reason, by }) => ({
    at, by, reason, what: before === null ? { key: `vacancy.did.${row.source}` } : whatChanged(JSON.parse(before) as Columns, JSON.parse(after ?? '{}') as Columns, tree),
  }))
}

function whatChanged(before: Columns, after: Columns, tree: UnitTree): Change['what'] {
  if (typeof after['abolished_on'] === 'string') return { key: 'vacancy.did.abolished', values: { date: { date: after['abolished_on'] } } }
  const told = Object.keys(LABELS).filter((column) => Object.hasOwn(after, column))
  return {
    key: 'vacancy.did.changed',
    values: {
      fields: { list: told.map((column) => ({ message: { key: 'vacancy.did.field', values: { field: { text: LABELS[column] ?? 'vacancy.field.name' }, from: shown(column, before[column] ?? null, tree), to: shown(column, after[column] ?? null, tree) } } })) },
    },
  }
}

const LABELS: Readonly<Record<string, MessageKey>> = {
  name: 'vacancy.field.name', unit_id: 'vacancy.field.unit', kind: 'vacancy.field.kind', level: 'vacancy.field.level', jenjang: 'vacancy.field.jenjang', eselon: 'vacancy.field.eselon',
  job_class: 'vacancy.field.job-class', seats: 'vacancy.field.seats', education: 'vacancy.field.education', fields: 'vacancy.field.fields', golongan_low: 'vacancy.field.golongan-low',
  golongan_high: 'vacancy.field.golongan-high', standards: 'vacancy.field.standards', critical: 'vacancy.field.critical', critical_reason: 'vacancy.field.critical-reason',
}
const WORDS: Readonly<Record<string, string>> = { kind: 'legal.post-kind.', level: 'legal.post-level.', jenjang: 'legal.jenjang.', education: 'legal.education.' }

function shown(column: string, value: string | number | null, tree: UnitTree): MessageValue {
  if (value === null || value === '[]') return '–'
  if (column === 'unit_id') return tree.units.get(String(value))?.name ?? String(value)
  if (column === 'critical') return { text: value === 1 ? 'vacancy.yes' : 'vacancy.no' }
  if (column === 'fields') return (JSON.parse(String(value)) as string[]).join(', ')
  if (column === 'standards') return Object.values(JSON.parse(String(value)) as Record<string, string | null>).map((one) => one ?? '–').join(' / ')
  const words = WORDS[column]
  // The column holds only what its schema lets in, and each of those has its word.
  return words === undefined ? String(value) : { text: `${words}${value}` as MessageKey }
}
