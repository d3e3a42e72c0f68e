import { expect, test } from 'vitest'
import { verifyAudit } from '../../../electron/desk/vault/audit.ts'
import { nextLine, startProcess } from '../../support/processes/start.ts'
import { tempStore } from '../../support/temp-store.ts'

const ROUNDS = 20

test(`a desk killed ${ROUNDS} times while it writes loses no row that it had acknowledged, and tears none`, async () => {
  const { path, dataKey, store, reopen } = await tempStore()
  await store.close()
  for (let round = 1; round <= ROUNDS; round += 1) {
    const writer = startProcess('./write-accounts.ts', [path, dataKey.toString('hex')])
    let acknowledged = 0
    // Another moment each round: after so many rows, and wherever the next is by then.
    for (let rows = 0; rows < (round * 7) % 23 + 1; rows += 1) acknowledged = Number(await nextLine(writer))
    for (const line of await writer.kill()) acknowledged = Number(line)

    const after = await reopen()
    const { n } = await after.db.selectFrom('account').select((select) => select.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
    const roles = await after.db.selectFrom('account_role').select((select) => select.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
    expect(n).toBeGreaterThanOrEqual(acknowledged)
    expect(acknowledged).toBeGreaterThan(0)
    expect(roles.n).toBe(n)
    expect(await verifyAudit(after.db, dataKey)).toMatchObject({ rows: n, intact: true })
    expect(after.sqlite.pragma('integrity_check', { simple: true })).toBe('ok')
    await after.close()
  }
})
