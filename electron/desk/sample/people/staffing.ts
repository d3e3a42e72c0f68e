import type { SampleUnit, Track } from '../model.ts'
import type { Random } from '../random.ts'

/** A chair to fill: who sits there, in which unit, and whether as its head. */
export type Chair = { readonly unit: SampleUnit; readonly track: Track; readonly heads: boolean }

const pools: readonly (readonly [Exclude<Track, 'structural'>, number])[] = [
  ['teacher', 0.43],
  ['health', 0.165],
  ['functional', 0.075],
  ['general', 0.33],
]

/**
 * Says who works where: a head for nearly every unit, about 60 of 100 teachers, health workers and other functional
 * staff, and pelaksana for the rest. Chairs of heads that stay empty are run by an acting head.
 */
export function makeChairs(random: Random, units: readonly SampleUnit[], people: number): Chair[] {
  const heads = headChairs(random, units, people)
  const left = people - heads.length
  const total = pools.reduce((sum, [, share]) => sum + share, 0)
  const chairs = pools.slice(0, 3).flatMap(([track, share]) => spread(random.fork(track), units, track, Math.round((left * share) / total)))
  const general = spread(random.fork('general'), units, 'general', left - chairs.length)
  return [...heads, ...chairs, ...general]
}

function headChairs(random: Random, units: readonly SampleUnit[], people: number): Chair[] {
  const chairs: Chair[] = []
  // At least one chair is empty in every office, so that there is somebody acting.
  const empty = units.findLast((unit) => unit.eselon !== null && unit.eselon !== 'II.a')
  for (const unit of units) {
    if (unit.kind === 'root' || chairs.length >= people * 0.4) continue
    const vacant = unit === empty || (unit.eselon !== null && random.chance(0.045))
    const track = unit.kind === 'school' ? 'teacher' : unit.kind === 'clinic' ? 'health' : 'structural'
    if (!vacant) chairs.push({ unit, track, heads: true })
  }
  return chairs
}

/** Spreads so many people over the units by their need, each unit getting its whole share before chance decides the rest. */
function spread(random: Random, units: readonly SampleUnit[], track: Track, count: number): Chair[] {
  const wanting = units.filter((unit) => (unit.staff[track] ?? 0) > 0)
  const at = wanting.length > 0 ? wanting : units.slice(-1)
  const need = (unit: SampleUnit) => unit.staff[track] ?? 1
  const all = at.reduce((sum, unit) => sum + need(unit), 0)
  const chairs = at.flatMap((unit) => Array.from({ length: Math.floor((count * need(unit)) / all) }, () => ({ unit, track, heads: false })))
  while (chairs.length < count) chairs.push({ unit: random.weighted(at, need), track, heads: false })
  return chairs
}
