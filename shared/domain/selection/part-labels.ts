import { tieBreakers, type TieBreaker } from '../../legal/parameters/talent/ranking.ts'
import { xComponents, yComponents, type XComponent, type YComponent } from '../../legal/parameters/talent/weights.ts'
import type { Message } from '../../text/message.ts'

const parts: readonly string[] = [...yComponents, ...xComponents]
const isPart = (id: string): id is XComponent | YComponent => parts.includes(id)
const isTie = (id: string): id is TieBreaker => (tieBreakers as readonly string[]).includes(id)

/** The name of a part of the value. */
export function partLabel(id: string): Message {
  return isPart(id) ? { key: `talent.component.${id}` } : { key: 'round.part.teknis' }
}

/** The name of a step of the order of a list, as it stands inside a sentence. */
export function orderLabel(by: string): Message {
  if (by === 'box') return { key: 'talent.tie.box' }
  return isTie(by) ? { key: `talent.tie.${by}` } : { key: 'talent.tie.value' }
}
