import { sql, type Expression, type SqlBool } from 'kysely'
import { everyRole, type Role } from '../../shared/contract/procedure.ts'
import { TanjakError } from '../../shared/errors/tanjak-error.ts'
import type { Message } from '../../shared/text/message.ts'
import type { Context } from './context.ts'
import { readUnitTree } from './db/repositories/unit-tree.ts'

/** Units that a caller's roles reach; null is the whole office. */
export type UnitScope = ReadonlySet<string> | null

/** The people whom a caller may see: everybody of some units (null: of the whole office), and some one by one, wherever they stand. */
export type RowScope = { readonly units: UnitScope; readonly people: ReadonlySet<number> }

/** The roles that see the people of their units; a Penilai sees the people assigned, one by one. */
export const readerRoles = ['admin', 'pimpinan', 'auditor'] as const satisfies readonly Role[]

/**
 * The units that the caller reaches in one of the roles named: each role reaches its unit with everything below it today, and a role
 * without a unit the whole office. With Penilai among the roles this is for what names nobody: names of units, counts, distributions.
 * For people ask with `readerRoles` or fewer, or take `rowScopeOf`.
 */
export async function unitScopeOf(context: Pick<Context, 'db' | 'account' | 'today'>, roles: readonly Role[] = everyRole): Promise<UnitScope> {
  const grants = context.account.roles.filter((grant) => roles.includes(grant.role))
  if (grants.some((grant) => grant.unitId === null)) return null
  if (grants.length === 0) return new Set()
  const tree = await readUnitTree(context.db, context.today())
  return new Set(grants.flatMap(({ unitId }) => (unitId === null ? [] : [unitId, ...tree.subtreeOf(unitId)])))
}

/** Discipline is for Admin and Auditor only, within the units that these roles reach. */
export async function disciplineScopeOf(context: Context): Promise<UnitScope> {
  return unitScopeOf(context, ['admin', 'auditor'])
}

/** Tells whether a unit lies in a scope; somebody without a unit is seen only with the whole office. */
export function inScope(scope: UnitScope, unitId: string | null): boolean {
  return scope === null || (unitId !== null && scope.has(unitId))
}

/** Tells whether the caller may see a person. */
export function seesPerson({ units, people }: RowScope, person: { readonly id: number; readonly unitId: string | null }): boolean {
  return inScope(units, person.unitId) || people.has(person.id)
}

/** A row that is there but not for this caller: answered as `not-found`, as if there were none, and kept in the audit log. */
export class OutsideReach extends TanjakError {
  readonly row: OutsideRow

  constructor(row: OutsideRow) {
    super('not-found', row.said)
    this.name = 'OutsideReach'
    this.row = row
  }
}

/** Which row was refused, for the audit log, and the words of the answer: those for a row that does not exist. */
export type OutsideRow = { readonly entity: string; readonly id: string; readonly said: Message }

/** Refuses, as `not-found`, what lies outside the reach of the caller; `dispatch` writes it into the audit log as `<procedure>:denied`. */
export function refuseOutside(reached: boolean, row: OutsideRow): void {
  if (!reached) throw new OutsideReach(row)
}

/** A condition for `where`: the unit in this column is one of these; true when there is no limit. */
export function unitIn(column: string, units: UnitScope): Expression<SqlBool> {
  return units === null ? sql<SqlBool>`1 = 1` : oneOf(column, units)
}

/** A condition for `where` over `person_current`: the caller may see the person. */
export function personIn({ units, people }: RowScope): Expression<SqlBool> {
  const [unit, person] = ['person_current.unit_id', 'person_current.person_id']
  if (units === null || people.size === 0) return unitIn(unit, units)
  return units.size === 0 ? oneOf(person, people) : sql<SqlBool>`(${oneOf(unit, units)} or ${oneOf(person, people)})`
}

// One value however many there are: a list of 5,000 would be a new statement for every caller.
function oneOf(column: string, values: Iterable<string | number>): Expression<SqlBool> {
  return sql<SqlBool>`${sql.ref(column)} in (select value from json_each(${JSON.stringify([...values])}))`
}
