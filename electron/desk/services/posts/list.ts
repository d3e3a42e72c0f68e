import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { PostFilter, PostView } from '../../../../shared/contract/post.ts'
import type { Context } from '../../context.ts'
import { foldText } from '../../db/repositories/fold.ts'
import { readerRoles, unitScopeOf, type UnitScope } from '../../row-scope.ts'
import { readOffice, type Office } from './office.ts'
import { readPosts, type KnownPost } from './read-posts.ts'

/** The posts of the map that a filter and the caller's units leave, a page of them, with how many stand in each state. */
export async function listPosts(context: Context, { filter, offset, limit }: ParsedInputOf<'post.list'>): Promise<OutputOf<'post.list'>> {
  const wide = await inAnyState(context, filter)
  const states: Record<string, number> = {}
  for (const { view } of wide) states[view.state] = (states[view.state] ?? 0) + 1
  const chosen = wide.filter(({ view }) => inState(view, filter))
  return { total: chosen.length, states, rows: chosen.slice(offset, offset + limit).map(({ view }) => view) }
}

/** The posts that a filter leaves within the units of the caller; abolished ones only where they are asked for. */
export async function chosenPosts(context: Context, filter: PostFilter): Promise<readonly KnownPost[]> {
  return (await inAnyState(context, filter)).filter(({ view }) => inState(view, filter))
}

const inState = ({ state }: PostView, { state: wanted }: PostFilter): boolean => (wanted.length === 0 ? state !== 'abolished' : wanted.includes(state))

async function inAnyState(context: Context, filter: PostFilter): Promise<readonly KnownPost[]> {
  const office = await readOffice(context.db, context.today())
  const units = unitsOf(office, await unitScopeOf(context, readerRoles), filter.unitId)
  const gone = await context.db.selectFrom('post').selectAll().where('abolished_on', 'is not', null).execute()
  const words = foldText(filter.search).split(' ').filter((word) => word !== '')
  return (await readPosts(context.db, context.today(), { office, units, gone })).filter(({ view }) => (
    (filter.level.length === 0 || (view.level !== null && filter.level.includes(view.level))) && (filter.kind.length === 0 || filter.kind.includes(view.kind))
    && (filter.critical === null || view.critical === filter.critical)
    && (words.length === 0 || holdsAll(foldText([view.name, view.unit, view.eselon ?? '', ...view.holders.map(({ name, nip }) => `${name} ${nip}`)].join(' ')), words))
  ))
}

const holdsAll = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word))

/** The units of a scope that lie in a unit asked for; null is the whole office. */
export function unitsOf(office: Pick<Office, 'tree'>, scope: UnitScope, unitId: string | null): UnitScope {
  if (unitId === null) return scope
  return new Set([...office.tree.subtreeOf(unitId)].filter((id) => scope === null || scope.has(id)))
}
