import type { IsoDate } from '../../calendar/iso-date.ts'
import type { PostLevel } from '../../legal/terms/posts.ts'
import type { PersonFacts } from '../facts/person-facts.ts'

/** The groups in which people are mapped apart (PermenPANRB 20/2025), from the highest; `unknown` where no post tells. */
export type LevelGroup = 'jpt' | 'administrator' | 'pengawas' | 'fungsional' | 'pelaksana' | 'unknown'

const GROUP_OF: Readonly<Record<PostLevel, LevelGroup>> = {
  'jpt-utama': 'jpt', 'jpt-madya': 'jpt', 'jpt-pratama': 'jpt', administrator: 'administrator', pengawas: 'pengawas', pelaksana: 'pelaksana',
}

/** The group of the definitive post held on a day: by its level, by its being functional, else by the kind of post alone. */
export function levelGroup({ posts, postKind }: Pick<PersonFacts, 'posts' | 'postKind'>, on: IsoDate): LevelGroup {
  const held = posts.findLast((post) => post.assignment === 'definitif' && post.from <= on && (!post.until || post.until >= on))
  if (held?.level) return GROUP_OF[held.level]
  const kind = held?.kind ?? postKind
  if (held?.jenjang || kind === 'fungsional') return 'fungsional'
  return kind === 'pelaksana' ? 'pelaksana' : 'unknown'
}
