import { addMonths, later, monthsBetween, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { SampleRank, Track } from '../model.ts'
import type { Random } from '../random.ts'
import { nextPromotionDay } from './promotion-dates.ts'

const scale = [
  'I/a',
  'I/b',
  'I/c',
  'I/d',
  'II/a',
  'II/b',
  'II/c',
  'II/d',
  'III/a',
  'III/b',
  'III/c',
  'III/d',
  'IV/a',
  'IV/b',
  'IV/c',
  'IV/d',
  'IV/e',
]

/** The golongan with which a PNS starts and the highest that a regular promotion reaches, by education. */
const byLevel: Readonly<Record<string, readonly [start: string, ceiling: string]>> = {
  SD: ['I/a', 'II/a'],
  SLTP: ['I/c', 'II/c'],
  SLTA: ['II/a', 'III/b'],
  'SLTA Kejuruan': ['II/a', 'III/b'],
  'Diploma I': ['II/a', 'III/b'],
  'Diploma II': ['II/b', 'III/b'],
  'Diploma III/Sarjana Muda': ['II/c', 'III/c'],
  'Diploma IV': ['III/a', 'III/d'],
  'S-1/Sarjana': ['III/a', 'III/d'],
  'S-2': ['III/b', 'IV/a'],
  'S-3/Doktor': ['III/c', 'IV/b'],
}
const pppkByLevel: Readonly<Record<string, string>> = {
  SD: 'I',
  SLTP: 'IV',
  SLTA: 'V',
  'SLTA Kejuruan': 'V',
  'Diploma I': 'V',
  'Diploma II': 'VI',
  'Diploma III/Sarjana Muda': 'VII',
  'Diploma IV': 'IX',
  'S-1/Sarjana': 'IX',
  'S-2': 'X',
  'S-3/Doktor': 'XI',
}
const byEselon: Readonly<Record<string, readonly [least: string, most: string]>> = {
  'II.a': ['IV/c', 'IV/d'],
  'II.b': ['IV/b', 'IV/c'],
  'III.a': ['IV/a', 'IV/b'],
  'III.b': ['III/d', 'IV/a'],
  'IV.a': ['III/c', 'III/d'],
  'IV.b': ['III/b', 'III/c'],
}

/** What decides a row of golongan: how the career began, until when it ran, and what kind of post it led to. */
export type RankFacts = {
  readonly entry: IsoDate
  readonly until: IsoDate
  readonly firstLevel: string
  readonly lastLevel: string
  readonly track: Track
  readonly eselon: string | null
  readonly expert: boolean
}

/** The golongan of a PNS from CPNS on: regular every four years up to the ceiling, faster for functional and structural posts. */
export function pnsRanks(random: Random, facts: RankFacts): SampleRank[] {
  const start = scale.indexOf(byLevel[facts.firstLevel]?.[0] ?? 'II/a')
  const top = Math.max(start, topOf(random, facts))
  const service = monthsBetween(facts.entry, facts.until)
  const pace = paceOf(random, facts, top - start, service)
  const ranks = [rank(start, facts.entry, 'CPNS', facts.entry)]
  for (let step = start + 1; step <= top; step += 1) {
    const last = ranks.at(-1) as SampleRank
    const due = addMonths(last.tmt, pace + random.int(0, facts.track === 'general' ? 9 : 5))
    const tmt = nextPromotionDay(later(due, last.tmt))
    if (tmt >= facts.until) break
    ranks.push(rank(step, tmt, facts.track === 'general' ? 'Reguler' : 'Pilihan', facts.entry))
  }
  return ranks
}

function rank(step: number, tmt: IsoDate, promotion: string, entry: IsoDate): SampleRank {
  return { golongan: scale[step] ?? 'III/a', tmt, promotion, months: monthsBetween(entry, tmt) }
}

function topOf(random: Random, { track, lastLevel, eselon, expert }: RankFacts): number {
  if (track === 'structural') {
    const [least, most] = byEselon[eselon ?? 'IV.b'] ?? ['III/b', 'III/c']
    return random.int(scale.indexOf(least), scale.indexOf(most))
  }
  if (track === 'general') return scale.indexOf(byLevel[lastLevel]?.[1] ?? 'III/b')
  return scale.indexOf(expert ? (random.chance(0.15) ? 'IV/c' : 'IV/b') : 'III/d')
}

/** Months between two steps; heads must have come far enough by now, so theirs follows from the steps to take. */
function paceOf(random: Random, { track, expert }: RankFacts, steps: number, service: number): number {
  if (track === 'general') return 48
  if (track !== 'structural') return random.int(expert ? 36 : 40, 54)
  return Math.max(24, Math.min(48, Math.floor((service - random.int(6, 50)) / Math.max(1, steps)) - 4))
}

/** The one golongan of a PPPK, a Roman number that follows the education of the post. */
export function pppkRank(entry: IsoDate, level: string): SampleRank {
  return { golongan: pppkByLevel[level] ?? 'IX', tmt: entry, promotion: 'PPPK', months: 0 }
}
