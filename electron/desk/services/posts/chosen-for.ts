import type { PostView } from '../../../../shared/contract/post.ts'
import type { Holder } from './holders.ts'
import type { Office } from './office.ts'

/**
 * The decision here that names somebody for a post who does not hold it yet by the records. Who has left, or has come to another post
 * since the first day of the choice, is expected no more: a choice of years ago fills no seat of today.
 */
export function chosenFor(postId: number, holders: readonly Holder[], { on, moves, byPerson }: Pick<Office, 'on' | 'moves' | 'byPerson'>) {
  const held = new Set(holders.map(({ personId }) => personId))
  return [...moves.chosen].flatMap(([personId, one]) => {
    const now = byPerson.get(personId)
    if (one.postId !== postId || held.has(personId) || now === undefined) return []
    return one.startsOn === null || one.startsOn > on || now.since < one.startsOn ? [one] : []
  })
}

/** Tells whether the only seat of a post is empty and somebody is chosen for it. */
export function isChosenFor({ seats, vacancies }: Pick<PostView, 'seats' | 'vacancies'>): boolean {
  const [first] = vacancies
  return seats === 1 && first?.because === 'vacant' && first.name !== null
}
