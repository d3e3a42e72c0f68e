import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { createStore } from '../../db/open-store.ts'
import { insertAccount } from '../../db/repositories/accounts.ts'
import { writeSettings } from '../../db/repositories/settings.ts'
import type { DeskState } from '../../desk-state.ts'
import { createVault } from '../../vault/create-vault.ts'
import { DATABASE_NAME, VAULT_NAME, dataFolder } from '../../vault/data-folder.ts'
import { syncFolder } from '../../vault/durable-file.ts'
import { checkPassword } from '../../vault/password-rules.ts'
import { beginSession } from '../../vault/session-life.ts'
import { atTheGate, unlockDesk } from '../../vault/unlock-desk.ts'
import { openVault } from '../../vault/vault.ts'

const FIRST_ACCOUNT = 1

/**
 * Makes a new office: vault, encrypted store and its first Admin, all in a folder aside that becomes the store by one rename, so
 * that a first run is there whole or not at all. Signs the Admin in. The recovery code is given once and kept nowhere.
 */
export function firstRun({ desk, session, now }: Context, input: ParsedInputOf<'desk.init'>): Promise<{ recoveryCode: string }> {
  return atTheGate(desk, async () => {
    if (desk.vault || desk.damage) throw new TanjakError('conflict', { key: 'access.office-exists' })
    checkPassword(input.password, 'password', input)
    const folder = dataFolder(desk.dataFolder)
    const { dataKey, recoveryCode } = await makeStore(folder.creating, input, now(), desk)
    await rename(folder.creating, folder.store)
    await syncFolder(folder.root)
    desk.vault = await openVault(folder.vault, desk.vaultOptions)
    await unlockDesk(desk, dataKey)
    dataKey.fill(0)
    beginSession(session, FIRST_ACCOUNT, now())
    return { recoveryCode }
  })
}

async function makeStore(at: string, { office, userName, displayName, password }: ParsedInputOf<'desk.init'>, now: string, desk: DeskState) {
  await rm(at, { recursive: true, force: true })
  await mkdir(at, { recursive: true, mode: 0o700 })
  const made = await createVault(join(at, VAULT_NAME), office, { accountId: FIRST_ACCOUNT, userName, password }, desk.vaultOptions)
  const store = await createStore(join(at, DATABASE_NAME), made.dataKey)
  try {
    await store.db.transaction().execute(async (trx) => {
      const id = await insertAccount(trx, { userName, displayName, nip: null, state: 'active', roles: [{ role: 'admin', unitId: null }] }, now)
      if (id !== FIRST_ACCOUNT) throw new Error(`The first account got the number ${id}`)
      await writeSettings(trx, { office }, null, now)
    })
  } finally {
    await store.close()
  }
  return made
}
