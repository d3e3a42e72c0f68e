import { addDays, type IsoDate } from '../../../calendar/iso-date.ts'
import type { MessageKey } from '../../../text/keys.ts'
import type { Message } from '../../../text/message.ts'
import type { Step } from '../../finding.ts'
import { met, notMet, unknown, type StepHead } from '../../steps.ts'
import type { PostFact } from '../../terms/posts.ts'
import type { Law } from '../../types.ts'
import { monthsTogether, reachedTogether, type Span } from './cumulative-time.ts'

/** The definitive post held on a day: the one that began last. Acting posts never count. */
export function postOn(posts: readonly PostFact[] | null | undefined, on: IsoDate): PostFact | null {
  const held = (posts ?? []).filter(({ assignment, from, until }) => assignment === 'definitif' && from <= on && (!until || until >= on))
  return held.reduce<PostFact | null>((last, one) => (last === null || one.from >= last.from ? one : last), null)
}

/** The next day on which the post held begins or has ended, or null. */
export function postChangesAfter(posts: readonly PostFact[] | null | undefined, on: IsoDate): IsoDate | null {
  const days = (posts ?? []).filter(({ assignment }) => assignment === 'definitif')
    .flatMap(({ from, until }) => [from, ...(until ? [addDays(until, 1)] : [])])
  return days.filter((day) => day > on).sort()[0] ?? null
}

/** What a test of cumulative time in posts looks at: which posts count surely, which perhaps. */
export type TimeInPosts = {
  readonly posts: readonly PostFact[]
  readonly months: number
  /** Yes, no, or null where the record does not tell. */
  counts(post: PostFact): boolean | null
  /** Where a span of a post begins; its first day unless told otherwise. */
  begins?(post: PostFact): IsoDate
  /** Time of service that no recorded post covers, in which such a post may have been held. */
  readonly unrecorded?: Span | null
}

/**
 * Tests that definitive posts of a kind have been held for so many months together ("kumulatif"). Posts of which the record
 * does not tell whether they count leave the step open as soon as they could make up what is missing.
 */
export function heldTogether(
  head: StepHead, law: Law, time: TimeInPosts, says: { readonly lasted: MessageKey; readonly unknown: Message; readonly values?: Message['values'] },
): Step {
  const definitive = time.posts.filter(({ assignment }) => assignment === 'definitif')
  const spanOf = (post: PostFact): Span => ({ from: time.begins?.(post) ?? post.from, until: post.until })
  const sure = definitive.filter((post) => time.counts(post) === true).map(spanOf)
  const perhaps = definitive.filter((post) => time.counts(post) === null).map(spanOf)
  const reached = reachedTogether(sure, time.months)
  const possible = reachedTogether([...sure, ...perhaps, ...(time.unrecorded ? [time.unrecorded] : [])], time.months)
  const changing = { ...head, changesOn: [reached, possible].filter((day): day is IsoDate => day !== null && day > law.on).sort()[0] ?? null }
  const message: Message = { key: says.lasted, values: { ...says.values, lasted: { months: monthsTogether(sure, law.on) }, atLeast: { months: time.months } } }
  if (reached !== null && reached <= law.on) return met(changing, message)
  if (possible !== null && possible <= law.on) return unknown(changing, says.unknown)
  return notMet(changing, message)
}
