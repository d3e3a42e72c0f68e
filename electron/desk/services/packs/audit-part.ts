import type { Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'
import { auditHead } from '../../vault/audit.ts'
import type { PackedAudit } from './pack-format.ts'

/** The rows of the audit log that concern a round, its lists, board, votes and decisions, with the end of the chain at this moment. */
export async function auditOf(db: Kysely<Database>, roundId: number): Promise<PackedAudit> {
  const texts = (rows: readonly { readonly id: number }[]): string[] => rows.map(({ id }) => String(id))
  const entities = [
    ['selection-round', [String(roundId)]],
    ['shortlist', texts(await db.selectFrom('shortlist').select('id').where('round_id', '=', roundId).execute())],
    ['committee-member', texts(await db.selectFrom('committee_member').select('id').where('round_id', '=', roundId).execute())],
    ['round-decision', texts(await db.selectFrom('round_decision').select('id').where('round_id', '=', roundId).execute())],
  ] as const
  const rows = await db.selectFrom('audit').selectAll()
    .where((where) => where.or(entities.map(([entity, ids]) => where.and([where('entity', '=', entity), where('entity_id', 'in', ids.length === 0 ? [''] : [...ids])]))))
    .orderBy('seq').execute()
  return {
    head: await auditHead(db),
    rows: rows.map((row) => ({
      seq: row.seq, at: row.at, actor: row.actor, role: row.role, action: row.action, entity: row.entity, entityId: row.entity_id, reason: row.reason,
      detail: JSON.parse(row.detail) as Record<string, unknown>, prevHash: row.prev_hash, hash: row.hash,
    })),
  }
}

/** Where rows of an audit log contradict each other: numbers that do not rise, a row that does not follow from the one right before it, rows after its end. */
export function brokenLinks({ head, rows }: PackedAudit): readonly number[] {
  return rows.flatMap((row, at) => {
    const before = rows[at - 1]
    const rises = before === undefined || row.seq > before.seq
    const follows = before === undefined || row.seq !== before.seq + 1 || row.prevHash === before.hash
    const ends = row.seq < head.seq || (row.seq === head.seq && row.hash === head.hash)
    return rises && follows && ends ? [] : [row.seq]
  })
}
