import canonicalize from 'canonicalize'
import type { changeKinds } from '../../../../shared/contract/replay.ts'
import type { Finding, Outcome, Reading, Step } from '../../../../shared/legal/finding.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { looksAtIt } from '../assess/seal.ts'

/** How a rule treats a person otherwise under the other profile. */
export type Change = (typeof changeKinds)[number]

/** The condition that moved a person, as it reads on both sides. */
export type MovedStep = { readonly id: string; readonly before: Message | null; readonly after: Message | null; readonly sealed: boolean }

/**
 * What changed for the person, or null. A score that moves within its band, box and outcome changes nothing for anybody; another code or
 * day that the rule works out does. Where neither side can tell, other missing data is no change either.
 */
export function changeBetween(before: Finding, after: Finding): Exclude<Change, 'rank'> | null {
  if (before.outcome !== after.outcome) return otherOutcome(before.outcome, after.outcome)
  if (boxOf(before) !== boxOf(after)) return 'box'
  if (before.metOn !== after.metOn || before.notBefore !== after.notBefore) return 'other'
  const names = new Set([...Object.keys(before.details), ...Object.keys(after.details)])
  const open = before.outcome === 'cannot-tell'
  return [...names].some((name) => isOtherCode(before.details[name], after.details[name], open)) ? 'other' : null
}

function otherOutcome(before: Outcome, after: Outcome): 'gained' | 'lost' | 'open' | 'other' {
  if (after === 'met') return 'gained'
  if (before !== 'met') return 'other'
  return after === 'cannot-tell' ? 'open' : 'lost'
}

/** The talent box that a finding puts a person in, 1 to 9; null where it speaks of none. */
export function boxOf({ details }: Finding): number | null {
  const box = details['box']
  return box === undefined || !/^[1-9]$/.test(String(box)) ? null : Number(box)
}

const isNumber = (value: string | number): boolean => /^-?\d+([./]\d+)?$/.test(String(value))

// While the question is open on both sides, a part that only one of them can work out says no more than what is missing.
function isOtherCode(before: string | number | undefined, after: string | number | undefined, open: boolean): boolean {
  if (before === after) return false
  if (before === undefined || after === undefined) return !open
  return !isNumber(before) || !isNumber(after)
}

/** The first condition whose answer differs; where all answers are alike, the first whose amount or sentence does. */
export function movedStep(before: Finding, after: Finding): MovedStep | null {
  const pairs = pairsOf(before.steps, after.steps)
  const moved = pairs.find(([was, is]) => was?.outcome !== is?.outcome)
    ?? pairs.find(([was, is]) => was?.amount !== is?.amount || canonicalize(was?.message) !== canonicalize(is?.message))
  if (!moved) return null
  const [was, is] = moved
  const sealed = [was, is].some((step) => step !== null && looksAtIt(step))
  return { id: (is ?? was)?.id ?? '', before: was?.message ?? null, after: is?.message ?? null, sealed }
}

type Pair = readonly [Step | null, Step | null]

/** The steps of both findings in the order of the later one, the first of a name with the first, the second with the second. */
function pairsOf(before: readonly Step[], after: readonly Step[]): readonly Pair[] {
  const left = [...before]
  const pairs = after.map((step): Pair => {
    const at = left.findIndex(({ id }) => id === step.id)
    return [at < 0 ? null : left.splice(at, 1)[0] ?? null, step]
  })
  return [...pairs, ...left.map((step): Pair => [step, null])]
}

/**
 * The parameters on which the profiles differ and of which the findings read other values. One that only another course of the
 * reasoning came to (the advice of another box) moved nobody.
 */
export function movedParameters(before: Finding, after: Finding, differing: ReadonlySet<string>): readonly string[] {
  const read = new Set([...before.readings, ...after.readings].map(({ parameter }) => parameter))
  return [...read].filter((id) => differing.has(id) && valuesRead(before.readings, id) !== valuesRead(after.readings, id))
}

function valuesRead(readings: readonly Reading[], parameter: string): string {
  return readings.flatMap((one) => (one.parameter === parameter ? [canonicalize(one.value) ?? ''] : [])).sort().join('\n')
}
