import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { MessageKey } from '../../../shared/text/keys.ts'
import { isMessageKey } from '../../components/finding/law-words.ts'
import type { Say } from '../../components/say.tsx'

/** What Beranda is told. */
export type Overview = OutputOf<'home.overview'>

/** The greeting of the hour, as it is said in Indonesia: siang from eleven, sore from three, malam from half past six. */
export function greetingKey(hour: number): MessageKey {
  if (hour >= 4 && hour < 11) return 'home.morning'
  if (hour >= 11 && hour < 15) return 'home.noon'
  if (hour >= 15 && hour < 19) return 'home.afternoon'
  return 'home.evening'
}

/** How much waits, and from when the data is. */
export function lastDataLine(overview: Overview, say: Say): string {
  const waiting = overview.waiting.length === 0 ? say('home.nothing-waits') : say('home.things-wait', { count: overview.waiting.length })
  if (overview.lastData.length === 0) return waiting
  const list = overview.lastData.map((one) => `${kindName(one.kind, say)} ${say.date(one.on)}`).join(', ')
  return `${waiting} ${say('home.last-data', { list })}`
}

function kindName(kind: string, say: Say): string {
  const short = `home.kind.${kind}`
  const long = `import.kind.${kind}`
  return isMessageKey(short) ? say(short) : isMessageKey(long) ? say(long) : kind
}
