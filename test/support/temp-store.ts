import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createStore, openStore, type OpenStoreOptions, type Store } from '../../electron/desk/db/open-store.ts'
import { tempFolder } from './temp-folder.ts'

/** A real encrypted store in a folder of its own, closed when the test has finished. */
export type TempStore = { readonly path: string; readonly dataKey: Buffer; readonly store: Store; readonly reopen: (options?: OpenStoreOptions) => Promise<Store> }

/** Makes a store with every released migration, or with those that are handed in. */
export async function tempStore(options: OpenStoreOptions = {}): Promise<TempStore> {
  const [path, dataKey] = [join(tempFolder(), 'tanjak.db'), randomBytes(32)]
  const opened: Store[] = []
  const keep = (store: Store): Store => {
    opened.push(store)
    return store
  }
  onTestFinished(async () => {
    for (const store of opened) await store.close()
  })
  const store = keep(await createStore(path, dataKey, options))
  return { path, dataKey, store, reopen: async (again = {}) => keep(await openStore(path, dataKey, again)) }
}
