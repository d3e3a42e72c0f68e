import type { Kysely } from 'kysely'
import { TanjakError } from '../../../shared/errors/tanjak-error.ts'
import type { SqliteFile } from '../db/driver.ts'
import type { Database } from '../db/tables/database.ts'
import { verifyLatest } from './audit.ts'

const AUDIT_ROWS = 1000

/** Refuses a store of which a page cannot be read or does not stand where it should (`quick_check`; every page's seal is checked on the way). */
export function findDamage(sqlite: SqliteFile): void {
  if (sqlite.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new TanjakError('damaged-store', { key: 'access.store-damaged' })
}

/** The first of the last 1,000 audit rows that is not as it was written, or `null`. */
export async function findBrokenAudit(db: Kysely<Database>, dataKey: Buffer): Promise<number | null> {
  return (await verifyLatest(db, dataKey, AUDIT_ROWS)).firstBroken
}
