import type { IsoDate } from '../../../shared/calendar/iso-date.ts'
import type { ProfileHead } from '../../../shared/contract/profile.ts'
import type { Tone } from '../../components/feedback/tone.ts'
import type { Say } from '../../components/say.tsx'

/** The name of a profile: the board's own text, or the sentence of one that Tanjak brings along. */
export function profileName(name: ProfileHead['name'], say: Say): string {
  return typeof name === 'string' ? name : say.message(name)
}

const stateTones: Readonly<Record<ProfileHead['state'], Tone>> = { shipped: 'quiet', draft: 'warn', active: 'ok' }

/** How a profile's state looks and reads on a day: an active one may not have begun yet, or have ended; a frozen one is still active. */
export function stateOn({ state, validFrom, validUntil }: Pick<ProfileHead, 'state' | 'validFrom' | 'validUntil'>, today: IsoDate, say: Say): { readonly tone: Tone; readonly words: string } {
  if (state === 'active' && validFrom !== null && validFrom > today) return { tone: 'gold', words: say('profile.activeFrom', { from: { date: validFrom } }) }
  if (state === 'active' && validUntil !== null && validUntil < today) return { tone: 'quiet', words: say('profile.activeUntil', { until: { date: validUntil } }) }
  return { tone: stateTones[state], words: say(`profile.state.${state}`) }
}

/** From when to when a profile holds, in words. */
export function heldSpan({ validFrom, validUntil }: Pick<ProfileHead, 'validFrom' | 'validUntil'>, say: Say): string {
  if (validFrom === null) return say('profile.noFirstDay')
  return validUntil === null ? say('profile.since', { from: { date: validFrom } }) : say('profile.span', { from: { date: validFrom }, until: { date: validUntil } })
}

/** The address of a profile's page. */
export function profilePath(id: string): string {
  return `/aturan/profil/${encodeURIComponent(id)}`
}
