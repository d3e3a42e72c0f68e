import { TanjakError } from '../errors/tanjak-error.ts'
import { findParameter } from './registry.ts'
import type { Profile } from './types.ts'

/**
 * Checks a region's profile before it is laid over the law: only known parameters that a region may choose, values in the
 * order of their first days. Throws `bad-input` naming the parameter.
 */
export function checkProfile(profile: Profile): Profile {
  for (const [id, values] of Object.entries(profile.values)) {
    const said = { profile: profile.name, parameter: id }
    const parameter = findParameter(id)
    if (parameter === null) throw new TanjakError('bad-input', { key: 'legal.profile-unknown-parameter', values: said })
    if (parameter.chosenBy !== 'region') throw new TanjakError('bad-input', { key: 'legal.profile-fixed-parameter', values: said })
    const ordered = values.every((value, index) => index === 0 || value.from > (values[index - 1]?.from ?? ''))
    if (!ordered) throw new TanjakError('bad-input', { key: 'legal.profile-order', values: said })
  }
  return profile
}
