import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { SampleOffice, SamplePerson, SampleUnit } from '../model.ts'
import type { Random } from '../random.ts'
import { makeUnits } from '../units.ts'
import { actingPosts } from './acting.ts'
import { nipIssuer } from './nip.ts'
import { makePerson, type Making } from './person.ts'
import { makeChairs } from './staffing.ts'

/** Makes the whole invented office: its units, its people, who leads which unit and who acts where nobody does. */
export function makeOffice(random: Random, facts: { people: number; units: number; dataDate: IsoDate }): SampleOffice {
  const { office, units } = makeUnits(random.fork('units'), facts.units)
  const making: Making = {
    dataDate: facts.dataDate,
    issueNip: nipIssuer(),
    unitsByEselon: grouped(units, (unit) => unit.eselon),
    otherUnit: otherUnitOf(grouped(units, (unit) => unit.kind)),
  }
  const heads = new Map<string, SamplePerson>()
  const people = makeChairs(random.fork('chairs'), units, facts.people).map((chair, index) => {
    const person = makePerson(random.fork(`person ${index}`), index, chair, making)
    if (chair.heads) heads.set(chair.unit.id, person)
    return person
  })
  const acting = actingPosts(random.fork('acting'), units, heads, facts.dataDate)
  const all = people.map((person) => ({ ...person, acting: acting.get(person) ?? [] }))
  return {
    name: office, dataDate: facts.dataDate, units, people: all,
    heads: new Map([...heads].map(([unit, head]) => [unit, all[head.index] ?? head])),
    actingHeads: new Map(all.flatMap((person) => person.acting.map((post) => [post.unit.id, person]))),
  }
}

function grouped(units: readonly SampleUnit[], keyOf: (unit: SampleUnit) => string | null): Map<string, SampleUnit[]> {
  const out = new Map<string, SampleUnit[]>()
  for (const unit of units) {
    const key = keyOf(unit)
    if (key) out.set(key, [...(out.get(key) ?? []), unit])
  }
  return out
}

function otherUnitOf(byKind: ReadonlyMap<string, readonly SampleUnit[]>): Making['otherUnit'] {
  return (random, unit) => {
    const other = random.pick(byKind.get(unit.kind) ?? [unit])
    return other === unit ? null : other
  }
}
