import type { posts } from '../../../../shared/contract/post.ts'
import type { HandlersOf } from '../../context.ts'

/** The procedures of this group. */
export const postsHandlers = {} as unknown as HandlersOf<keyof typeof posts>
