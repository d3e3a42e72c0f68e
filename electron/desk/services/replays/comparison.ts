import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { ReplayView } from '../../../../shared/contract/replay.ts'
import { assessPerson } from '../../../../shared/domain/assess-person.ts'
import type { PersonFacts } from '../../../../shared/domain/facts/person-facts.ts'
import { rulesForPeople } from '../../../../shared/domain/rules-for-people.ts'
import type { Finding } from '../../../../shared/legal/finding.ts'
import type { Profile, Rule } from '../../../../shared/legal/types.ts'
import { isInForce } from '../../../../shared/legal/version-on.ts'
import { tieBreak } from '../../../../shared/legal/parameters/talent/ranking.ts'
import { boxOf, changeBetween, movedParameters, movedStep, type Change, type MovedStep } from './compare.ts'
import { canDiffer, differingParameters } from './differing.ts'
import { BOX_RULE, openRanking } from './ranking.ts'

/** One person whom a rule treats otherwise. */
export type ReplayChange = {
  readonly personId: number
  readonly rule: string
  readonly change: Change
  readonly before: Pick<Finding, 'outcome'> & { readonly box: number | null; readonly rank: number | null }
  readonly after: Pick<Finding, 'outcome'> & { readonly box: number | null; readonly rank: number | null }
  readonly step: MovedStep | null
  readonly parameters: readonly string[]
}

/** What two profiles make of the same people. */
export type Compared = {
  readonly changes: readonly ReplayChange[]
  /** How many people a rule treats otherwise, each counted once. */
  readonly changed: number
  readonly totals: ReplayView['totals']
  readonly boxes: ReplayView['boxes']
}

/** Takes people one by one and tells at the end what became of all of them. */
export type Comparison = { readonly ask: (personId: number, facts: PersonFacts) => void; readonly close: () => Compared }

/**
 * Opens a comparison on a date. Rules that read nothing on which the profiles differ are not asked: they cannot answer otherwise. Only
 * the box is asked even then, for the counts of boxes.
 */
export function openComparison(before: Profile | null, after: Profile | null, on: IsoDate): Comparison {
  const differing = differingParameters(before, after)
  const wanted = (rule: Rule): boolean => canDiffer(rule, differing)
  const [changes, boxes] = [new Map<string, ReplayChange>(), { before: {}, after: {} } as ReplayView['boxes']]
  const [rankBefore, rankAfter] = [openRanking(before, on), openRanking(after, on)]
  // What to say of somebody whose place alone changes: who that is turns out only at the end.
  const places = new Map<number, ReplayChange>()
  let people = 0
  return {
    ask(personId, facts) {
      people += 1
      const was = assessPerson(facts, on, before, (rule) => wanted(rule) || rule.id === BOX_RULE)
      const is = new Map(assessPerson(facts, on, after, wanted).map((finding) => [finding.rule, finding]))
      for (const one of was) {
        const other = is.get(one.rule) ?? one
        if (one.rule === BOX_RULE) {
          countBox(boxes.before, one)
          countBox(boxes.after, other)
          rankBefore.add(personId, facts, one)
          rankAfter.add(personId, facts, other)
          places.set(personId, changeOf(personId, 'rank', [one, other], differing))
        }
        const change = other === one ? null : changeBetween(one, other)
        if (change !== null) changes.set(`${one.rule} ${personId}`, changeOf(personId, change, [one, other], differing))
      }
    },
    close() {
      const [was, is] = [rankBefore.places(), rankAfter.places()]
      for (const [personId, place] of places) {
        const key = `${BOX_RULE} ${personId}`
        const rank = { before: was.get(personId) ?? null, after: is.get(personId) ?? null }
        const known = changes.get(key) ?? (rank.before === rank.after ? null : place)
        if (known) changes.set(key, ranked(known, rank, differing))
      }
      const all = [...changes.values()]
      return { changes: all, changed: new Set(all.map((one) => one.personId)).size, totals: totalsOf(all, people, on), boxes }
    },
  }
}

function changeOf(personId: number, change: Change, [before, after]: readonly [Finding, Finding], differing: ReadonlySet<string>): ReplayChange {
  return {
    personId, rule: before.rule, change, before: { outcome: before.outcome, box: boxOf(before), rank: null },
    after: { outcome: after.outcome, box: boxOf(after), rank: null }, step: movedStep(before, after), parameters: movedParameters(before, after, differing),
  }
}

type Rank = { readonly before: number | null; readonly after: number | null }

// Who moves only because others moved, or because ties are broken otherwise, has no condition of their own to name.
function ranked(change: ReplayChange, rank: Rank, differing: ReadonlySet<string>): ReplayChange {
  const parameters = change.parameters.length === 0 && differing.has(tieBreak.id) ? [tieBreak.id] : change.parameters
  return { ...change, parameters, before: { ...change.before, rank: rank.before }, after: { ...change.after, rank: rank.after } }
}

function countBox(boxes: Record<string, number>, finding: Finding): void {
  const box = boxOf(finding)
  if (box !== null) boxes[box] = (boxes[box] ?? 0) + 1
}

function totalsOf(changes: readonly ReplayChange[], people: number, on: IsoDate): ReplayView['totals'] {
  const totals: ReplayView['totals'] = {}
  for (const { id } of rulesForPeople.filter((rule) => isInForce(rule, on))) totals[id] = { gained: 0, lost: 0, open: 0, box: 0, rank: 0, other: 0, same: people }
  for (const { rule, change } of changes) {
    const total = totals[rule]
    if (!total) continue
    total[change] += 1
    total.same -= 1
  }
  return totals
}
