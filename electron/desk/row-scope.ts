import { sql, type Expression, type SqlBool } from 'kysely'
import { everyRole, type Role } from '../../shared/contract/procedure.ts'
import { TanjakError } from '../../shared/errors/tanjak-error.ts'
import type { Context } from './context.ts'
import { readUnitTree } from './db/repositories/unit-tree.ts'

/** The units whose people a caller may see; null is the whole office. */
export type RowScope = ReadonlySet<string> | null

/**
 * What the caller may see in one of the roles named: each role reaches its unit with everything below it today, and a role
 * without a unit reaches the whole office.
 */
export async function scopeOf(context: Context, roles: readonly Role[] = everyRole): Promise<RowScope> {
  const grants = context.account.roles.filter((grant) => roles.includes(grant.role))
  if (grants.some((grant) => grant.unitId === null)) return null
  const tree = await readUnitTree(context.db, context.today())
  return new Set(grants.flatMap(({ unitId }) => (unitId === null ? [] : [unitId, ...tree.subtreeOf(unitId)])))
}

/** Discipline is for Admin and Auditor only, within the units that these roles reach. */
export async function disciplineScopeOf(context: Context): Promise<RowScope> {
  return scopeOf(context, ['admin', 'auditor'])
}

/** Tells whether a unit lies in a scope; somebody without a unit is seen only with the whole office. */
export function inScope(scope: RowScope, unitId: string | null): boolean {
  return scope === null || (unitId !== null && scope.has(unitId))
}

/** Refuses, as `not-found`, what lies outside: that it exists is not told either. */
export function refuseOutside(
  scope: RowScope, unitId: string | null, what: { readonly key: 'people.not-found' | 'units.not-found'; readonly id: string },
): void {
  if (!inScope(scope, unitId)) throw new TanjakError('not-found', { key: what.key, values: { id: what.id } })
}

/** A condition for `where`: the unit in this column is one of these; true when there is no limit. */
export function unitIn(column: string, units: ReadonlySet<string> | null): Expression<SqlBool> {
  if (units === null) return sql<SqlBool>`1 = 1`
  // One value however many units: a list of 5,000 would be a new statement for every unit.
  return sql<SqlBool>`${sql.ref(column)} in (select value from json_each(${JSON.stringify([...units])}))`
}
