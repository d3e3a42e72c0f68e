import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { insertAccount } from '../../../electron/desk/db/repositories/accounts.ts'
import { CHAIN_START, appendAudit, auditHead, verifyAudit } from '../../../electron/desk/vault/audit.ts'
import { tempStore } from '../../support/temp-store.ts'

const now = '2026-11-21T03:04:05.678Z'
const entry = (id: string) => ({ account: null, action: 'account.add', kept: { entity: 'account', id, reason: 'uji rantai', detail: { roles: 'penilai' } } })

async function chainOf(rows: number) {
  const made = await tempStore()
  for (let row = 1; row <= rows; row += 1) {
    await made.store.db.transaction().execute((trx) => appendAudit(trx, made.dataKey, entry(String(row)), now))
  }
  return { ...made, db: made.store.db, verify: () => verifyAudit(made.store.db, made.dataKey) }
}

describe('the audit log', () => {
  test('numbers its rows without gaps, each sealed over the one before', async () => {
    const { db, verify } = await chainOf(5)
    const rows = await db.selectFrom('audit').select(['seq', 'prev_hash', 'hash']).orderBy('seq').execute()
    expect(rows.map((row) => row.seq)).toEqual([1, 2, 3, 4, 5])
    expect(rows.map((row) => row.prev_hash)).toEqual([CHAIN_START, ...rows.slice(0, -1).map((row) => row.hash)])
    expect(await verify()).toEqual({ rows: 5, intact: true, firstBroken: null, head: rows[4]?.hash })
  })

  test('goes with the change that it tells of: neither stands without the other', async () => {
    const { db, dataKey, verify } = await chainOf(1)
    const change = db.transaction().execute(async (trx) => {
      await insertAccount(trx, { userName: 'siti', displayName: 'Siti', nip: null, state: 'active', roles: [{ role: 'auditor', unitId: null }] }, now)
      await appendAudit(trx, dataKey, entry('2'), now)
      throw new Error('taken back')
    })
    await expect(change).rejects.toThrow('taken back')
    expect(await db.selectFrom('account').selectAll().execute()).toEqual([])
    expect(await verify()).toMatchObject({ rows: 1, intact: true })
  })

  test.each([
    ['changed', `update audit set actor = 'orang lain' where seq = 1`, /never changed/],
    ['deleted', `delete from audit where seq = 1`, /never deleted/],
    ['replaced', `insert or replace into audit select seq, at, account_id, 'orang lain', role, action, entity, entity_id, reason, detail, prev_hash, hash from audit where seq = 1`, /never deleted/],
  ])('does not let a row be %s', async (_how, statement, refusal) => {
    const { db, verify } = await chainOf(2)
    await expect(sql.raw(statement).execute(db)).rejects.toThrow(refusal)
    expect(await verify()).toMatchObject({ rows: 2, intact: true })
  })
})

describe('whoever gets past the triggers', () => {
  test.each([
    ['changes a word', `update audit set reason = 'alasan lain' where seq = 3`, 3],
    ['changes who did it', `update audit set actor = 'siti' where seq = 2`, 2],
    ['takes a row out', `delete from audit where seq = 3`, 3],
    ['takes a row out and closes the gap', `delete from audit where seq = 3; update audit set seq = seq - 1 where seq > 3`, 3],
    ['puts a row in', `insert into audit select 6, at, account_id, actor, role, action, entity, entity_id, reason, detail, hash, 'palsu' from audit where seq = 5`, 6],
  ])('and %s is found at that row', async (_how, statements, firstBroken) => {
    const { store, verify } = await chainOf(5)
    store.sqlite.exec(`drop trigger audit_no_update; drop trigger audit_no_delete; ${statements}`)
    expect(await verify()).toMatchObject({ intact: false, firstBroken })
  })

  test('and puts in a row from another life of the same office is found at the row after it', async () => {
    const { store, db, dataKey, verify } = await chainOf(5)
    const { store: other } = await tempStore()
    for (const id of ['1', '2', 'tiga']) await appendAudit(other.db, dataKey, entry(id), now)
    const row = await other.db.selectFrom('audit').selectAll().where('seq', '=', 3).executeTakeFirstOrThrow()
    store.sqlite.exec('drop trigger audit_no_delete; delete from audit where seq = 3')
    await db.insertInto('audit').values(row).execute()
    expect(await verify()).toMatchObject({ intact: false, firstBroken: 4 })
  })

  test('and cuts off the end is found by a head that was kept elsewhere', async () => {
    const { store, db, dataKey, verify } = await chainOf(5)
    const kept = await auditHead(db)
    store.sqlite.exec('drop trigger audit_no_delete; delete from audit where seq > 3')
    expect(await verify()).toMatchObject({ rows: 3, intact: true })
    expect(await verifyAudit(db, dataKey, kept)).toMatchObject({ intact: false, firstBroken: 4 })
  })

  test('and writes the whole chain anew without the key is found at the first row', async () => {
    const { store, db, dataKey } = await chainOf(3)
    store.sqlite.exec('drop trigger audit_no_delete; delete from audit')
    for (const id of ['1', '2', '3']) await appendAudit(db, Buffer.alloc(32, 7), entry(id), now)
    expect(await verifyAudit(db, dataKey)).toMatchObject({ intact: false, firstBroken: 1 })
  })
})
