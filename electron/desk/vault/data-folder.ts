import { join } from 'node:path'

/** Where everything of one office stands. `store` is swapped as a whole when a back-up is restored. */
export type DataFolder = {
  readonly root: string
  /** The encrypted database and the vault file that opens it, always together. */
  readonly store: string
  readonly database: string
  readonly vault: string
  /** Being made by a first run; worthless until renamed to `store`. */
  readonly creating: string
  /** A back-up being unpacked and checked. */
  readonly unchecked: string
  /** A verified back-up that is about to become `store`. */
  readonly restoring: string
  readonly backups: string
  readonly lock: string
  readonly holder: string
}

/** The name of the database within a store folder. */
export const DATABASE_NAME = 'tanjak.db'
/** The name of the vault file within a store folder. */
export const VAULT_NAME = 'vault.json'

/** How the names of folders begin in which back-ups are made and checked; none outlives its work. */
export const ASIDE = '.aside-'

/** The paths within a data folder. */
export function dataFolder(root: string): DataFolder {
  const store = join(root, 'store')
  return {
    root,
    store,
    database: join(store, DATABASE_NAME),
    vault: join(store, VAULT_NAME),
    creating: join(root, 'store.creating'),
    unchecked: join(root, 'store.unchecked'),
    restoring: join(root, 'store.restoring'),
    backups: join(root, 'backups'),
    lock: join(root, 'desk.lock'),
    holder: join(root, 'desk.json'),
  }
}
