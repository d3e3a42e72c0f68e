import { createHmac } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Kysely, Selectable } from 'kysely'
import type { Kept } from '../../../shared/contract/procedure.ts'
import type { Actor } from '../context.ts'
import type { AccessTables } from '../db/tables/access-tables.ts'
import type { Database } from '../db/tables/database.ts'
import type { DeskState } from '../desk-state.ts'
import { deriveKey } from './derived-keys.ts'

type AuditRow = Selectable<AccessTables['audit']>

/** The hash before the first row. */
export const CHAIN_START = '0'.repeat(64)

/** What happened: who did what, and what is kept of it. */
export type AuditEntry = { readonly account: Actor | null; readonly action: string; readonly kept: Kept }

/** The end of the chain: the number and hash of its last row. */
export type AuditHead = { readonly seq: number; readonly hash: string }

/** Where a chain breaks, if it does: `firstBroken` is the number of the first row that is not as it was written. */
export type AuditVerdict = { readonly rows: number; readonly intact: boolean; readonly firstBroken: number | null; readonly head: string }

/** Writes an audit row in the transaction of what it tells of: if one fails, both fail. */
export async function writeAudit(desk: DeskState, trx: Kysely<Database>, entry: AuditEntry): Promise<void> {
  if (!desk.store) throw new Error('The audit log cannot be written while the desk is locked')
  await appendAudit(trx, desk.store.dataKey, entry, desk.clock.now())
}

/** Appends a row to the chain: numbered without gaps, sealed with a key that is not in the database. `now` is ISO text in UTC. */
export async function appendAudit(trx: Kysely<Database>, dataKey: Buffer, { account, action, kept }: AuditEntry, now: string): Promise<AuditHead> {
  const head = await auditHead(trx)
  const row = {
    seq: head.seq + 1, at: now, account_id: account?.id ?? null, actor: account?.userName ?? '', role: rolesOf(account), action,
    entity: kept.entity, entity_id: kept.id ?? null, reason: kept.reason ?? null, detail: JSON.stringify(kept.detail ?? {}), prev_hash: head.hash,
  }
  const hash = sealOf(deriveKey(dataKey, 'audit chain'), row)
  await trx.insertInto('audit').values({ ...row, hash }).execute()
  return { seq: row.seq, hash }
}

/** The last row's number and hash; zero and `CHAIN_START` when nothing was written yet. */
export async function auditHead(db: Kysely<Database>): Promise<AuditHead> {
  const last = await db.selectFrom('audit').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return last ?? { seq: 0, hash: CHAIN_START }
}

/**
 * Recomputes the whole chain. It finds rows changed, taken out or put in; rows cut off at the end it cannot miss by itself,
 * for that a head kept elsewhere is handed in: a back-up's manifest has one.
 */
export async function verifyAudit(db: Kysely<Database>, dataKey: Buffer, kept: AuditHead | null = null): Promise<AuditVerdict> {
  return verifyFrom(db, dataKey, { seq: 0, hash: CHAIN_START }, kept)
}

/** Recomputes the last rows of the chain only, which costs next to nothing however long it is; `rows` still counts all of them. */
export async function verifyLatest(db: Kysely<Database>, dataKey: Buffer, rows: number): Promise<AuditVerdict> {
  const { seq } = await auditHead(db)
  const from = await db.selectFrom('audit').select(['seq', 'hash']).where('seq', '=', Math.max(0, seq - rows)).executeTakeFirst()
  if (!from && seq > rows) return { rows: seq, intact: false, firstBroken: seq - rows, head: '' }
  return verifyFrom(db, dataKey, from ?? { seq: 0, hash: CHAIN_START }, null)
}

async function verifyFrom(db: Kysely<Database>, dataKey: Buffer, from: AuditHead, kept: AuditHead | null): Promise<AuditVerdict> {
  const key = deriveKey(dataKey, 'audit chain')
  let last = from
  const broken = (firstBroken: number): AuditVerdict => ({ rows: last.seq, intact: false, firstBroken, head: last.hash })
  for await (const row of db.selectFrom('audit').selectAll().where('seq', '>', from.seq).orderBy('seq').stream()) {
    if (row.seq !== last.seq + 1 || row.prev_hash !== last.hash || row.hash !== sealOf(key, row)) return broken(last.seq + 1)
    if (kept?.seq === row.seq && kept.hash !== row.hash) return broken(row.seq)
    last = { seq: row.seq, hash: row.hash }
  }
  if (kept && kept.seq > last.seq) return broken(last.seq + 1)
  return { rows: last.seq, intact: true, firstBroken: null, head: last.hash }
}

function sealOf(key: Buffer, row: Omit<AuditRow, 'hash'>): string {
  const { seq, at, account_id, actor, role, action, entity, entity_id, reason, detail, prev_hash } = row
  const sealed = canonicalize({ seq, at, account_id, actor, role, action, entity, entity_id, reason, detail, prev_hash })
  return createHmac('sha256', key).update(sealed ?? '').digest('hex')
}

function rolesOf(account: Actor | null): string {
  return [...new Set(account?.roles.map((grant) => grant.role))].join(' ')
}
