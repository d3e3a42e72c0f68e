import type { Kysely } from 'kysely'
import { foldText, likeness } from '../../db/repositories/fold.ts'
import type { Database } from '../../db/tables/database.ts'
import type { Book, OpenRow } from './book.ts'

/** The day before which nobody knows how a unit was called: a tree without dates is taken to have stood always. */
export const ALWAYS = '1900-01-01'

/** The units with every name they bore, and the ways to find one. */
export type UnitIndex = {
  readonly size: number
  readonly has: (id: string) => boolean
  /** The present period of a unit. */
  readonly present: (id: string) => OpenRow | undefined
  /** Whether the unit ever bore this name. */
  readonly bore: (id: string, name: string) => boolean
  /** The one unit that ever bore a name; when several did, the one whose parent bore the other name; else null. */
  readonly byName: (name: string, parentName: string | null) => string | null
  /** The units whose names are most like this one, best first, at most three. */
  readonly alike: (name: string) => readonly { readonly id: string; readonly name: string; readonly likeness: number }[]
  readonly nameOf: (id: string) => string
  /** A unit and all units below it, as the tree stands now. */
  readonly below: (id: string) => ReadonlySet<string>
  readonly add: (unit: { id: string; externalId: string | null; name: string; parentId: string | null; from: string }) => void
  /** Gives a unit another name or parent from a day on; on the same day the period is mended in place. */
  readonly change: (id: string, set: { name: string; parentId: string | null }, from: string) => void
  readonly close: (id: string, lastDay: string) => void
}

const LIKE_ENOUGH = 0.62

/** Reads the unit tree with its history. */
export async function readUnits(db: Kysely<Database>, book: Book): Promise<UnitIndex> {
  const periods = await db.selectFrom('unit_period').selectAll().orderBy('valid_from').execute()
  return unitIndex(periods, book)
}

function unitIndex(stored: readonly OpenRow[], book: Book): UnitIndex {
  const present = new Map<string, OpenRow>()
  const names = new Map<string, Set<string>>()
  const parents = new Map<string, Set<string>>()
  const take = (row: OpenRow): void => {
    const id = String(row['unit_id'])
    if (row['valid_to'] === null || !present.has(id)) present.set(id, row)
    const folded = foldText(String(row['name']))
    names.set(folded, (names.get(folded) ?? new Set()).add(id))
    if (typeof row['parent_id'] === 'string') parents.set(id, (parents.get(id) ?? new Set()).add(row['parent_id']))
  }
  for (const row of stored) take(row)
  const open = (id: string, name: string, parentId: string | null, from: string): void => {
    const row: OpenRow = {
      id: book.nextId('unit_period'), unit_id: id, name, parent_id: parentId, valid_from: from, valid_to: null, batch_id: book.author.batchId,
    }
    book.insert('unit_period', row)
    take(row)
  }
  const bore = (id: string, name: string): boolean => names.get(foldText(name))?.has(id) ?? false
  const nameOf = (id: string): string => String(present.get(id)?.['name'] ?? id)
  return {
    get size() {
      return present.size
    },
    has: (id) => present.has(id),
    present: (id) => present.get(id),
    bore, nameOf,
    below(top) {
      const found = new Set([top])
      const isBelow = (id: string): boolean => {
        const path: string[] = []
        let at: string | null = id
        while (at !== null && !found.has(at) && !path.includes(at)) {
          path.push(at)
          const parent: unknown = present.get(at)?.['parent_id'] ?? null
          at = typeof parent === 'string' ? parent : null
        }
        if (at === null || !found.has(at)) return false
        for (const one of path) found.add(one)
        return true
      }
      for (const id of present.keys()) isBelow(id)
      return found
    },
    byName(name, parentName) {
      const found = [...(names.get(foldText(name)) ?? [])]
      if (found.length === 1) return found[0] ?? null
      if (parentName === null) return null
      const below = found.filter((id) => [...(parents.get(id) ?? [])].some((parent) => bore(parent, parentName)))
      return below.length === 1 ? (below[0] ?? null) : null
    },
    alike(name) {
      const folded = foldText(name)
      const found = [...names].flatMap(([other, ids]) => {
        const like = likeness(folded, other)
        return like < LIKE_ENOUGH ? [] : [...ids].map((id) => ({ id, name: nameOf(id), likeness: like }))
      })
      const best = new Map(found.sort((a, b) => a.likeness - b.likeness).map((one) => [one.id, one]))
      return [...best.values()].sort((a, b) => b.likeness - a.likeness).slice(0, 3)
    },
    add({ id, externalId, name, parentId, from }) {
      book.insert('unit', { id, external_id: externalId, batch_id: book.author.batchId })
      open(id, name, parentId, from)
    },
    change(id, { name, parentId }, from) {
      const now = present.get(id)
      if (!now || String(now['valid_from']) >= from) {
        if (now) book.update('unit_period', now, { name, parent_id: parentId }, null)
        if (now) take(now)
        return
      }
      book.update('unit_period', now, { valid_to: dayBefore(from) }, null)
      open(id, name, parentId, from)
    },
    close(id, lastDay) {
      const now = present.get(id)
      if (now) book.update('unit_period', now, { valid_to: lastDay }, null)
    },
  }
}

function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
