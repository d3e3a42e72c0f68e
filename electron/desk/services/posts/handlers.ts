import type { posts } from '../../../../shared/contract/post.ts'
import type { HandlersOf } from '../../context.ts'
import { appointActing } from './acting-appoint.ts'
import { checkActing } from './acting-check.ts'
import { endActing, extendActing } from './acting-end.ts'
import { listActing } from './acting-list.ts'
import { vacancyCalendar } from './calendar.ts'
import { abolishPost, addPost, changePost } from './change.ts'
import { exportPosts } from './export.ts'
import { getPost } from './get.ts'
import { listPosts } from './list.ts'
import { drawUpPosts, suggestPosts } from './suggest.ts'

/** The map of posts with its vacancies now and foreseen, and acting appointments with their clock. */
export const postsHandlers: HandlersOf<keyof typeof posts> = {
  'post.list': listPosts,
  'post.get': getPost,
  'post.add': addPost,
  'post.change': changePost,
  'post.abolish': abolishPost,
  'post.suggest': suggestPosts,
  'post.draw-up': drawUpPosts,
  'post.calendar': vacancyCalendar,
  'post.export': exportPosts,
  'acting.list': (context) => listActing(context),
  'acting.check': checkActing,
  'acting.appoint': appointActing,
  'acting.extend': extendActing,
  'acting.end': endActing,
}
