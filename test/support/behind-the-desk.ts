import { readFileSync } from 'node:fs'
import { closeDatabase, openDatabase } from '../../electron/desk/db/open-database.ts'
import type { SqliteFile } from '../../electron/desk/db/driver.ts'
import { dataFolder } from '../../electron/desk/vault/data-folder.ts'
import { readVaultText } from '../../electron/desk/vault/vault-file.ts'
import { openVault } from '../../electron/desk/vault/vault.ts'
import { CHEAP } from './cheap-cost.ts'

/** A way into the store of a data folder behind the desk's back, as someone would have who holds its key and not Tanjak. */
export type BehindTheDesk = {
  readonly exec: (statements: string) => void
  /** Every row of every table, as text, and the keys in the vault. */
  readonly content: () => Readonly<Record<string, readonly string[]>>
  /** The actions in the audit log, in order. */
  readonly kept: () => readonly string[]
}

/** Takes the key out of the vault of a folder with an account's password; each look opens the store anew, for a restore swaps it. */
export async function behindTheDesk(folder: string, account: { readonly userName: string; readonly password: string }): Promise<BehindTheDesk> {
  const { vault, database } = dataFolder(folder)
  const { dataKey } = await (await openVault(vault, { cost: CHEAP })).unlock(account.userName, account.password)
  const look = <T>(at: (sqlite: SqliteFile) => T): T => {
    const sqlite = openDatabase(database, dataKey)
    try {
      return at(sqlite)
    } finally {
      closeDatabase(sqlite)
    }
  }
  return {
    exec: (statements) => look((sqlite) => void sqlite.exec(statements)),
    content: () => look((sqlite) => {
      const tables = sqlite.prepare<[], { name: string }>(`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name`).all()
      const { office, passwords, recovery } = readVaultText(readFileSync(vault, 'utf8'))
      const rows = tables.map(({ name }) => [name, sqlite.prepare(`select * from "${name}"`).all().map((row) => JSON.stringify(row)).sort()] as const)
      return { ...Object.fromEntries(rows), vault: [office, ...[...passwords, recovery].map((slot) => JSON.stringify(slot))] }
    }),
    kept: () => look((sqlite) => sqlite.prepare<[], { action: string }>('select action from audit order by seq').all().map(({ action }) => action)),
  }
}
