import { sql, type Kysely } from 'kysely'
import { z } from 'zod'
import type { Database } from '../../db/tables/database.ts'
import { readSpans, spanKey, type Span } from '../periods/spans.ts'
import { headsOf, type Head } from './heads.ts'
import { presentVersions, type StoredVersion } from './versions.ts'

/** One line as it went out. */
const rowsSchema = z.array(z.strictObject({ place: z.int(), assignmentId: z.int(), nip: z.string(), check: z.string() }))
export type SheetRow = z.infer<typeof rowsSchema>[number]

/** The lines of a sheet as they were kept. */
export const sheetRows = (kept: string): readonly SheetRow[] => rowsSchema.parse(JSON.parse(kept))

/** A line that went out with how its evaluation stands now; a span that is no longer in scope has none. */
export type LineOut = SheetRow & { readonly span: Span | null; readonly version: StoredVersion | undefined; readonly head: Head | null }

/** A rating sheet that went out. */
export type SheetOut = { readonly id: number; readonly code: string; readonly raterId: number; readonly lines: ReadonlyMap<number, LineOut> }

/** The sheets with these codes, by code, with all that a line that comes back is held against. */
export async function readSheetsOut(db: Kysely<Database>, codes: ReadonlySet<string>): Promise<ReadonlyMap<string, SheetOut>> {
  if (codes.size === 0) return new Map()
  const stored = await db.selectFrom('rating_sheet').select(['id', 'code', 'period_id', 'rater_id', 'rows'])
    .where(sql<boolean>`code in (select value from json_each(${JSON.stringify([...codes])}))`).execute()
  const sheets = stored.map((sheet) => ({ ...sheet, rows: sheetRows(sheet.rows) }))
  const periodIds = [...new Set(sheets.map((sheet) => sheet.period_id))]
  const spans = new Map((await readSpans(db, { periodIds, assignments: sheets.flatMap(({ rows }) => rows.map((row) => row.assignmentId)) })).map((span) => [spanKey(span), span]))
  const [versions, headOf] = [await presentVersions(db, periodIds), await headsOf(db, periodIds)]
  return new Map(sheets.map(({ id, code, period_id: periodId, rater_id: raterId, rows }) => [code, {
    id, code, raterId, lines: new Map(rows.map((row) => {
      const key = spanKey({ periodId, assignmentId: row.assignmentId })
      const span = spans.get(key) ?? null
      return [row.place, { ...row, span, version: versions.get(key), head: span && headOf(span) }]
    })),
  }]))
}
