import type { ListContent } from '../../../../shared/domain/selection/list-content.ts'
import { ask } from '../../../../shared/legal/ask.ts'
import type { Citation } from '../../../../shared/legal/finding.ts'
import { NotInForceError } from '../../../../shared/legal/not-in-force.ts'
import { postGateRules } from '../../../../shared/legal/rules/post/post-gate.ts'

/** Where the gates of a list stand: as somebody on it was told, else as the law tells one of whom nothing is known; null for a gate of the board. */
export function articleOf({ ranked, open, target }: Pick<ListContent, 'ranked' | 'open' | 'target'>): (gate: string) => Citation | null {
  const told = new Map([...ranked, ...open].flatMap(({ gates }) => gates.flatMap(({ gate, citation }) => (citation === null ? [] : [[gate, citation] as const]))))
  const rule = postGateRules.find(({ id }) => id === `promotion.${target.level}`)
  const law = new Map<string, Citation>()
  let whole: Citation | null = null
  try {
    const finding = rule === undefined ? null : ask(rule, {}, target.closingOn)
    whole = finding?.citations[0] ?? null
    for (const { id, citation } of finding?.steps ?? []) if (citation !== null) law.set(id, citation)
  } catch (error) {
    if (!(error instanceof NotInForceError)) throw error
  }
  return (gate) => told.get(gate) ?? law.get(gate) ?? (OF_THE_BOARD.test(gate) ? null : whole)
}

/** What the board asks beside the law. */
const OF_THE_BOARD = /^(post-.*|kotak-krs|diklat-kepemimpinan)$/
