import { gateLabel } from '../../../shared/domain/selection/gate-labels.ts'
import type { Say } from '../say.tsx'

/** The name of a gate, of the law or of the board. */
export function gateName(gate: string, say: Say): string {
  return say.message(gateLabel(gate))
}
