import { foldText } from '../../db/repositories/fold.ts'
import { unitUnknown } from '../reconcile/kinds/unit-conflicts.ts'
import type { Origin } from './place-record.ts'
import type { ImportState } from './state.ts'
import { ALWAYS } from './unit-index.ts'

/** How a file names a unit. */
export type UnitMention = { readonly id: string | null; readonly name: string | null; readonly parentId: string | null; readonly parentName: string | null }

/** The id of a unit that is known by its name only, until a tree gives it one of its own. */
export function idOfName(name: string): string {
  return `nama:${foldText(name)}`
}

/** The word under which the board's decision about a unit is kept. */
export function unitWord(id: string | null, name: string): string {
  return id === null ? foldText(name) : `id:${id}`
}

/** The unit that a staff export means. Its ids are SIASN's own: one that the tree lacks is made, and is a conflict where there is a tree. */
export function staffUnit(state: ImportState, mention: UnitMention, origin: Origin): string | null {
  const { id, name } = mention
  if (id === null) return name === null ? null : namedUnit(state, { ...mention, name }, origin)
  const known = state.meaning('unit', unitWord(id, '')) ?? id
  if (state.units.has(known)) return known
  const title = name ?? id
  const alike = state.units.alike(title)
  const parentId = parentOf(state, mention)
  state.units.add({ id, externalId: id, name: title, parentId, from: ALWAYS })
  if (state.treeKnown) {
    state.conflicts.report(origin.file, unitUnknown({ word: unitWord(id, title), name: title, parentId, madeAs: id }, alike, origin.row))
  }
  return id
}

/**
 * The unit that an e-Kinerja report means: by the id where it is SIASN's, else by the board's decision about the name, else by the name.
 * Where no unit is known at all the name makes one; else an unknown name stays open as a conflict.
 */
export function reportUnit(state: ImportState, mention: UnitMention & { readonly name: string }, origin: Origin): string | null {
  const byId = mention.id === null ? null : (state.meaning('unit', unitWord(mention.id, '')) ?? mention.id)
  return byId !== null && state.units.has(byId) ? byId : namedUnit(state, mention, origin)
}

function namedUnit(state: ImportState, mention: UnitMention & { readonly name: string }, origin: Origin): string | null {
  const { name, parentName } = mention
  if (name === '') return null
  const word = unitWord(null, name)
  const settled = state.meaning('unit', word)
  if (settled !== null && state.units.has(settled)) return settled
  const found = state.units.byName(name, parentName)
  if (found !== null) return found
  const parentId = parentOf(state, mention)
  if (!state.treeKnown && !state.staffKnown) {
    const id = idOfName(name)
    if (!state.units.has(id)) state.units.add({ id, externalId: null, name, parentId, from: ALWAYS })
    return id
  }
  state.conflicts.report(origin.file, unitUnknown({ word, name, parentId, madeAs: null }, state.units.alike(name), origin.row))
  return null
}

function parentOf(state: ImportState, { parentId, parentName, id, name }: UnitMention): string | null {
  if (parentId !== null && parentId !== id) {
    if (!state.units.has(parentId)) state.units.add({ id: parentId, externalId: parentId, name: parentName ?? parentId, parentId: null, from: ALWAYS })
    return parentId
  }
  if (parentName === null || parentName === name) return null
  const found = state.units.byName(parentName, null)
  if (found !== null || state.treeKnown || state.staffKnown) return found
  const made = idOfName(parentName)
  state.units.add({ id: made, externalId: null, name: parentName, parentId: null, from: ALWAYS })
  return made
}
