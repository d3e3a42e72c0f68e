import { addMonths, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { organisationOf, type SamplePerson, type SamplePost, type SampleUnit } from '../model.ts'
import type { Random } from '../random.ts'
import { firstOfMonth } from './promotion-dates.ts'

/** Finds an acting head for every chair left empty: somebody who leads another unit, of the same organisation if there is one. */
export function actingPosts(
  random: Random,
  units: readonly SampleUnit[],
  heads: ReadonlyMap<string, SamplePerson>,
  dataDate: IsoDate,
): Map<SamplePerson, SamplePost[]> {
  const byOrganisation = new Map<SampleUnit, SamplePerson[]>()
  for (const unit of units) {
    const head = heads.get(unit.id)
    if (head?.track === 'structural') byOrganisation.set(organisationOf(unit), [...(byOrganisation.get(organisationOf(unit)) ?? []), head])
  }
  const out = new Map<SamplePerson, SamplePost[]>()
  for (const unit of units) {
    if (!unit.eselon || heads.has(unit.id)) continue
    const colleagues = byOrganisation.get(organisationOf(unit)) ?? [...byOrganisation.values()].flat()
    const near = colleagues.filter((head) => !out.has(head))
    if (near.length === 0) continue
    out.set(random.pick(near), [actingAt(random, unit, dataDate)])
  }
  return out
}

function actingAt(random: Random, unit: SampleUnit, dataDate: IsoDate): SamplePost {
  const plh = random.chance(0.2)
  const tmt = addMonths(firstOfMonth(dataDate), -random.int(plh ? 1 : 2, plh ? 6 : 18))
  return {
    name: `${plh ? 'Plh.' : 'Plt.'} ${unit.headTitle}`,
    kind: 'struktural',
    assignment: plh ? 'plh' : 'plt',
    eselon: unit.eselon,
    jenjang: null,
    unit,
    tmt,
    until: null,
  }
}
