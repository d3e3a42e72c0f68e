import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { openBackup, type OpenedBackup } from './manifest.ts'

const NEWEST = 5
const DAYS = 7
const WEEKS = 4
const MONTHS = 12
const WEEK_MS = 7 * 86_400_000
// The epoch was a Thursday; weeks are counted from the Monday before.
const TO_MONDAY_MS = 3 * 86_400_000

/** The back-ups of a folder that can be read, newest first; other files there are left alone. */
export async function listBackups(folder: string): Promise<OpenedBackup[]> {
  const names = await readdir(folder).catch(() => [])
  const opened = await Promise.all(names.filter((name) => name.endsWith('.tanjak')).map((name) => openBackup(join(folder, name)).catch(() => null)))
  return opened.filter((backup) => backup !== null).toSorted((a, b) => b.manifest.takenAt.localeCompare(a.manifest.takenAt))
}

/**
 * Deletes automatic back-ups of this office that nothing asks for any more. Kept are the five newest, the last of each of 7 days, 4 weeks
 * and 12 months, and every one that a person asked for.
 */
export async function dropOldBackups(folder: string, storeId: string): Promise<readonly string[]> {
  const automatic = (await listBackups(folder)).filter(({ manifest }) => manifest.why !== 'asked' && manifest.storeId === storeId)
  const kept = new Set([
    ...automatic.slice(0, NEWEST),
    ...lastOfEach(automatic, DAYS, (at) => at.slice(0, 10)),
    ...lastOfEach(automatic, WEEKS, (at) => String(Math.floor((Date.parse(at) + TO_MONDAY_MS) / WEEK_MS))),
    ...lastOfEach(automatic, MONTHS, (at) => at.slice(0, 7)),
  ])
  const dropped = automatic.filter((backup) => !kept.has(backup)).map(({ path }) => path)
  for (const path of dropped) await rm(path, { force: true })
  return dropped
}

function lastOfEach(newestFirst: readonly OpenedBackup[], spans: number, spanOf: (takenAt: string) => string): OpenedBackup[] {
  const last = new Map<string, OpenedBackup>()
  for (const backup of newestFirst) {
    const span = spanOf(backup.manifest.takenAt)
    if (!last.has(span)) last.set(span, backup)
  }
  return [...last.values()].slice(0, spans)
}
