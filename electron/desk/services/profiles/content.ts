import canonicalize from 'canonicalize'
import { z } from 'zod'
import { isoDate, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { certaintySchema, citationSchema, isoDateSchema, type Citation } from '../../../../shared/legal/finding.ts'
import type { Profile, ProfileValue } from '../../../../shared/legal/types.ts'
import { id as sentences } from '../../../../shared/text/id/index.ts'
import type { MessageKey } from '../../../../shared/text/keys.ts'
import { PIN_NOT_GIVEN, decreeSource, type Decree } from './decree.ts'

const noteSchema = z.custom<MessageKey>((key) => typeof key === 'string' && Object.hasOwn(sentences, key))

/** Where a value stood before it was copied; null for one that was typed here. */
const originSchema = z.strictObject({ citation: citationSchema, certainty: certaintySchema, note: noteSchema.nullable() })

const storedValueSchema = z.strictObject({ from: isoDateSchema, value: z.unknown(), pin: z.string().max(200), origin: originSchema.nullable() })

/** One dated value of a profile of one's own: where it stands in its decree (empty while nobody said), and where it was copied from. */
export type StoredValue = z.infer<typeof storedValueSchema>

/** The values of a profile by parameter, as they are kept and signed off. */
export const storedContentSchema = z.record(z.string().max(100), z.array(storedValueSchema).max(20))
export type StoredContent = z.infer<typeof storedContentSchema>

/** A draft without a first day is read as if it had always held. */
export const ALWAYS: IsoDate = isoDate('1900-01-01')

/** What of a kept profile decides how it reads. */
export type KeptProfile = {
  readonly name: string
  readonly decree: Decree | null
  readonly validFrom: IsoDate | null
  readonly changedOn: IsoDate
  readonly content: StoredContent
}

/** The profile as the law reads it, laid over those before it. */
export function profileOfKept(kept: KeptProfile, before: Profile | null): Profile {
  return { name: kept.name, from: kept.validFrom ?? ALWAYS, values: valuesOf(kept), before }
}

/** Every value with its citation: the decree where somebody said where in it; else where the value was copied from. */
export function valuesOf({ name, decree, changedOn, content }: Omit<KeptProfile, 'validFrom'>): Readonly<Record<string, readonly ProfileValue[]>> {
  const read = ({ from, value, pin, origin }: StoredValue): ProfileValue => {
    const copied = origin !== null && pin === ''
    const citation: Citation = copied ? origin.citation : { source: decree === null ? name : decreeSource(decree), pin: pin === '' ? PIN_NOT_GIVEN : pin }
    const how = copied ? origin.certainty : decree === null ? 'assumed' : 'official-text'
    return { from, value, citation, checked: { on: changedOn, how }, ...(origin?.note ? { note: origin.note } : {}) }
  }
  return Object.fromEntries(Object.entries(content).map(([parameter, values]) => [parameter, values.map(read)]))
}

/** A copy of the values of any profile, each remembering where it stood. */
export function copyOf(values: Profile['values']): StoredContent {
  return Object.fromEntries(Object.entries(values).map(([parameter, dated]) => [parameter, dated.map(({ from, value, citation, checked, note }) => (
    { from, value, pin: '', origin: { citation, certainty: checked.how, note: note ?? null } }
  ))]))
}

/** The same values for a profile that begins on another day: what held by then begins with it. */
export function beginningOn(content: StoredContent, was: IsoDate | null, from: IsoDate): StoredContent {
  return Object.fromEntries(Object.entries(content).map(([parameter, values]) => {
    const early = values.findLastIndex((one) => one.from <= from || one.from === was)
    return [parameter, early < 0 ? values : values.slice(early).map((one, index) => (index === 0 ? { ...one, from } : one))]
  }))
}

/** Puts typed values in place of what a parameter had; one that was only kept goes on remembering where it was copied from. */
export function withValues(
  before: readonly StoredValue[] | undefined, typed: readonly { readonly from: IsoDate; readonly value: unknown; readonly pin: string }[],
): StoredValue[] {
  return typed.map(({ from, value, pin }) => ({ from, value, pin, origin: before?.find((one) => isSame(one.value, value))?.origin ?? null }))
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalize(a) === canonicalize(b)
}
