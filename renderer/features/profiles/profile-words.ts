import type { ProfileHead } from '../../../shared/contract/profile.ts'
import type { Tone } from '../../components/feedback/chip.tsx'
import type { Say } from '../../components/say.tsx'

/** The name of a profile: the board's own text, or the sentence of one that Tanjak brings along. */
export function profileName(name: ProfileHead['name'], say: Say): string {
  return typeof name === 'string' ? name : say.message(name)
}

/** How a profile's state looks; a frozen one is still active. */
export const stateTones: Readonly<Record<ProfileHead['state'], Tone>> = { shipped: 'quiet', draft: 'warn', active: 'ok' }

/** From when to when a profile holds, in words. */
export function heldSpan({ validFrom, validUntil }: Pick<ProfileHead, 'validFrom' | 'validUntil'>, say: Say): string {
  if (validFrom === null) return say('profile.noFirstDay')
  return validUntil === null ? say('profile.since', { from: { date: validFrom } }) : say('profile.span', { from: { date: validFrom }, until: { date: validUntil } })
}

/** The address of a profile's page. */
export function profilePath(id: string): string {
  return `/aturan/profil/${encodeURIComponent(id)}`
}
