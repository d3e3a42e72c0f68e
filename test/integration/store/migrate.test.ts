import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { schemaNumber, type MigrationList } from '../../../electron/desk/db/migrate.ts'
import { migrations } from '../../../electron/desk/db/migrations/index.ts'
import { createStore, openStore, type Store } from '../../../electron/desk/db/open-store.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { schemaOf } from '../../support/schema-of.ts'
import { tempStore } from '../../support/temp-store.ts'

const parents: MigrationList = {
  '0001-parents': { up: async (db) => {
    await sql`create table parent (id integer primary key, name text not null) strict`.execute(db)
    await sql`create table child (id integer primary key, parent_id integer not null references parent (id) on delete cascade) strict`.execute(db)
  } },
}

const rows = async (store: Store, table: string) => (await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(store.db)).rows[0]?.n

describe('the released migrations', () => {
  test('are named in ascending order', () => {
    const names = Object.keys(migrations)
    expect(names).toEqual(names.toSorted())
    expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, index) => index + 1))
  })

  test('make the same schema one by one, each from the version before, as all at once', async () => {
    const [path, dataKey] = [join(tempFolder(), 'tanjak.db'), randomBytes(32)]
    const entries = Object.entries(migrations)
    await (await createStore(path, dataKey, { migrations: Object.fromEntries(entries.slice(0, 1)) })).close()
    for (let upTo = 2; upTo <= entries.length; upTo += 1) {
      const store = await openStore(path, dataKey, { migrations: Object.fromEntries(entries.slice(0, upTo)) })
      expect(store.migrated).toEqual({ from: upTo - 1, to: upTo, ran: [entries[upTo - 1]?.[0]] })
      await store.close()
    }
    const stepwise = await openStore(path, dataKey)
    const { store: atOnce } = await tempStore()
    expect(schemaOf(stepwise.sqlite)).toEqual(schemaOf(atOnce.sqlite))
    await stepwise.close()
  })

  test('leave strict tables only', async () => {
    const { store } = await tempStore()
    const { rows: loose } = await sql<{ name: string }>`select name from pragma_table_list
      where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite_%' and name not like 'kysely_%'`.execute(store.db)
    expect(loose).toEqual([])
  })
})

describe('a migration', () => {
  test('that fails leaves nothing of itself, and what ran before it stays', async () => {
    const { path, dataKey, store } = await tempStore({ migrations: parents })
    await store.close()
    const failing: MigrationList = {
      ...parents,
      '0002-fine': { up: async (db) => void (await sql`create table fine (id integer primary key) strict`.execute(db)) },
      '0003-broken': { up: async (db) => {
        await sql`create table half (id integer primary key) strict`.execute(db)
        throw new Error('broken on purpose')
      } },
    }
    await expect(openStore(path, dataKey, { migrations: failing })).rejects.toThrow('broken on purpose')
    const { '0003-broken': _broken, ...fine } = failing
    const again = await openStore(path, dataKey, { migrations: fine })
    expect(schemaNumber(again.sqlite)).toBe(2)
    expect((await sql<{ name: string }>`select name from sqlite_schema where name in ('fine', 'half')`.execute(again.db)).rows).toEqual([{ name: 'fine' }])
    await again.close()
  })

  test('that rebuilds a parent table keeps its children', async () => {
    const { path, dataKey, store } = await tempStore({ migrations: parents })
    await sql`insert into parent (id, name) values (1, 'induk')`.execute(store.db)
    await sql`insert into child (id, parent_id) values (1, 1), (2, 1)`.execute(store.db)
    await store.close()
    const rebuilding: MigrationList = {
      ...parents,
      '0002-rebuild': { up: async (db) => {
        await sql`create table parent_new (id integer primary key, name text not null, code text) strict`.execute(db)
        await sql`insert into parent_new (id, name) select id, name from parent`.execute(db)
        await sql`drop table parent`.execute(db)
        await sql`alter table parent_new rename to parent`.execute(db)
      } },
    }
    const again = await openStore(path, dataKey, { migrations: rebuilding })
    expect({ parents: await rows(again, 'parent'), children: await rows(again, 'child') }).toEqual({ parents: 1, children: 2 })
    expect(again.sqlite.pragma('foreign_keys', { simple: true })).toBe(1)
    await again.close()
  })

  test('that leaves a child without its parent is taken back', async () => {
    const { path, dataKey, store } = await tempStore({ migrations: parents })
    await sql`insert into parent (id, name) values (1, 'induk')`.execute(store.db)
    await sql`insert into child (id, parent_id) values (1, 1)`.execute(store.db)
    await store.close()
    const orphaning: MigrationList = { ...parents, '0002-orphan': { up: async (db) => void (await sql`delete from parent`.execute(db)) } }
    await expect(openStore(path, dataKey, { migrations: orphaning })).rejects.toThrow(/0002-orphan leaves 1 rows without parent/)
    const again = await openStore(path, dataKey, { migrations: parents })
    expect(await rows(again, 'parent')).toBe(1)
    await again.close()
  })

  test('of a store with data waits for its back-up, and does not run when that fails', async () => {
    const { path, dataKey, store } = await tempStore({ migrations: parents })
    await store.close()
    const more: MigrationList = { ...parents, '0002-more': { up: async (db) => void (await sql`create table more (id integer primary key) strict`.execute(db)) } }
    const noRoom = async () => {
      throw new Error('no room for the back-up')
    }
    await expect(openStore(path, dataKey, { migrations: more, backUpFirst: noRoom })).rejects.toThrow('no room for the back-up')
    const seen: number[] = []
    const again = await openStore(path, dataKey, { migrations: more, backUpFirst: async (sqlite) => void seen.push(schemaNumber(sqlite)) })
    expect({ seen, now: schemaNumber(again.sqlite) }).toEqual({ seen: [1], now: 2 })
    await again.close()
  })

  test('out of order is refused before anything runs', async () => {
    const { path, dataKey, store } = await tempStore({ migrations: parents })
    await store.close()
    const disorder: MigrationList = { ...parents, '0000-late': { up: async () => undefined } }
    await expect(openStore(path, dataKey, { migrations: disorder })).rejects.toThrow(/ascend/)
  })
})
