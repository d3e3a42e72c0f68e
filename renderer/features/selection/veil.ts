import type { Candidate } from '../../../shared/domain/selection/list-content.ts'
import type { Ranking } from '../../../shared/contract/selection.ts'
import { useMemo } from 'react'
import { useSay } from '../../components/say.tsx'

/** What people of a list are called on the screen: their names, or numbers where nobody is to be named. */
export type Names = {
  readonly hidden: boolean
  /** What a person is called. */
  readonly of: (nip: string) => string
  /** The quiet line under the name; none where nobody is named. */
  readonly under: (candidate: Candidate) => string
  /** A sentence as it may be shown: without anything that would tell who a person is. */
  readonly said: (sentence: string) => string
}

/** Names the people of a list, or numbers them in the order of the list: those ranked first, then those beside it. */
export function useNames(ranking: Ranking, hidden: boolean): Names {
  const say = useSay()
  return useMemo(() => {
    const all = [...ranking.ranked, ...ranking.open]
    const called = new Map(all.map((one, index) => [one.nip, hidden ? say('round.screen.candidate', { number: index + 1 }) : one.name]))
    const of = (nip: string): string => called.get(nip) ?? nip
    const betray = hidden ? telling(all, of) : []
    return {
      hidden, of,
      under: ({ golongan, post }) => (hidden ? '' : [golongan, post].filter((part) => part !== null).join(' · ')),
      said: (sentence) => betray.reduce((text, [word, instead]) => text.replaceAll(word, instead), sentence),
    }
  }, [ranking, hidden, say])
}

/** What would tell who somebody is, the longest first, each with what stands in its place. */
function telling(all: readonly Candidate[], of: (nip: string) => string): readonly (readonly [string, string])[] {
  return all
    .flatMap(({ nip, name, post, unit }) => [[name, of(nip)], [nip, of(nip)], [post, '…'], [unit, '…']] as const)
    .filter((pair): pair is readonly [string, string] => pair[0] !== null && pair[0].length > 2)
    .toSorted(([a], [b]) => b.length - a.length)
}

/** The first word of a name that is no initial, for the head of a narrow column. */
export function shortName(name: string): string {
  const words = name.replace(/,.*$/, '').split(' ').filter((word) => !word.endsWith('.'))
  return words.find((word) => word.length > 2) ?? name
}
