import { levelOfEselon } from '../../../../../shared/domain/identity/post-level.ts'
import type { PostKind } from '../../../../../shared/legal/terms/people.ts'
import type { Eselon, PostLevel } from '../../../../../shared/legal/terms/posts.ts'

/** The level of a post, of a structural one by its eselon; undefined where kind or eselon is not known, and for functional posts. */
export function postLevel(kind: PostKind | null, eselon: Eselon | undefined): PostLevel | undefined {
  if (kind === 'pelaksana') return 'pelaksana'
  return kind === 'struktural' && eselon !== undefined ? levelOfEselon(eselon) ?? undefined : undefined
}
