import type { Certainty } from '../../finding.ts'
import type { MessageKey } from '../../../text/keys.ts'
import type { Bounds } from '../../bounds/bounds.ts'
import type { DatedValue } from '../../types.ts'
import { dated, PASAL_BELUM_DIBACA } from '../value.ts'

/**
 * The first day on which talents can be asked about. The day on which PermenPANRB 3/2020 took effect was not read; the first
 * report of it that was found is of February 2020.
 */
export const TALENT_SINCE = '2020-02-01'

/** The day of PermenPANRB 20/2025. */
export const AMENDED_ON = '2025-12-31'

/** A value out of Keputusan Kepala BKN 411/2025 as implementations give it: its text and its first day were not read. */
export function bkn411<T>(value: T, how: Exclude<Certainty, 'official-text'>, note: MessageKey): DatedValue<T> {
  return dated<T>(TALENT_SINCE, value, { source: 'kep-bkn-411-2025', pin: PASAL_BELUM_DIBACA, how, note })
}

/** A score on the scale of all talent components, from 0 to 100. */
export const SCORE: Bounds = { kind: 'exact', min: '0', max: '100', unit: 'points' }

/** A weight in per cent. */
export const PERCENT: Bounds = { kind: 'exact', min: '0', max: '100', unit: 'percent' }

/** A window over records, in calendar years: the year of asking and those before it. */
export const WINDOW: Bounds = { kind: 'whole', min: 1, max: 20, unit: 'years' }
