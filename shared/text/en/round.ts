import { roundList } from './round-list.ts'
import { roundListScreen } from './round-list-screen.ts'
import { roundScreen } from './round-screen.ts'

/** Sentences of this group of screens. */
export const round = {
  ...roundScreen,
  ...roundListScreen,
  ...roundList,
}
