import { sql, type Expression, type Kysely, type SqlBool } from 'kysely'
import type { PersonFilter } from '../../../../shared/contract/people.ts'
import type { Context } from '../../context.ts'
import { foldText } from '../../db/repositories/fold.ts'
import { readUnitTree } from '../../db/repositories/unit-tree.ts'
import type { Database } from '../../db/tables/database.ts'
import { personIn, unitIn, type RowScope } from '../../row-scope.ts'
import { rowScopeOf } from '../assignments/reach.ts'
import { predikatSince, settledPredikatYear } from './settled-predikat.ts'

/** The filters that a list of people has chips for, with the column that each looks at. */
export const facetColumns = {
  employeeKind: 'employee_kind', postKind: 'post_kind', golongan: 'golongan', predikat: 'last_predikat', state: 'state',
} as const
export type FacetName = keyof typeof facetColumns

/** The people whom a caller may see and a filter lets through; everything is found in `person_current` alone. */
export type PersonChoice = { readonly scope: RowScope; readonly units: ReadonlySet<string> | null; readonly filter: PersonFilter; readonly settled: number | null }

/** Works out which units a filter and the caller's scope leave. */
export async function choosePeople(context: Context, filter: PersonFilter): Promise<PersonChoice> {
  const scope = await rowScopeOf(context)
  const settled = filter.predikat.length === 0 ? null : await settledPredikatYear(context.db)
  if (filter.unitId === null) return { scope, units: null, filter, settled }
  const tree = await readUnitTree(context.db, context.today())
  return { scope, units: new Set([filter.unitId, ...tree.subtreeOf(filter.unitId)]), filter, settled }
}

/** The chosen rows of `person_current`; `without` leaves the chips out, for counting what each would leave. */
export function selectChosen(db: Kysely<Database>, { scope, units, filter, settled }: PersonChoice, without: 'chips' | null = null) {
  const conditions: Expression<SqlBool>[] = [...searchConditions(filter.search)]
  if (scope.units !== null) conditions.push(personIn(scope))
  if (units !== null) conditions.push(unitIn('person_current.unit_id', units))
  if (without === null) conditions.push(...chipConditions(filter, settled))
  return db.selectFrom('person_current').where((where) => where.and(conditions))
}

/** Every word of a search must occur somewhere in the name, the number, the post or the unit. */
export function searchConditions(search: string): Expression<SqlBool>[] {
  return searchWords(search).map((word) => sql<SqlBool>`instr(person_current.search, ${word}) > 0`)
}

/** The words of a search, folded as the search column is; digits typed in groups are looked for one by one. */
export function searchWords(search: string): string[] {
  return foldText(search).split(' ').filter((word) => word !== '')
}

function chipConditions(filter: PersonFilter, settled: number | null): Expression<SqlBool>[] {
  const conditions: Expression<SqlBool>[] = []
  for (const name of Object.keys(facetColumns) as FacetName[]) {
    const values: readonly string[] = filter[name]
    if (values.length === 0) continue
    const column = name === 'predikat' ? predikatSince(settled) : sql.ref(`person_current.${facetColumns[name]}`)
    const named = values.filter((value) => value !== UNRATED)
    const among = named.length === 0 ? sql<SqlBool>`1 = 0` : sql<SqlBool>`${column} in (${sql.join(named)})`
    conditions.push(values.includes(UNRATED) ? sql<SqlBool>`(${among} or ${column} is null)` : among)
  }
  return conditions
}

/** The word for people without a predikat. */
export const UNRATED = 'belum-dinilai'
