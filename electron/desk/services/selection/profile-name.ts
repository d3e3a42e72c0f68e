import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import { profileOn } from '../../../../shared/legal/value-on.ts'

/** The name of the profile that holds on a day; null where the shipped law holds alone. */
export const profileNameOn = (profile: Profile | null, on: IsoDate): string | null => profileOn(profile, on)?.name ?? null
