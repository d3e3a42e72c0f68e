// The driver ships types that its own export map hides. It is better-sqlite3 with a key added, so those types are lent to it.
declare module 'better-sqlite3-multiple-ciphers' {
  import BetterSqlite3 from 'better-sqlite3'

  type Cipher = { key(key: Buffer): number }
  type Driver = {
    new (path: string, options?: BetterSqlite3.Options): BetterSqlite3.Database & Cipher
    readonly SqliteError: typeof BetterSqlite3.SqliteError
  }
  const driver: Driver
  export = driver
}
