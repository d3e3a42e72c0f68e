import type { Kysely } from 'kysely'
import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { isDistrict, type FairnessPerson } from '../../../../shared/domain/fairness/attributes.ts'
import { readUnitTree } from '../../db/repositories/unit-tree.ts'
import type { Database } from '../../db/tables/database.ts'

/** Where a unit stands: the unit right below the region, and whether it lies in the district. */
export type UnitPlace = Pick<FairnessPerson, 'unit' | 'district'>

/** Tells of units where they stood on a day. A tree of one root has the region at its top; otherwise the roots are the units themselves. */
export async function unitPlaces(db: Kysely<Database>, on: IsoDate): Promise<(unitId: string | null) => UnitPlace> {
  const tree = await readUnitTree(db, on)
  const belowRegion = tree.childrenOf(null).length === 1 ? 1 : 0
  const known = new Map<string, UnitPlace>()
  return (unitId) => {
    if (unitId === null) return NOWHERE
    const found = known.get(unitId) ?? placeOf(tree.pathOf(unitId), belowRegion)
    known.set(unitId, found)
    return found
  }
}

const NOWHERE: UnitPlace = { unit: null, district: null }

function placeOf(path: readonly { readonly id: string; readonly name: string }[], belowRegion: number): UnitPlace {
  const top = path[belowRegion] ?? path[0]
  return top === undefined ? NOWHERE : { unit: { id: top.id, name: top.name }, district: isDistrict(path.map(({ name }) => name)) }
}
