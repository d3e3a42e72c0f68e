import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { MessageKey } from '../../../shared/text/keys.ts'
import { isMessageKey } from '../../components/finding/law-words.ts'
import type { Say } from '../../components/say.tsx'

/** What Beranda is told. */
export type Overview = OutputOf<'home.overview'>

/** The greeting of the hour, as it is said in Indonesia: siang from eleven, sore from three, malam from half past six. */
function greetingKey(hour: number): MessageKey {
  if (hour >= 4 && hour < 11) return 'home.morning'
  if (hour >= 11 && hour < 15) return 'home.noon'
  if (hour >= 15 && hour < 19) return 'home.afternoon'
  return 'home.evening'
}

/** The greeting of this hour, by the clock of this computer. */
export function greetingNow(): MessageKey {
  return greetingKey(new Date().getHours())
}

/** How much waits, and from when the data is. */
export function lastDataLine(overview: Overview, say: Say): string {
  const waiting = overview.waiting.length === 0 ? say('home.nothing-waits') : say('home.things-wait', { count: overview.waiting.length })
  const list = overview.lastData.flatMap((one) => {
    // Only the two exports that people wait for; when a sheet of records came in stands on Impor.
    const key = `home.kind.${one.kind}`
    return isMessageKey(key) ? [`${say(key)} ${say.date(one.on)}`] : []
  })
  return list.length === 0 ? waiting : `${waiting} ${say('home.last-data', { list: list.join(', ') })}`
}
