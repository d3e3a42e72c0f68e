import type { IsoDate } from '../../../shared/calendar/iso-date.ts'
import type { ProfileHead } from '../../../shared/contract/profile.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { useSay } from '../../components/say.tsx'
import { stateOn } from './profile-words.ts'

/** The state of a profile as it stands on a day. */
export function StateChip({ profile, today }: { readonly profile: Pick<ProfileHead, 'state' | 'validFrom' | 'validUntil'>; readonly today: IsoDate }) {
  const say = useSay()
  const { tone, words } = stateOn(profile, today, say)
  return <Chip tone={tone}>{words}</Chip>
}
