import { isoDate } from '../../calendar/iso-date.ts'
import type { MessageKey } from '../../text/keys.ts'
import type { Message } from '../../text/message.ts'
import type { Certainty } from '../finding.ts'
import type { SourceId } from '../sources.ts'
import type { DatedValue, Parameter, Profile } from '../types.ts'
import { dated } from '../parameters/value.ts'
import { lastBy } from '../value-on.ts'

/** A profile as it is written down: what its source gives, value by value. */
export type ProfileDraft = {
  readonly id: string
  readonly name: Message
  readonly description: Message
  readonly sources: readonly SourceId[]
  readonly from: Profile['from']
  readonly values: Profile['values']
}

/** A profile that comes with Tanjak, to be copied; `inherits` names what a region may choose and this profile leaves as shipped. */
export type ShippedProfile = ProfileDraft & { readonly inherits: readonly string[] }

/** The first day of every shipped profile: from then on the weights of Keputusan Kepala BKN 411/2025 are compulsory. */
export const SHIPPED_FROM = isoDate('2026-01-01')

/** One value of a shipped profile with the parameter that it stands for; a value of another shape does not compile. */
export function laid<T>(
  parameter: Parameter<T>, value: T, cited: { readonly source: SourceId; readonly how: Exclude<Certainty, 'official-text'>; readonly note: MessageKey },
): readonly [string, readonly DatedValue<T>[]] {
  return [parameter.id, [dated<T>(SHIPPED_FROM, value, { ...cited, pin: 'menurut instrumen; pasal belum dibaca' })]]
}

/** A value that the source of a profile gives and that is the same as the shipped one, cited by that source instead of inherited. */
export function laidAsShipped<T>(parameter: Parameter<T>, cited: Parameters<typeof laid>[2]): readonly [string, readonly DatedValue<T>[]] {
  const shipped = lastBy(parameter.values, SHIPPED_FROM)?.value
  if (shipped === undefined || shipped === 'repealed') throw new Error(`${parameter.id} has no shipped value on ${SHIPPED_FROM}`)
  return laid<T>(parameter, shipped, cited)
}

/** A shipped profile as the law reads it. */
export function asProfile({ id, from, values }: ShippedProfile): Profile {
  return { name: id, from, values, before: null }
}
