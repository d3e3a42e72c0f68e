import { kinerjaMode } from '../parameters/talent/bands.ts'
import { laid, SHIPPED_FROM, type ProfileDraft } from './shipped-profile.ts'

/** The shipped law itself: it names no value, so that a copy of it begins with everything as shipped. */
export const permenpanrb20: ProfileDraft = {
  id: 'permenpanrb-20-2025',
  name: { key: 'talent.profile.permenpanrb-20-2025' },
  description: { key: 'talent.profile.permenpanrb-20-2025.about' },
  sources: ['permenpanrb-20-2025', 'kep-bkn-411-2025'],
  from: SHIPPED_FROM,
  values: {},
}

/** The band of kinerja by the weighted score instead of the predikat. */
export const scoreVariant: ProfileDraft = {
  id: 'skor-411-2025',
  name: { key: 'talent.profile.skor-411-2025' },
  description: { key: 'talent.profile.skor-411-2025.about' },
  sources: ['kep-bkn-411-2025'],
  from: SHIPPED_FROM,
  values: Object.fromEntries([laid(kinerjaMode, 'score', { source: 'kep-bkn-411-2025', how: 'secondary', note: 'talent.note.profile.score' })]),
}
