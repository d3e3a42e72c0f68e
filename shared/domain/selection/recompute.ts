import { shownExact } from '../../legal/rules/common/shown-exact.ts'
import { exact } from '../../numbers/exact.ts'
import type { Message, MessageValue } from '../../text/message.ts'
import { gateLabel } from './gate-labels.ts'
import type { Candidate, ListContent, Outsider } from './list-content.ts'
import { partLabel } from './part-labels.ts'
import { sameValue } from './same-value.ts'

/** One thing that differs between two lists; `nip` is null where it concerns the list as a whole. */
export type ListDifference = {
  readonly nip: string | null; readonly name: string | null; readonly message: Message
  /** It tells a part of the potensial axis, which some readers are told as one. */
  readonly ofPotensial: boolean
}

type Standing = { readonly kind: 'ranked' | 'open'; readonly one: Candidate } | { readonly kind: 'outside'; readonly one: Outsider }

/** Everything by which the second list differs from the first; none means that they are the same to the last letter. */
export function listDifferences(before: ListContent, after: ListContent): ListDifference[] {
  const [then, now] = [standings(before), standings(after)]
  const nips = [...new Set([...then.keys(), ...now.keys()])]
  const ofPeople = nips.flatMap((nip) => personDifferences(nip, then.get(nip), now.get(nip)))
  const found = [...wholeDifferences(before, after), ...ofPeople]
  return found.length > 0 || sameValue(rowsOf(before), rowsOf(after)) ? found : [whole({ key: 'round.difference.rows' })]
}

function standings({ ranked, open, outside }: ListContent): Map<string, Standing> {
  return new Map<string, Standing>([
    ...ranked.map((one): [string, Standing] => [one.nip, { kind: 'ranked', one }]), ...open.map((one): [string, Standing] => [one.nip, { kind: 'open', one }]),
    ...outside.map((one): [string, Standing] => [one.nip, { kind: 'outside', one }]),
  ])
}

const whole = (message: Message): ListDifference => ({ nip: null, name: null, message, ofPotensial: false })
const rowsOf = ({ ranked, open, outside }: ListContent): readonly string[] => [...ranked, ...open, ...outside].map(({ nip }) => nip)

/** What concerns the list as a whole: law, profile, settings, post, order, counts. */
function wholeDifferences(before: ListContent, after: ListContent): ListDifference[] {
  const profile = (name: string | null): MessageValue => name ?? { text: 'round.difference.no-profile' }
  return [
    ...(before.ruleSet === after.ruleSet ? [] : [whole({ key: 'round.difference.law', values: { from: before.ruleSet, to: after.ruleSet } })]),
    ...(before.profileName === after.profileName ? [] : [whole({ key: 'round.difference.profile', values: { from: profile(before.profileName), to: profile(after.profileName) } })]),
    ...(sameValue(before.target, after.target) ? [] : [whole({ key: 'round.difference.target' })]),
    ...(sameValue(before.settings, after.settings) ? [] : [whole({ key: 'round.difference.settings' })]),
    ...(sameValue(before.order, after.order) ? [] : [whole({ key: 'round.difference.order' })]),
    ...(before.considered === after.considered ? [] : [whole({ key: 'round.difference.considered', values: { from: before.considered, to: after.considered } })]),
    ...(sameValue(before.gates, after.gates) ? [] : [whole({ key: 'round.difference.counts' })]),
  ]
}

function personDifferences(nip: string, then: Standing | undefined, now: Standing | undefined): readonly ListDifference[] {
  const name = (now ?? then)?.one.name ?? null
  const told = (message: Message, ofPotensial = false): ListDifference => ({ nip, name, message, ofPotensial })
  if (then === undefined || now === undefined) return [told({ key: then === undefined ? 'round.difference.came' : 'round.difference.left' })]
  if (sameValue(then, now)) return []
  const found = [
    ...(then.kind === now.kind ? [] : [told({ key: 'round.difference.moved', values: { from: { text: `round.difference.standing.${then.kind}` }, to: { text: `round.difference.standing.${now.kind}` } } })]),
    ...(then.kind === 'outside' || now.kind === 'outside' ? outsideDifferences(then, now) : candidateDifferences(then.one, now.one)).map(({ message, ofPotensial }) => told(message, ofPotensial)),
  ]
  return found.length > 0 ? found : [told({ key: 'round.difference.other' })]
}

type Told = { readonly message: Message; readonly ofPotensial: boolean }
const plain = (message: Message): Told => ({ message, ofPotensial: false })

function outsideDifferences(then: Standing, now: Standing): readonly Told[] {
  const [before, after] = [stoppedOf(then), stoppedOf(now)]
  const named = (gates: readonly string[]): MessageValue => ({ list: gates.map((gate) => ({ message: gateLabel(gate) })) })
  const [added, dropped] = [after.filter((gate) => !before.includes(gate)), before.filter((gate) => !after.includes(gate))]
  return [
    ...(added.length > 0 ? [plain({ key: 'round.difference.stopped', values: { gates: named(added) } })] : []),
    ...(dropped.length > 0 ? [plain({ key: 'round.difference.not-stopped', values: { gates: named(dropped) } })] : []),
  ]
}

const stoppedOf = ({ kind, one }: Standing): readonly string[] => (kind === 'outside' ? one.stopped.map(({ gate }) => gate) : [])

function candidateDifferences(then: Candidate, now: Candidate): readonly Told[] {
  const numbers = (['place', 'value', 'box', 'technical'] as const).flatMap((what) => {
    if (then[what] === now[what]) return []
    return [plain({ key: `round.difference.${what}`, values: { from: shown(then[what]), to: shown(now[what]) } })]
  })
  const ids = [...new Set([...then.components, ...now.components].map(({ id }) => id))]
  const parts = ids.flatMap((id): Told[] => {
    const [before, after] = [then, now].map(({ components }) => components.find((one) => one.id === id))
    const told = (key: 'round.difference.part' | 'round.difference.weight', from: string | null | undefined, to: string | null | undefined): Told[] => (from === to ? [] : [
      { message: { key, values: { part: { message: partLabel(id) }, from: shown(from), to: shown(to) } }, ofPotensial: (before ?? after)?.axis === 'x' },
    ])
    return [...told('round.difference.part', before?.score, after?.score), ...told('round.difference.weight', before?.weight, after?.weight)]
  })
  const gates = [...new Set([...then.gates, ...now.gates].map(({ gate }) => gate))].flatMap((gate): Told[] => {
    const [before, after] = [then, now].map(({ gates: of }) => of.find((one) => one.gate === gate)?.outcome ?? 'not-asked')
    if (before === after || before === undefined || after === undefined) return []
    const values = { gate: { message: gateLabel(gate) }, from: { text: `round.difference.outcome.${before}` }, to: { text: `round.difference.outcome.${after}` } } as const
    return [plain({ key: 'round.difference.gate', values })]
  })
  return [...numbers, ...parts, ...gates]
}

const shown = (value: string | number | null | undefined): MessageValue => {
  if (value === null || value === undefined) return { text: 'round.difference.open' }
  return typeof value === 'number' ? value : shownExact(exact(value))
}
