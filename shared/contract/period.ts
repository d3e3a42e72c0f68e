import { z } from 'zod'
import { certaintySchema, citationSchema } from '../legal/finding.ts'
import { isoDateSchema, messageSchema, nothing, reasonSchema } from './common.ts'
import { command, everyRole, query } from './procedure.ts'

/** The kinds of appraisal period that can be opened. */
export const periodKindSchema = z.enum(['month', 'quarter', 'year'])

/** How far a period is: before its opening day, open, past its deadline, or closed. */
export const periodStates = ['planned', 'open', 'late', 'closed'] as const
const period = z.strictObject({
  id: z.int(), kind: periodKindSchema, label: z.string(), starts: isoDateSchema, ends: isoDateSchema, opensOn: isoDateSchema, deadline: isoDateSchema,
  state: z.enum(periodStates),
})
/** One appraisal period; `label` is `2026`, `2026-Q3` or `2026-07`. */
export type PeriodView = z.infer<typeof period>

/** Where the SKP spans of a period stand; together all spans in scope. `imported` ones are rated in a file and have no entry here. */
export const standingSchema = z.strictObject({
  total: z.int(), none: z.int(), draft: z.int(), submitted: z.int(), confirmed: z.int(), locked: z.int(), imported: z.int(),
  /** Spans without an evaluator; they are counted in `none` too. */
  gaps: z.int(),
})
export type Standing = z.infer<typeof standingSchema>

const event = z.strictObject({
  at: z.string(), by: z.string().nullable(), what: z.enum(['opened', 'dates', 'closed', 'reopened']), reason: z.string().nullable(), message: messageSchema,
})
/** Something that was done with a period: when, by whom, why. */
export type PeriodEvent = z.infer<typeof event>

const outside = z.strictObject({ nip: z.string(), name: z.string(), unitId: z.string().nullable(), unit: z.string().nullable(), message: messageSchema })
/** Somebody in service who is not rated in a period, with the reason: no SKP is due, or nobody is assigned. */
export type OutsidePeriod = z.infer<typeof outside>

const suggested = z.strictObject({
  kind: periodKindSchema, label: z.string(), starts: isoDateSchema, ends: isoDateSchema, opensOn: isoDateSchema, deadline: isoDateSchema,
  /** False where the holidays of the deadline's year are not known, so that it may in truth lie later. */
  holidaysKnown: z.boolean(),
})
/** A period that may be opened, with the dates that the house proposes for it. */
export type SuggestedPeriod = z.infer<typeof suggested>

const rhythm = z.strictObject({ message: messageSchema, citation: citationSchema, certainty: certaintySchema, profile: z.string().nullable(), note: messageSchema.nullable() })
/** Monthly or quarterly, in a sentence, with where it stands; `profile` is the region's that chose it. */
export type Rhythm = z.infer<typeof rhythm>

/** Appraisal periods: opened with their dates, closed, reopened with a reason. */
export const periods = {
  'period.list': query({
    access: everyRole, input: nothing,
    output: z.strictObject({
      periods: z.array(period.extend({ standing: standingSchema })),
      /** The periods of the running and the former year that the region's rhythm asks for and that are not there yet. */
      suggested: z.array(suggested),
      /** Monthly or quarterly today, as the profile in force has it; null before the law knew appraisal by period. */
      rhythm: rhythm.nullable(),
    }),
  }),
  'period.get': query({
    access: everyRole, input: z.strictObject({ periodId: z.int() }),
    output: z.strictObject({
      period, standing: standingSchema, events: z.array(event),
      /** People in service who are outside, at most 500, and how many there are. Only what the caller may see. */
      outside: z.array(outside), outsideTotal: z.int(),
    }),
  }),
  'period.open': command({
    access: ['admin'], wholeOffice: true,
    input: z.strictObject({ label: z.string().max(10), opensOn: isoDateSchema, deadline: isoDateSchema }), output: period,
    keeps: (input, output) => ({ entity: 'period', id: String(output.id), detail: { label: input.label } }),
  }),
  'period.change-dates': command({
    access: ['admin'], wholeOffice: true,
    input: z.strictObject({ periodId: z.int(), opensOn: isoDateSchema, deadline: isoDateSchema, reason: reasonSchema }), output: period,
    keeps: (input) => ({ entity: 'period', id: String(input.periodId), reason: input.reason }),
  }),
  /** Closes entry: what is confirmed is locked, what is not stays as it is and counts as missing. */
  'period.close': command({
    access: ['admin'], wholeOffice: true, input: z.strictObject({ periodId: z.int(), reason: reasonSchema }), output: z.strictObject({ period, locked: z.int(), left: z.int() }),
    keeps: (input, output) => ({ entity: 'period', id: String(input.periodId), reason: input.reason, detail: { locked: output.locked, left: output.left } }),
  }),
  'period.reopen': command({
    access: ['admin'], wholeOffice: true, input: z.strictObject({ periodId: z.int(), deadline: isoDateSchema, reason: reasonSchema }), output: period,
    keeps: (input) => ({ entity: 'period', id: String(input.periodId), reason: input.reason }),
  }),
}
