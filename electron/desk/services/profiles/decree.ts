import { z } from 'zod'
import { isoDateSchema } from '../../../../shared/contract/common.ts'
import { say } from '../../../../shared/text/say.ts'

/** The decree by which a region chose its values. */
export const decreeSchema = z.strictObject({ number: z.string().trim().min(3).max(120), date: isoDateSchema })
export type Decree = z.infer<typeof decreeSchema>

/** Pin of a value of which nobody said yet where in the decree it stands. */
export const PIN_NOT_GIVEN = 'bagian keputusan belum disebut'

/** How a decree is named where a citation names its source; decrees are documents of the office and speak Bahasa Indonesia. */
export function decreeSource({ number, date }: Decree): string {
  return say('id', { key: 'profile.decree-source', values: { number, date: { date } } })
}
