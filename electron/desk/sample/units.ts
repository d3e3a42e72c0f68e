import type { SampleUnit } from './model.ts'
import type { Random } from './random.ts'
import { organisationParts, type Part } from './unit-parts.ts'
import { districtParts, placeNames, serviceParts } from './unit-places.ts'
import { unitWords } from './words.ts'

/** Makes the tree of work units: parents come before their children, and the first few units alone make a whole small office. */
export function makeUnits(random: Random, count: number): { office: string; units: SampleUnit[] } {
  const office = random.pick(unitWords.offices)
  const places = placeNames(random.fork('places'))
  const districts = Math.max(1, Math.round(count / 50))
  const top: Part = { name: `Pemerintah ${office}`, kind: 'root', headTitle: 'Bupati', eselon: null, staff: {}, round: 0 }
  const structure = [...organisationParts(top), ...districtParts(top, places, districts)].sort((a, b) => a.round - b.round)
  const services = serviceParts(structure, places, count)
  const chosen = [top, ...interleave(structure, services)].slice(0, count)
  return { office, units: built(random, chosen) }
}

/** Of every eight units one is a school or a clinic; the first eight hold one of each, so that small offices are whole too. */
function interleave(structure: Part[], services: Part[]): Part[] {
  const first = structure.filter((part) => part.round === 1)
  const rest = structure.filter((part) => part.round > 1)
  const out = [...first, ...services.splice(0, 3)]
  while (rest.length > 0 || services.length > 0) {
    out.push(...rest.splice(0, 7), ...services.splice(0, 1))
  }
  return out
}

function built(random: Random, parts: readonly Part[]): SampleUnit[] {
  const made = new Map<Part, SampleUnit>()
  const renamed = renamedParts(random.fork('renamed'), parts)
  for (const part of parts) {
    const parent = part.parent ? made.get(part.parent) : undefined
    if (part.parent && !parent) throw new RangeError(`The unit above ${part.name} was left out`)
    made.set(part, {
      id: random.uuid(),
      name: part.name,
      formerName: renamed.has(part) ? part.name.replace(/^(\S+) (.*)$/, '$1 Pengelolaan $2') : null,
      parent: parent ?? null,
      kind: part.kind,
      headTitle: part.headTitle,
      eselon: part.eselon,
      staff: part.staff,
    })
  }
  return [...made.values()]
}

/** Some divisions bear a new name; in an office too small for that, one organisation does. */
function renamedParts(random: Random, parts: readonly Part[]): Set<Part> {
  const divisions = parts.filter((part) => part.kind === 'division' && random.chance(0.04))
  return new Set(divisions.length > 0 ? divisions : parts.filter((part) => part.kind === 'organisation').slice(-1))
}
