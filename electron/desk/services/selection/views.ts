import type { ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { gateLabel } from '../../../../shared/domain/selection/gate-labels.ts'
import type { Ranking } from '../../../../shared/contract/selection.ts'
import { addYears, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { ListContent, Outsider } from '../../../../shared/domain/selection/list-content.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { foldText } from '../../db/repositories/fold.ts'

/** The list without those outside; `mergedX` says that its reader sees the potensial axis as one. */
export function rankingOf({ order, ranked, open }: ListContent, mergedX: boolean): Ranking {
  return { order, ranked, open, mergedX }
}

/** What each gate of a list is called. */
export function labelsOf({ gates }: ListContent): Record<string, Message> {
  return Object.fromEntries(gates.map(({ gate }) => [gate, gateLabel(gate)]))
}

/** Which of those outside are asked for. */
export type OutsideFilter = Pick<ParsedInputOf<'round.outside'>, 'gate' | 'alone' | 'metWithinYears' | 'search'>

/** Those outside whom a filter leaves, in the order of the list. Given a veiled list, a day that is hidden is no day to filter by. */
export function chooseOutside(outside: readonly Outsider[], on: IsoDate, { gate, alone, metWithinYears, search }: OutsideFilter): readonly Outsider[] {
  const until = metWithinYears === null ? null : addYears(on, metWithinYears)
  const words = foldText(search).split(/\s+/).filter((word) => word !== '')
  return outside.filter(({ nip, name, post, unit, stopped, metOn }) => {
    if (gate !== null && !stopped.some((one) => one.gate === gate)) return false
    if (alone && stopped.length !== 1) return false
    if (until !== null && (metOn === null || metOn > until)) return false
    if (words.length === 0) return true
    const text = foldText([nip, name, post ?? '', unit ?? ''].join(' '))
    return words.every((word) => text.includes(word))
  })
}

/** One page of those outside. */
export function pageOf(rows: readonly Outsider[], { offset, limit }: { readonly offset: number; readonly limit: number }) {
  return { total: rows.length, rows: rows.slice(offset, offset + limit) }
}
