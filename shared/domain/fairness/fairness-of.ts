import type { IsoDate } from '../../calendar/iso-date.ts'
import type { Message } from '../../text/message.ts'
import { analyse, type Analysis } from './analyse.ts'
import { ageBandEnds, districtWords, fairnessAttributes, groupOf, type FairnessAttribute, type FairnessPerson } from './attributes.ts'
import { putTogether, SMALLEST_SHOWN, tellsTooMuch, type Group } from './small-groups.ts'

/** How a finished list looks beside the pool it was drawn from; it explains, and never reorders. */
export type FairnessOfList = {
  readonly pool: number
  readonly selected: number
  readonly basis: Message
  readonly analyses: readonly Analysis[]
  readonly withheld: Message | null
}

/** Unit last: it has the most groups, and gives way where it and another would tell of single people. */
const order: readonly FairnessAttribute[] = ['sex', 'age-band', 'district', 'post-family', 'unit']

/** Looks at a finished list by every attribute. `on` is the day at which ages are taken; `basis` says what counts as pool and as selected. */
export function fairnessOf(pool: readonly FairnessPerson[], on: IsoDate, basis: Message): FairnessOfList {
  const selected = pool.filter((person) => person.selected).length
  const whole = { pool: pool.length, selected, basis }
  if (pool.length < SMALLEST_SHOWN) return { ...whole, analyses: [], withheld: { key: 'fairness.pool-too-small', values: { least: SMALLEST_SHOWN } } }
  const shown = new Map<FairnessAttribute, readonly Group[]>()
  for (const attribute of order) {
    const groups = putTogether(groupsOf(attribute, pool, on))
    if (groups !== null && ![...shown.values()].some((other) => tellsTooMuch(groups, other))) shown.set(attribute, groups)
  }
  const analyses = fairnessAttributes.map((attribute): Analysis => {
    const unknown = pool.filter((person) => groupOf(attribute, person, on) === null).length
    const groups = shown.get(attribute)
    if (groups === undefined) return { attribute, groups: [], unknown, ratio: null, belowFourFifths: null, p: null, test: null, sign: 'cannot-tell', message: { key: 'fairness.withheld', values: { least: SMALLEST_SHOWN } } }
    return analyse(attribute, groups.filter((group) => !group.unknown).map(({ label, members, small }) => ({ label, small, pool: members.length, selected: members.filter((at) => pool[at]?.selected).length })), unknown)
  })
  return { ...whole, analyses, withheld: null }
}

/** What the house itself set, to be told beside every such look: bands, words, bounds. */
export const houseNotes: readonly Message[] = [
  { key: 'fairness.note.law' },
  { key: 'fairness.note.bounds' },
  { key: 'fairness.note.age', values: { ends: { list: ageBandEnds.map(String) } } },
  { key: 'fairness.note.district', values: { words: { list: [...districtWords] } } },
  { key: 'fairness.note.small', values: { least: SMALLEST_SHOWN } },
]

/** The groups of an attribute in the order of their ids; those whose attribute is not on record are a group of their own. */
function groupsOf(attribute: FairnessAttribute, pool: readonly FairnessPerson[], on: IsoDate): Group[] {
  const found = new Map<string, { label: Message; members: number[] }>()
  for (const [at, person] of pool.entries()) {
    const { id, label } = groupOf(attribute, person, on) ?? UNKNOWN
    const group = found.get(id) ?? { label, members: [] }
    group.members.push(at)
    found.set(id, group)
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, group]) => ({ id, ...group, small: false, unknown: id === UNKNOWN.id }))
}

const UNKNOWN: { readonly id: string; readonly label: Message } = { id: '?', label: { key: 'fairness.not-recorded' } }
