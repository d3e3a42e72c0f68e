import type { UnitNode } from '../../../shared/contract/units.ts'

/** One line of the tree as it is drawn: how deep it stands, whether it holds others and shows them. */
export type TreeRow = { readonly unit: UnitNode; readonly depth: number; readonly hasChildren: boolean; readonly expanded: boolean }

type ByParent = ReadonlyMap<string | null, readonly UnitNode[]>

/** Sorts units under their parents; a unit whose parent the reader may not see stands at the top. */
export function byParent(units: readonly UnitNode[]): ByParent {
  const known = new Set(units.map((unit) => unit.id))
  const groups = new Map<string | null, UnitNode[]>()
  for (const unit of units) {
    const parent = unit.parentId !== null && known.has(unit.parentId) ? unit.parentId : null
    const siblings = groups.get(parent)
    if (siblings === undefined) groups.set(parent, [unit])
    else siblings.push(unit)
  }
  for (const siblings of groups.values()) siblings.sort((a, b) => a.name.localeCompare(b.name, 'id'))
  return groups
}

/** The lines to draw: the open part of the tree, or with a search every match together with the units above it. */
export function treeRows(groups: ByParent, open: ReadonlySet<string>, search: string): readonly TreeRow[] {
  const wanted = search.trim().toLocaleLowerCase('id')
  const rows: TreeRow[] = []
  const matches = (unit: UnitNode): boolean => unit.name.toLocaleLowerCase('id').includes(wanted)
  const holds = (unit: UnitNode): boolean => matches(unit) || (groups.get(unit.id) ?? []).some(holds)
  const walk = (parent: string | null, depth: number): void => {
    for (const unit of groups.get(parent) ?? []) {
      if (wanted !== '' && !holds(unit)) continue
      const children = groups.get(unit.id) ?? []
      const expanded = wanted === '' ? open.has(unit.id) : children.some(holds)
      rows.push({ unit, depth, hasChildren: children.length > 0, expanded })
      if (expanded) walk(unit.id, depth + 1)
    }
  }
  walk(null, 0)
  return rows
}

/** The units above a unit, from the top down. */
export function ancestorsOf(units: readonly UnitNode[], id: string): readonly string[] {
  const parents = new Map(units.map((unit) => [unit.id, unit.parentId]))
  const trail: string[] = []
  let at = parents.get(id) ?? null
  while (at !== null && !trail.includes(at)) {
    trail.unshift(at)
    at = parents.get(at) ?? null
  }
  return trail
}
