import type { ProfileHead } from '../../../shared/contract/profile.ts'
import type { ReplayRow, ReplayView } from '../../../shared/contract/replay.ts'
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
export const changeTones: Readonly<Record<ReplayRow['change'], Tone>> = { gained: 'ok', lost: 'bad', box: 'gold', rank: 'gold', other: 'quiet' }

/** How many people of all rules gained, lost or moved otherwise, findings counted one by one. */
export function sumOf(totals: ReplayView['totals']): { readonly gained: number; readonly lost: number; readonly other: number } {
  return Object.values(totals).reduce((sum, { gained, lost, other }) => ({ gained: sum.gained + gained, lost: sum.lost + lost, other: sum.other + other }), { gained: 0, lost: 0, other: 0 })
}

/** The whole outcome in one sentence. */
export function summaryOf(replay: ReplayView, say: Say): string {
  const { gained, lost, other } = sumOf(replay.totals)
  if (replay.changed === 0) return say('replay.summaryNone', { people: replay.people })
  const still = Object.values(replay.totals).filter((total) => total.gained + total.lost + total.other === 0).length
  const sentence = say('replay.summary', { changed: replay.changed, people: replay.people, gained, lost, other })
  return still === 0 ? sentence : `${sentence} ${say('replay.stillRules', { count: still })}`
}
