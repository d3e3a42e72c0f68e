import type { Eselon, PostLevel } from '../../legal/terms/posts.ts'

/** UU 20/2023 speaks of levels where decrees of posts still name the eselon: II is JPT pratama, III administrator, IV pengawas. */
const LEVELS: Readonly<Record<Eselon, PostLevel | null>> = {
  // Eselon I is JPT utama or madya, and no source that was read tells which; of eselon V none says its level.
  'I.a': null, 'I.b': null, 'II.a': 'jpt-pratama', 'II.b': 'jpt-pratama', 'III.a': 'administrator', 'III.b': 'administrator',
  'IV.a': 'pengawas', 'IV.b': 'pengawas', V: null,
}

/** The level of jabatan manajerial that an eselon stands for; null where the eselon alone does not tell it. */
export function levelOfEselon(eselon: Eselon): PostLevel | null {
  return LEVELS[eselon]
}
