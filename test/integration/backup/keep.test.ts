import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createStore } from '../../../electron/desk/db/open-store.ts'
import { backUpFile } from '../../../electron/desk/vault/backup/back-up-file.ts'
import { dropOldBackups, listBackups } from '../../../electron/desk/vault/backup/keep.ts'
import { createVault } from '../../../electron/desk/vault/create-vault.ts'
import { dataFolder } from '../../../electron/desk/vault/data-folder.ts'
import { readVaultFile } from '../../../electron/desk/vault/vault-file.ts'
import { CHEAP } from '../../support/cheap-cost.ts'
import { ADMIN } from '../../support/temp-desk.ts'
import { tempFolder } from '../../support/temp-folder.ts'

test('automatic back-ups thin out to 7 days, 4 weeks and 12 months with the five newest; those asked for stay', async () => {
  const root = tempFolder()
  const [vault, database] = [join(root, 'vault.json'), join(root, 'tanjak.db')]
  const { dataKey } = await createVault(vault, 'Kabupaten Contoh', { accountId: 1, ...ADMIN }, { cost: CHEAP })
  const store = await createStore(database, dataKey)
  const folder = { ...dataFolder(root), vault, database }
  const take = (now: string, why: 'asked' | 'daily' | 'before-import') =>
    backUpFile({ folder, dataKey, now, why, to: folder.backups, vacuumInto: async (path) => void store.sqlite.prepare('vacuum into ?').run(path) })

  await take('2025-01-15T10:00:00Z', 'asked')
  // The 10th of each of 16 months, then every day of 1 to 20 November, and six imports on the last of them.
  for (let month = 0; month < 16; month += 1) await take(new Date(Date.UTC(2025, 6 + month, 10, 10)).toISOString(), 'daily')
  for (let day = 1; day <= 20; day += 1) if (day !== 10) await take(new Date(Date.UTC(2026, 10, day, 10)).toISOString(), 'daily')
  for (let hour = 11; hour < 17; hour += 1) await take(`2026-11-20T${hour}:00:00Z`, 'before-import')
  await store.close()

  await dropOldBackups(folder.backups, (await readVaultFile(vault)).storeId)
  const kept = (await listBackups(folder.backups)).map(({ manifest }) => manifest.takenAt.slice(0, 13))
  expect(kept).toEqual([
    ...[16, 15, 14, 13, 12].map((hour) => `2026-11-20T${hour}`),
    ...[19, 18, 17, 16, 15, 14].map((day) => `2026-11-${day}T10`),
    '2026-11-08T10', '2026-11-01T10',
    ...['2026-10', '2026-09', '2026-08', '2026-07', '2026-06', '2026-05', '2026-04', '2026-03', '2026-02', '2026-01', '2025-12'].map((month) => `${month}-10T10`),
    '2025-01-15T10',
  ])
  expect(readdirSync(folder.backups)).toHaveLength(kept.length)
})
