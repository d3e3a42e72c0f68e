import { useState } from 'react'
import { isoDate, type IsoDate } from '../../../shared/calendar/iso-date.ts'
import type { InputOf } from '../../../shared/contract/contract.ts'
import type { ProfileRef } from '../../../shared/contract/profile.ts'
import { useKept } from '../../bridge/kept.ts'
import { localToday } from '../../components/assess/local-today.ts'

/** The day and the profile under which the screens of this group read the law; the same on all of them. */
export function useReading(): {
  readonly on: IsoDate
  readonly setOn: (on: IsoDate) => void
  readonly profile: ProfileRef | null
  readonly setProfile: (profile: ProfileRef | null) => void
  readonly today: IsoDate
  /** Both as procedures ask for them. */
  readonly under: InputOf<'rule.list'>
} {
  const [today] = useState(() => isoDate(localToday()))
  const [on, setOn] = useKept<IsoDate>('rules.on', () => today)
  const [profile, setProfile] = useKept<ProfileRef | null>('rules.profile', () => null)
  return { on, setOn, profile, setProfile, today, under: underOf(on, profile) }
}

/** A day and a profile as procedures ask for them. */
export function underOf(on: IsoDate, profile: ProfileRef | null): InputOf<'rule.list'> {
  return profile === null ? { on } : { on, profile }
}
