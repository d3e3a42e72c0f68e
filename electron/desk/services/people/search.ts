import { sql, type Kysely } from 'kysely'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { Context } from '../../context.ts'
import { foldText } from '../../db/repositories/fold.ts'
import { readUnitTree, type UnitTree } from '../../db/repositories/unit-tree.ts'
import type { Database } from '../../db/tables/database.ts'
import { inScope, personIn, unitScopeOf, type RowScope, type UnitScope } from '../../row-scope.ts'
import { rowScopeOf } from '../assignments/reach.ts'
import { searchConditions, searchWords } from './person-query.ts'
import { findMapPosts } from './search-posts.ts'

type Hit = OutputOf<'search.anything'>['hits'][number]

const PEOPLE = 8
const OTHERS = 5

/** Finds people by name or number, units and posts: what begins with the text first, then what has a word that does, then the rest. */
export async function searchAnything(context: Context, { text }: ParsedInputOf<'search.anything'>): Promise<OutputOf<'search.anything'>> {
  const words = searchWords(text)
  if (words.length === 0) return { hits: [] }
  const scope = await rowScopeOf(context)
  const tree = await readUnitTree(context.db, context.today())
  const [found, posts] = [await findPeople(context.db, text, scope), await findPosts(context.db, text, scope)]
  return { hits: [...found, ...findUnits(tree, text, await unitScopeOf(context)), ...await findMapPosts(context, tree, text), ...posts] }
}

async function findPeople(db: Kysely<Database>, text: string, scope: RowScope): Promise<Hit[]> {
  const folded = foldText(text)
  const digits = folded.replaceAll(' ', '')
  const rank = sql`case
    when substr(person_current.nip, 1, ${digits.length}) = ${digits} then 0
    when substr(person_current.sort_name, 1, ${folded.length}) = ${folded} then 1
    when instr(' ' || person_current.sort_name, ${` ${folded}`}) > 0 then 2
    when instr(person_current.sort_name, ${folded}) > 0 then 3
    else 4 end`
  const rows = await db.selectFrom('person_current').innerJoin('person', 'person.id', 'person_current.person_id')
    .select(['person_current.nip', 'person.name', 'post_name', 'unit_name'])
    .where((where) => where.and([
      where.or([where.and(searchConditions(text)), sql<boolean>`substr(person_current.nip, 1, ${digits.length}) = ${digits}`]),
      personIn(scope),
    ]))
    .orderBy(rank).orderBy('person_current.state').orderBy('sort_name').orderBy('person_current.person_id').limit(PEOPLE).execute()
  return rows.map((row) => {
    const detail = [row.nip, row.post_name, row.unit_name].filter((part) => part !== null).join(' · ')
    return { kind: 'person', id: row.nip, title: row.name, detail }
  })
}

function findUnits(tree: UnitTree, text: string, scope: UnitScope): Hit[] {
  const found = ranked([...tree.units.values()].filter((unit) => inScope(scope, unit.id)).map((unit) => ({ name: unit.name, unit })), text)
  return found.map(({ unit }) => (
    { kind: 'unit', id: unit.id, title: unit.name, detail: tree.pathOf(unit.id).slice(0, -1).map((above) => above.name).join(' › ') }))
}

async function findPosts(db: Kysely<Database>, text: string, scope: RowScope): Promise<Hit[]> {
  const rows = await db.selectFrom('person_current').select('post_name as name')
    .select((select) => select.fn.countAll<number>().as('people'))
    .where('post_name', 'is not', null).where('state', '=', 'active').where(personIn(scope)).groupBy('post_name')
    .execute()
  const found = ranked(rows.map(({ name, people }) => ({ name: name ?? '', people })), text)
  return found.map(({ name, people }) => ({ kind: 'post', id: name, title: name, detail: String(people) }))
}

/** The names that hold every word of the text, those that begin with it first. */
function ranked<T extends { readonly name: string }>(all: readonly T[], text: string): readonly T[] {
  const [folded, words] = [foldText(text), searchWords(text)]
  return all
    .map((one) => ({ one, name: foldText(one.name) }))
    .filter(({ name }) => words.every((word) => name.includes(word)))
    .map(({ one, name }) => ({ one, name, rank: name.startsWith(folded) ? 0 : ` ${name}`.includes(` ${folded}`) ? 1 : 2 }))
    .sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .slice(0, OTHERS).map(({ one }) => one)
}
