import type { Kysely } from 'kysely'
import { settingsSchema, type Settings } from '../../../../shared/contract/settings.ts'
import type { Database } from '../tables/database.ts'

// What holds until the office sets it. No register is declared complete, so that a missing record means "not known"; and no holiday
// is known, because the decree that names them comes anew every year.
const UNTIL_SET = {
  idleMinutes: 10, disciplineCompleteThrough: null, leaveCompleteThrough: null, awardCompleteThrough: null, teamCompleteThrough: null,
  trainingCompleteThrough: null, holidays: { through: null, days: [] },
} as const satisfies Omit<Settings, 'office'>

/** The settings of the office as they stand. */
export async function readSettings(db: Kysely<Database>): Promise<Settings> {
  const rows = await db.selectFrom('setting').select(['key', 'value']).where('key', 'in', settingsSchema.keyof().options).execute()
  const stored = Object.fromEntries(rows.map((row) => [row.key, JSON.parse(row.value) as unknown]))
  return settingsSchema.parse({ ...UNTIL_SET, ...stored })
}

/** Changes some settings; `by` is null during the first run. */
export async function writeSettings(db: Kysely<Database>, change: { readonly [K in keyof Settings]?: Settings[K] | undefined }, by: number | null, now: string): Promise<void> {
  for (const [key, value] of Object.entries(change)) {
    if (value === undefined) continue
    const row = { value: JSON.stringify(value), changed_at: now, changed_by: by }
    await db.insertInto('setting').values({ key, ...row }).onConflict((conflict) => conflict.column('key').doUpdateSet(row)).execute()
  }
}
