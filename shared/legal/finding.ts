import { z } from 'zod'
import type { IsoDate } from '../calendar/iso-date.ts'
import type { Message } from '../text/message.ts'

/** A real calendar date in `YYYY-MM-DD`; a plain string schema, so that JSON Schema can describe it. */
export const isoDateSchema = z.iso.date() as unknown as z.ZodType<IsoDate, IsoDate>

/** A sentence by key with values; the door does not look inside, the page says it. */
export const messageSchema = z.custom<Message>(
  (value) => typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string',
)

/** How a question ends: counts over the four add up to all people. */
export const outcomeSchema = z.enum(['met', 'not-met', 'cannot-tell', 'not-applicable'])
export type Outcome = z.infer<typeof outcomeSchema>

/** How sure we are of a value: legal text read, a decent secondary source, or assumed. */
export const certaintySchema = z.enum(['official-text', 'secondary', 'assumed'])
export type Certainty = z.infer<typeof certaintySchema>

/** Where in a regulation something stands; `pin` is the article or annex, or says that it was not read. */
export const citationSchema = z.strictObject({ source: z.string(), pin: z.string(), quote: z.string().optional() })
export type Citation = z.infer<typeof citationSchema>

/** One value of the law that a decision read, as it stood on the governing date. */
export const readingSchema = z.strictObject({
  parameter: z.string(),
  value: z.unknown(),
  from: isoDateSchema,
  citation: citationSchema,
  certainty: certaintySchema,
  /** The profile of the region that gave the value; null for the shipped law. */
  profile: z.string().nullable(),
  note: messageSchema.nullable(),
})
export type Reading = z.infer<typeof readingSchema>

/** One condition of a rule as it was tested: the step of the trace that people argue about. */
export const stepSchema = z.strictObject({
  id: z.string(),
  /** `scope`: whether the question applies at all; `condition`: whether its answer is yes. */
  part: z.enum(['scope', 'condition']),
  outcome: z.enum(['met', 'not-met', 'cannot-tell']),
  /** The condition and what was found, as one sentence. */
  message: messageSchema,
  /** The operative words that the comparison renders, as the references give them; a literal quotation stands in the citation, e.g. "paling singkat 4 tahun". */
  wording: z.string().nullable(),
  citation: citationSchema.nullable(),
  /** The facts this step looked at. */
  facts: z.array(z.string()).readonly(),
  /** The fact whose absence leaves the step open; null when the step could be answered. */
  missing: z.string().nullable(),
  /** What the step adds to a sum that the rule works out, as exact text; null where it only answers yes or no. */
  amount: z.string().nullable(),
  /** The first later date on which this step's own answer can change when only time moves; null when time never changes it. */
  changesOn: isoDateSchema.nullable(),
})
export type Step = z.infer<typeof stepSchema>

/** The answer of a rule about one subject on one date, with everything needed to argue with it. */
export const findingSchema = z.strictObject({
  rule: z.string(),
  /** The date from which the version of the rule that answered holds. */
  version: isoDateSchema,
  on: isoDateSchema,
  outcome: outcomeSchema,
  /** One sentence fit to be read out. */
  message: messageSchema,
  citations: z.array(citationSchema).readonly(),
  certainty: certaintySchema,
  steps: z.array(stepSchema).readonly(),
  /** What the rule works out beyond its outcome, by name (`predikat`, `period`, `nextGolongan`). */
  details: z.record(z.string(), z.union([z.string(), z.number()])).readonly(),
  facts: z.record(z.string(), z.unknown()).readonly(),
  readings: z.array(readingSchema).readonly(),
  /** Names of facts that are missing, each with a sentence that says what to supply. */
  missing: z.array(z.strictObject({ fact: z.string(), message: messageSchema })),
  /** The first later date on which the rule says met when only time moves; null when it is met, or never by time alone. */
  metOn: isoDateSchema.nullable(),
  /** The reading under which `metOn` holds, e.g. "bila penilaian tetap Baik". */
  metOnReading: messageSchema.nullable(),
  /**
   * Of a finding that is not met: the first later date on which nothing fails any more, even if something is still open then.
   * Before it the rule surely does not say met; equal to `metOn` where nothing is open. Null when something always fails.
   */
  notBefore: isoDateSchema.nullable(),
})
export type Finding = z.infer<typeof findingSchema>
