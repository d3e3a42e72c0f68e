import type { Kysely } from 'kysely'
import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Database } from '../tables/database.ts'

/** A unit as it stood on the date of its tree. */
export type TreeUnit = { readonly id: string; readonly name: string; readonly parentId: string | null }

/** The unit tree on one date. */
export type UnitTree = {
  readonly units: ReadonlyMap<string, TreeUnit>
  /** The units directly below one, by name; those of `null` are the roots. */
  readonly childrenOf: (id: string | null) => readonly TreeUnit[]
  /** A unit and everything below it; empty when the unit did not stand then. */
  readonly subtreeOf: (id: string) => ReadonlySet<string>
  /** The way from the root to a unit, the unit itself last. */
  readonly pathOf: (id: string) => readonly TreeUnit[]
}

/** Reads the unit tree as it stood on a date. Where two periods of a unit meet on that day, the later one holds. */
export async function readUnitTree(db: Kysely<Database>, on: IsoDate): Promise<UnitTree> {
  const rows = await db.selectFrom('unit_period').select(['unit_id', 'name', 'parent_id'])
    .where('valid_from', '<=', on).where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', on)]))
    .orderBy('valid_from').orderBy('id').execute()
  return treeOf(rows.map((row) => ({ id: row.unit_id, name: row.name, parentId: row.parent_id })))
}

/** Builds a tree; a unit whose parent is not in it stands at the top, and so does one that is its own ancestor. */
export function treeOf(rows: readonly TreeUnit[]): UnitTree {
  const units = new Map(rows.map((row) => [row.id, row]))
  const children = new Map<string | null, TreeUnit[]>()
  for (const unit of [...units.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    const parent = unit.parentId !== null && units.has(unit.parentId) && !isAbove(units, unit.id, unit.parentId) ? unit.parentId : null
    children.set(parent, [...(children.get(parent) ?? []), unit])
  }
  const childrenOf = (id: string | null): readonly TreeUnit[] => children.get(id) ?? []
  return {
    units, childrenOf,
    subtreeOf(id) {
      const found = new Set<string>()
      const waiting = units.has(id) ? [id] : []
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        found.add(next)
        for (const child of childrenOf(next)) waiting.push(child.id)
      }
      return found
    },
    pathOf(id) {
      const path: TreeUnit[] = []
      for (let unit = units.get(id); unit && !path.includes(unit); unit = unit.parentId === null ? undefined
        : units.get(unit.parentId)) path.unshift(unit)
      return path
    },
  }
}

// A circle of parents would hide its units from every list; cut open, they stay in sight.
function isAbove(units: ReadonlyMap<string, TreeUnit>, id: string, from: string): boolean {
  const seen = new Set<string>()
  for (let at: string | null = from; at !== null && !seen.has(at); at = units.get(at)?.parentId ?? null) {
    if (at === id) return true
    seen.add(at)
  }
  return false
}
