import { eselonLevels } from '../../legal/parameters/identity/eselon.ts'
import type { Eselon, PostLevel } from '../../legal/terms/posts.ts'

/** The level of jabatan manajerial that an eselon stands for; null where the eselon alone does not tell it, as of eselon I and V. */
export function levelOfEselon(eselon: Eselon): PostLevel | null {
  const levels = eselonLevels.values.at(-1)?.value
  const [only = null, ...more] = levels === undefined || levels === 'repealed' ? [] : levels[eselon]
  return more.length === 0 ? only : null
}
