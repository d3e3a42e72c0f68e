import { expect, test } from 'vitest'
import { tellingDamage } from '../../../electron/desk/db/store-error.ts'
import { insertAccount } from '../../../electron/desk/db/repositories/accounts.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { tempStore } from '../../support/temp-store.ts'

const now = '2026-11-21T03:04:05.678Z'
const account = (number: number) => ({ userName: `akun-${number}`, displayName: 'A'.repeat(2000), nip: null, state: 'active' as const, roles: [{ role: 'auditor' as const, unitId: null }] })

test('on a full disk a change is taken back whole, said so, and work goes on when there is room again', async () => {
  const { store } = await tempStore()
  await insertAccount(store.db, account(0), now)
  const pages = Number(store.sqlite.pragma('page_count', { simple: true }))
  store.sqlite.pragma(`max_page_count = ${pages + 10}`)
  const many = store.db.transaction().execute(async (trx) => {
    for (let number = 1; number < 200; number += 1) await insertAccount(trx, account(number), now)
  })
  await expectRefusal(many.catch((error: unknown) => Promise.reject(tellingDamage(error))), 'refused', 'errors.disk-full')
  const count = async () => (await store.db.selectFrom('account').select('id').execute()).length
  expect(await count()).toBe(1)
  store.sqlite.pragma('max_page_count = 100000')
  await insertAccount(store.db, account(1), now)
  expect(await count()).toBe(2)
})
