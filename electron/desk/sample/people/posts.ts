import { addDays, addMonths, later, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { SamplePost, SampleRank, SampleUnit } from '../model.ts'
import type { Random } from '../random.ts'
import { jenjangOf } from './jenjang.ts'
import { firstOfMonth } from './promotion-dates.ts'

type Start = Omit<SamplePost, 'until' | 'assignment'>

/** What decides a row of posts. */
export type PostFacts = {
  readonly random: Random
  readonly entry: IsoDate
  readonly dataDate: IsoDate
  readonly unit: SampleUnit
  readonly ranks: readonly SampleRank[]
  /** Another unit where the person served before, or null for those who never moved. */
  readonly formerUnit: SampleUnit | null
}

/** The posts of a functional employee: a new one at every jenjang; a school or clinic is led beside it. */
export function functionalPosts(facts: PostFacts, name: string, expert: boolean, headTitle: string | null): SamplePost[] {
  const starts: Start[] = []
  for (const rank of facts.ranks) {
    const jenjang = jenjangOf(rank.golongan, expert)
    if (starts.at(-1)?.jenjang === jenjang) continue
    starts.push({ name: `${name} ${jenjang}`, kind: 'fungsional', eselon: null, jenjang, unit: facts.unit, tmt: rank.tmt })
  }
  const last = starts.at(-1)
  if (headTitle && last) {
    const tmt = later(addMonths(last.tmt, 6), addMonths(firstOfMonth(facts.dataDate), -facts.random.int(8, 70)))
    starts.push({ ...last, name: headTitle, tmt })
  }
  return finished(withMove(facts, starts))
}

/** The posts of a pelaksana: the present one and, for some, another before it. */
export function generalPosts(facts: PostFacts, name: string, formerName: string): SamplePost[] {
  const starts: Start[] = [{ name, kind: 'pelaksana', eselon: null, jenjang: null, unit: facts.unit, tmt: facts.entry }]
  const change = addMonths(firstOfMonth(facts.dataDate), -facts.random.int(14, 90))
  if (formerName !== name && change > addMonths(facts.entry, 24)) {
    starts.unshift({ ...(starts[0] as Start), name: formerName })
    starts[1] = { ...(starts[1] as Start), tmt: change }
  }
  return finished(withMove(facts, starts))
}

const steps: Readonly<Record<string, readonly string[]>> = {
  'II.a': ['II.b', 'III.a', 'IV.a'],
  'II.b': ['III.a', 'III.b', 'IV.a'],
  'III.a': ['III.b', 'IV.a'],
  'III.b': ['IV.a'],
  'IV.a': ['IV.b'],
  'IV.b': [],
}

/** The posts of a head: back from the present chair through lower ones to the first years as a pelaksana. */
export function structuralPosts(
  facts: PostFacts,
  firstName: string,
  unitsByEselon: ReadonlyMap<string, readonly SampleUnit[]>,
): SamplePost[] {
  const { random, unit } = facts
  let tmt = addMonths(firstOfMonth(facts.dataDate), -random.int(3, 60))
  const starts: Start[] = []
  for (const [index, eselon] of [unit.eselon ?? 'IV.b', ...(steps[unit.eselon ?? ''] ?? [])].entries()) {
    if (index > 0 && tmt < addMonths(facts.entry, 60)) break
    const from = unitsByEselon.get(eselon) ?? []
    const at = index === 0 ? unit : from.length > 0 ? random.pick(from) : null
    if (at) starts.unshift({ name: at.headTitle, kind: 'struktural', eselon, jenjang: null, unit: at, tmt })
    tmt = addMonths(tmt, -random.int(26, 66))
  }
  const first = starts[0] as Start
  if (first.tmt > facts.entry)
    starts.unshift({ name: firstName, kind: 'pelaksana', eselon: null, jenjang: null, unit: first.unit, tmt: facts.entry })
  return finished(starts.filter((start) => start.tmt >= facts.entry))
}

/** Sends those who moved to their present unit some time in the last years, under the same post. */
function withMove({ random, dataDate, entry, formerUnit }: PostFacts, starts: readonly Start[]): Start[] {
  const moved = addMonths(firstOfMonth(dataDate), -random.int(5, 66))
  if (!formerUnit || moved <= addMonths(entry, 12)) return [...starts]
  const before = starts.filter((start) => start.tmt < moved).map((start) => ({ ...start, unit: formerUnit }))
  const after = starts.filter((start) => start.tmt >= moved)
  const held = before.at(-1)
  return held && after[0]?.tmt !== moved
    ? [...before, { ...held, unit: (starts[0] as Start).unit, tmt: moved }, ...after]
    : [...before, ...after]
}

function finished(starts: readonly Start[]): SamplePost[] {
  return starts.map((start, index) => ({ ...start, assignment: 'definitif', until: dayBefore(starts[index + 1]?.tmt) }))
}

const dayBefore = (date: IsoDate | undefined): IsoDate | null => (date === undefined ? null : addDays(date, -1))
