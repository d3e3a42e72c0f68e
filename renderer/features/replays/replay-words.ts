import type { ProfileHead } from '../../../shared/contract/profile.ts'
import { changeKinds, type ReplayRow, type ReplayView } from '../../../shared/contract/replay.ts'
import type { Tone } from '../../components/feedback/chip.tsx'
import type { Say } from '../../components/say.tsx'

/** The name of a side of a replay: the board's own text, or a sentence. */
export function sideName(name: ReplayView['before']['name'], say: Say): string {
  return typeof name === 'string' ? name : say.message(name)
}

/** The name of a profile with its version, so that versions of one name are told apart. */
export function profileLabel({ name, version, state }: Pick<ProfileHead, 'name' | 'version' | 'state'>, say: Say): string {
  const said = sideName(name, say)
  return version === null ? said : say('replay.profileLabel', { name: said, version, state: say(`profile.state.${state}`) })
}

/** The address of a replay's page. */
export function replayPath(id: number): string {
  return `/aturan/uji-ulang/${id}`
}

/** How a kind of change looks. */
export const changeTones: Readonly<Record<ReplayRow['change'], Tone>> = {
  gained: 'ok', lost: 'bad', open: 'warn', box: 'gold', rank: 'gold', other: 'quiet',
}

type RuleTotals = ReplayView['totals'][string]

/** The kinds of change that occur under a rule, with how many people each of them. */
export function kindsIn(total: RuleTotals): readonly { readonly kind: ReplayRow['change']; readonly count: number }[] {
  return changeKinds.map((kind) => ({ kind, count: total[kind] })).filter(({ count }) => count > 0)
}

/** How many people a rule treats otherwise. */
export function movedBy(total: RuleTotals): number {
  return kindsIn(total).reduce((sum, { count }) => sum + count, 0)
}

/** How often a kind of change occurs over all rules. */
export function timesOf(totals: ReplayView['totals'], kind: ReplayRow['change']): number {
  return Object.values(totals).reduce((sum, total) => sum + total[kind], 0)
}

/** The whole outcome in one sentence, which names the kinds of change that occur. */
export function summaryOf(replay: ReplayView, say: Say): string {
  if (replay.changed === 0) return say('replay.summaryNone', { people: replay.people })
  const kinds = changeKinds.map((kind) => ({ kind, count: timesOf(replay.totals, kind) })).filter(({ count }) => count > 0)
  const still = Object.values(replay.totals).filter((total) => movedBy(total) === 0).length
  const sentence = say('replay.summary', {
    changed: replay.changed, people: replay.people, kinds: { list: kinds.map(({ kind, count }) => say(`replay.times.${kind}`, { count })) },
  })
  return still === 0 ? sentence : `${sentence} ${say('replay.stillRules', { count: still })}`
}
