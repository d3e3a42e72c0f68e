// Writes one account after the other into a store, each in a transaction of its own, and says its number once that is committed.
import { openStore } from '../../../electron/desk/db/open-store.ts'
import { insertAccount } from '../../../electron/desk/db/repositories/accounts.ts'
import { appendAudit } from '../../../electron/desk/vault/audit.ts'

const [path = '', key = ''] = process.argv.slice(2)
const dataKey = Buffer.from(key, 'hex')
const store = await openStore(path, dataKey)
const now = '2026-11-21T03:04:05.678Z'
for (;;) {
  const id = await store.db.transaction().execute(async (trx) => {
    const { n } = await trx.selectFrom('account').select((select) => select.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
    const made = await insertAccount(trx, { userName: `akun-${n}`, displayName: 'Akun', nip: null, state: 'active', roles: [{ role: 'auditor', unitId: null }] }, now)
    await appendAudit(trx, dataKey, { account: null, action: 'account.add', kept: { entity: 'account', id: String(made) } }, now)
    return made
  })
  process.stdout.write(`${id}\n`)
}
