import { isoDate } from '../../calendar/iso-date.ts'
import type { MessageKey } from '../../text/keys.ts'
import type { Certainty } from '../finding.ts'
import type { SourceId } from '../sources.ts'
import type { DatedValue } from '../types.ts'

/** The day on which the shipped values were last compared with their sources. */
const CHECKED_ON = isoDate('2026-11-21')

/** Pin of a citation whose article was not read. */
export const PASAL_BELUM_DIBACA = 'pasal belum dibaca'

/** Writes one dated value of a parameter with its citation. */
export function dated<T>(
  from: string,
  value: T | 'repealed',
  cited: { readonly source: SourceId; readonly pin: string; readonly quote?: string; readonly how: Certainty; readonly note?: MessageKey },
): DatedValue<T> {
  const { source, pin, quote, how, note } = cited
  return {
    from: isoDate(from),
    value,
    citation: { source, pin, ...(quote === undefined ? {} : { quote }) },
    checked: { on: CHECKED_ON, how },
    ...(note === undefined ? {} : { note }),
  }
}
