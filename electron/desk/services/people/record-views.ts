import { sql, type Kysely } from 'kysely'
import type { RecordView } from '../../../../shared/contract/people.ts'
import { recordKinds } from '../../../../shared/domain/record/kinds.ts'
import { isIsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { StoredRow } from '../../db/repositories/stored-row.ts'
import type { Database } from '../../db/tables/database.ts'
import { columnOf, recordTable, toValues } from '../import/record-rows.ts'
import type { Sources } from './sources.ts'

/** Every dated record of a person, kind by kind, the latest first; the confidential kinds only for those who may see them. */
export async function readRecords(db: Kysely<Database>, personId: number, sources: Sources, confidential: boolean): Promise<RecordView[]> {
  const found: RecordView[] = []
  for (const kind of recordKinds) {
    if ('confidential' in kind && kind.confidential && !confidential) continue
    const table = recordTable(kind.kind)
    const { rows } = await sql<StoredRow>`
      select * from ${sql.table(table)} where person_id = ${personId}
      order by ${sql.ref(columnOf(kind.dateField))} desc, id desc`.execute(db)
    for (const row of rows) {
      const id = Number(row['id'])
      found.push({
        id, kind: kind.kind, values: toValues(kind, row), skNumber: textOf(row['sk_number']), skDate: dateOf(row['sk_date']),
        source: sources.of(table, row), changed: sources.changed(table, id),
      })
    }
  }
  return found
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const dateOf = (value: unknown): RecordView['skDate'] => (typeof value === 'string' && isIsoDate(value) ? value : null)
