import type { BoardGate, Target } from '../../../shared/domain/selection/target.ts'
import type { Say } from '../../components/say.tsx'

/** What the map of posts asks for a gate of the board, in words; says so where it asks nothing; null where the gate does not come from it. */
export function askedByPost(gate: BoardGate, { golonganLow, golonganHigh, education, fields }: Target, say: Say): string | null {
  const none = say('round.screen.post-asks-nothing')
  switch (gate) {
    case 'post-golongan':
      if (golonganLow !== null && golonganHigh !== null) return say('round.screen.asks.golongan', { low: golonganLow, high: golonganHigh })
      if (golonganLow !== null) return say('round.screen.asks.golongan-low', { low: golonganLow })
      return golonganHigh === null ? none : say('round.screen.asks.golongan-high', { high: golonganHigh })
    case 'post-education': return education === null ? none : say('round.screen.asks.education', { education: { text: `legal.education.${education}` } })
    case 'post-field': return fields.length === 0 ? none : say('round.screen.asks.fields', { fields: { list: fields } })
    case 'kotak-krs': return null
    case 'diklat-kepemimpinan': return null
  }
}
