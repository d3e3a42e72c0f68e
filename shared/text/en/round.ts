import { roundList } from './round-list.ts'
import { roundScreen } from './round-screen.ts'

/** Sentences of this group of screens. */
export const round = {
  ...roundScreen,
  ...roundList,
}
