import { z } from 'zod'
import { certaintySchema, citationSchema, findingSchema, outcomeSchema } from '../legal/finding.ts'
import { fileRefSchema, isoDateSchema, messageSchema, nipSchema, nothing, pageSchema, reasonSchema, sheetFormatSchema } from './common.ts'
import { fairnessSchema } from './fairness.ts'
import { command, query } from './procedure.ts'

const readers = ['admin', 'pimpinan', 'auditor'] as const
const one = z.strictObject({ id: z.int() })

/**
 * How many may be nominated: of the whole office, of each unit, or some of each by its own number; null: no limit. `byRule` takes, for a
 * unit without a number here, the one that the rule of quotas works out from its heads.
 */
export const awardQuotaSchema = z.strictObject({ office: z.int().min(0).nullable(), eachUnit: z.int().min(0).nullable(), units: z.record(z.string(), z.int().min(0)), byRule: z.boolean().default(false) })
export type AwardQuota = z.infer<typeof awardQuotaSchema>
/** Who met when and where, and what was noted. */
export const awardMinutesSchema = z.strictObject({ heldOn: isoDateSchema.nullable().default(null), place: z.string().max(200).default(''), chair: z.string().max(200).default(''), members: z.array(z.string().trim().min(1).max(300)).max(100).default([]), notes: z.string().max(20_000).default('') })
export type AwardMinutes = z.infer<typeof awardMinutesSchema>

const round = z.strictObject({
  id: z.int(), rule: z.string(), name: z.string(), on: isoDateSchema, state: z.enum(['open', 'closed', 'removed']), flagged: z.int(), nominated: z.int(), passedOver: z.int(), openFindings: z.int(), /** Flagged and undecided: they hinder the closing. */ waiting: z.int(),
  quota: awardQuotaSchema, openedAt: z.string(), openedBy: z.string().nullable(), closedAt: z.string().nullable(), closedBy: z.string().nullable(), hash: z.string().nullable(), removedReason: z.string().nullable(),
})
/** A nomination round of a reward. */
export type AwardRound = z.infer<typeof round>
const nominee = z.strictObject({
  nip: z.string(), name: z.string(), golongan: z.string().nullable(), post: z.string().nullable(), unitId: z.string().nullable(), unit: z.string().nullable(), outcome: outcomeSchema, message: messageSchema, place: z.int().nullable(), /** Months of service since CPNS on the day of asking; null where it is not on record. */ serviceMonths: z.int().nullable(),
  state: z.enum(['flagged', 'nominated', 'passed-over']), reason: z.string().nullable(), decidedAt: z.string().nullable(), decidedBy: z.string().nullable(),
})
/** Somebody flagged for a reward, with what the board decided. */
export type Nominee = z.infer<typeof nominee>

/** Nomination rounds: flagged by rule, quota, decision of the board, annex. */
export const awards = {
  'award.kinds': query({ access: readers, input: nothing, output: z.strictObject({ kinds: z.array(z.strictObject({ rule: z.string(), title: messageSchema, /** Null where a round itself works it out. */ met: z.int().nullable(), cannotTell: z.int().nullable(), needsQuota: z.boolean(), /** The open round of this reward, if there is one. */ openRound: z.int().nullable() })), runId: z.int().nullable(), on: isoDateSchema.nullable(), stale: z.boolean() }) }),
  'award.rounds': query({ access: readers, input: nothing, output: z.strictObject({ rounds: z.array(round) }) }),
  /** Opens a round with everyone whom the latest merit run flagged, and those of whom it cannot be told beside them. */
  'award.open': command({
    access: ['admin'], wholeOffice: true, long: true, input: z.strictObject({ rule: z.string(), name: z.string().trim().min(3).max(200), quota: awardQuotaSchema }), output: round, keeps: (_input, output) => ({ entity: 'award-round', id: String(output.id), detail: { rule: output.rule, flagged: output.flagged } }),
  }),
  'award.get': query({
    access: readers, input: one,
    output: z.strictObject({
      round, minutes: awardMinutesSchema,
      units: z.array(z.strictObject({ unitId: z.string().nullable(), unit: z.string(), flagged: z.int(), nominated: z.int(), passedOver: z.int(), waiting: z.int(), heads: z.int(), quota: z.int().nullable(), over: z.boolean() })),
      /** What the law says to the quota as a whole, where it says anything. */
      quotaFinding: findingSchema.nullable(), /** How sure the rule of the reward is, and where it stands. */ certainty: certaintySchema, citation: citationSchema.nullable(),
    }),
  }),
  'award.nominees': query({ access: readers, input: one.extend({ unitId: z.string().nullable().default(null), state: z.array(nominee.shape.state).default([]), outcome: z.array(outcomeSchema).default([]), search: z.string().max(100).default(''), ...pageSchema }), output: z.strictObject({ total: z.int(), rows: z.array(nominee) }) }),
  /** Nominates people or passes them over; passing over a flagged one asks for a reason, and so does going beyond a quota. */
  'award.decide': command({
    access: ['pimpinan'], wholeOffice: true, input: one.extend({ nips: z.array(nipSchema).min(1).max(5000), state: z.enum(['nominated', 'passed-over', 'flagged']), reason: reasonSchema.nullable() }),
    output: round, keeps: (input) => ({ entity: 'award-round', id: String(input.id), reason: input.reason, detail: { people: input.nips.length, state: input.state } }),
  }),
  'award.set-quota': command({ access: ['admin'], wholeOffice: true, input: one.extend({ quota: awardQuotaSchema, reason: reasonSchema }), output: round, keeps: (input) => ({ entity: 'award-round', id: String(input.id), reason: input.reason }) }),
  'award.write-minutes': command({ access: ['admin'], wholeOffice: true, quiet: true, input: one.extend({ minutes: awardMinutesSchema }), output: nothing, keeps: (input) => ({ entity: 'award-round', id: String(input.id) }) }),
  /** Freezes the round; who is flagged and undecided hinders it. */
  'award.close': command({ access: ['pimpinan'], wholeOffice: true, input: one.extend({ reason: reasonSchema }), output: round, keeps: (input, output) => ({ entity: 'award-round', id: String(input.id), reason: input.reason, detail: { nominated: output.nominated } }) }),
  'award.remove': command({ access: ['admin'], wholeOffice: true, input: one.extend({ reason: reasonSchema }), output: nothing, keeps: (input) => ({ entity: 'award-round', id: String(input.id), reason: input.reason }) }),
  'award.fairness': query({ access: readers, wholeOffice: true, input: one, output: fairnessSchema, keeps: (input) => ({ entity: 'award-round', id: String(input.id), detail: { fairness: true } }) }),
  'award.export': query({ access: readers, long: true, input: one.extend({ what: z.enum(['nominated', 'passed-over', 'all']), format: sheetFormatSchema }), output: fileRefSchema, keeps: (input) => ({ entity: 'export', id: String(input.id), detail: { list: 'award', format: input.format } }) }),
}
