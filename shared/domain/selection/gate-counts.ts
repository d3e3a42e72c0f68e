import type { GateCount, GateResult } from './list-content.ts'

/** Counts, gate by gate, whom it stops. */
export type GateTally = {
  /** Counts one person: the gates that stop, those that leave open, and all gates of the board. */
  count: (failing: readonly GateResult[], open: readonly GateResult[], board: readonly GateResult[]) => void
  /** The counts in the order of the gates given, each of which is counted even where it stops nobody; others follow. */
  counts: (gates: readonly GateResult[]) => GateCount[]
}

type Row = { readonly gate: string; readonly source: GateCount['source']; readonly weight: GateCount['weight']; stopped: number; alone: number; open: number }

/**
 * A fresh tally. A `must` that fails stops; it does so alone where it is the only one. A `preferred` is counted as if it were asked
 * of everybody: whom it would stop, and whom it alone would.
 */
export function gateTally(): GateTally {
  const rows = new Map<string, Row>()
  const rowOf = ({ gate, source, weight }: GateResult): Row => {
    let row = rows.get(gate)
    if (row === undefined) rows.set(gate, row = { gate, source, weight, stopped: 0, alone: 0, open: 0 })
    return row
  }
  return {
    count(failing, open, board) {
      for (const one of failing) {
        const row = rowOf(one)
        row.stopped += 1
        if (failing.length === 1) row.alone += 1
      }
      for (const one of open) rowOf(one).open += 1
      for (const one of board) {
        if (one.weight !== 'preferred' || one.outcome === 'met') continue
        const row = rowOf(one)
        if (one.outcome === 'cannot-tell') row.open += 1
        if (one.outcome !== 'not-met') continue
        row.stopped += 1
        if (failing.length === 0) row.alone += 1
      }
    },
    counts(gates) {
      const first = gates.map(rowOf)
      return [...first, ...[...rows.values()].filter((row) => !first.includes(row))].map((row) => ({ ...row }))
    },
  }
}
