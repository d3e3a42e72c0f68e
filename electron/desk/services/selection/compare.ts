import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { compareCandidates, weightThatSwaps } from '../../../../shared/domain/selection/compare.ts'
import type { Candidate, ListContent } from '../../../../shared/domain/selection/list-content.ts'
import type { ListPerson } from '../../../../shared/domain/selection/list-person.ts'
import { factsThatSwap } from '../../../../shared/domain/selection/what-if.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import type { Context } from '../../context.ts'
import { keptPeopleBy, whoIsIn } from './kept-people.ts'
import { lawOfOrder } from './law-of-order.ts'
import { listPersonOf } from './list-of-pool.ts'
import { liveList } from './live-list.ts'
import { findRound, settingsOf, type RoundRow } from './round-row.ts'
import { findShortlist, keptContent, keptProfile } from './shortlist-row.ts'
import { readsDiscipline, veilCandidate, veilSeparation } from './veil.ts'

type Comparison = OutputOf<'round.compare'>

/**
 * Two of a list side by side: the first step that parts them, what each part adds, and what would swap them; of a frozen list from what
 * it kept, else as the record stands now. Readers without the right see the potensial axis as one, and no weight of its parts. Errors:
 * `not-found`, also for somebody who is not on the list; `bad-input` for one and the same; `damaged-store`; those of `liveList`.
 */
export async function compareTwo(context: Context, { roundId, shortlistId, firstNip, secondNip }: ParsedInputOf<'round.compare'>): Promise<Comparison> {
  if (firstNip === secondNip) throw new TanjakError('bad-input', { key: 'round.same-person' }, { secondNip: { key: 'round.same-person' } })
  const row = await findRound(context.db, roundId)
  const list = shortlistId === null ? await listNow(context, row) : await listThen(context, row, shortlistId)
  const { content, profile } = list
  const [first, second] = [onList(content, firstNip), onList(content, secondNip)]
  const veiled = !await readsDiscipline(context)
  const [a, b] = veiled ? [veilCandidate(first), veilCandidate(second)] : [first, second]
  const { parts, gates } = compareCandidates(a, b, content.order)
  const separation = compareCandidates(first, second, content.order)
  const { separatedBy, difference, message } = veiled ? veilSeparation(separation) : separation
  const [above, below] = (second.place ?? Infinity) < (first.place ?? Infinity) ? [second, first] : [first, second]
  const people = new Map((await list.people([above.nip, below.nip])).map((one) => [one.who.nip, one]))
  const [upper, lower] = [people.get(above.nip), people.get(below.nip)]
  return {
    first: sideOf(first), second: sideOf(second), separatedBy, difference, message, parts, gates,
    weight: weightThatSwaps(a, b, content.order, ({ axis }) => !veiled || axis !== 'x'),
    facts: upper && lower ? factsThatSwap(upper, lower, content.target, content.settings, profile) : [],
    citations: lawOfOrder(content.target, profile),
  }
}

type Compared = { readonly content: ListContent; readonly profile: Profile | null; readonly people: (nips: readonly string[]) => Promise<readonly ListPerson[]> }

async function listNow(context: Context, row: RoundRow): Promise<Compared> {
  const { content, profile, people, found } = await liveList(context, row, settingsOf(row))
  return { content, profile, people: async (nips) => people.filter(({ who }) => nips.includes(who.nip)).map((one) => listPersonOf(one, found)) }
}

async function listThen({ db }: Context, round: RoundRow, shortlistId: number): Promise<Compared> {
  const row = await findShortlist(db, shortlistId)
  if (row.round_id !== round.id) throw new TanjakError('not-found', { key: 'round.shortlist-of-other', values: { id: String(shortlistId) } })
  const content = await keptContent(db, row)
  return { content, profile: keptProfile(row).profile, people: (nips) => keptPeopleBy(db, row, whoIsIn(content), nips) }
}

function onList({ ranked, open }: ListContent, nip: string): Candidate {
  const found = [...ranked, ...open].find((one) => one.nip === nip)
  if (!found) throw new TanjakError('not-found', { key: 'round.not-on-list', values: { nip } })
  return found
}

const sideOf = ({ nip, name, place, value, box }: Candidate): Comparison['first'] => ({ nip, name, place, value, box })
