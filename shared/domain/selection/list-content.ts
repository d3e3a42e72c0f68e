import { z } from 'zod'
import { certaintySchema, citationSchema, isoDateSchema, messageSchema } from '../../legal/finding.ts'
import { gateWeights, roundSettingsSchema, targetSchema } from './target.ts'

/** One gate as it stood for one person. `gate` is a step of the law's rule or one of the board's gates. */
export const gateResultSchema = z.strictObject({
  gate: z.string(), source: z.enum(['law', 'post', 'talent']), weight: z.enum(gateWeights), outcome: z.enum(['met', 'not-met', 'cannot-tell']),
  message: messageSchema, citation: citationSchema.nullable(),
  /** When it will be met if only time passes; null when it is met or time does not help. */
  metOn: isoDateSchema.nullable(),
  /** It looked at a hidden fact: readers without the right see only how it ended. */
  sealed: z.boolean(),
})
export type GateResult = z.infer<typeof gateResultSchema>

/** One part of the value of a candidate; weights are effective shares of the whole in per cent, so that all together make 100. */
export const componentSchema = z.strictObject({
  id: z.string(), axis: z.enum(['y', 'x', 'teknis']),
  /** Exact text; null while open. */
  weight: z.string(), score: z.string().nullable(), points: z.string().nullable(), message: messageSchema, sealed: z.boolean(),
})
export type Component = z.infer<typeof componentSchema>

const who = { nip: z.string(), name: z.string(), golongan: z.string().nullable(), post: z.string().nullable(), unitId: z.string().nullable(), unit: z.string().nullable() }

/** Somebody who passes every gate, or whose passing is open. Scores are exact texts, null while open. */
export const candidateSchema = z.strictObject({
  ...who,
  gates: z.array(gateResultSchema), box: z.int().nullable(), y: z.string().nullable(), x: z.string().nullable(), nilai: z.string().nullable(), technical: z.string().nullable(),
  /** What the list is ordered by. */
  value: z.string().nullable(), components: z.array(componentSchema),
  /** Points for breaking ties, by tie breaker, as exact texts. */
  ties: z.record(z.string(), z.string()),
  /** Place in the list, from 1; null beside it. Equals share a place. */
  place: z.int().nullable(),
  /** What parts this candidate from the one before: value, box, a tie breaker, or nothing (`tied`); null for the first and beside the list. */
  decidedBy: z.string().nullable(),
  /** Within the names that go to the head. */
  listed: z.boolean(),
  preferredMet: z.int(), preferredAll: z.int(),
  /** What is missing, one sentence each. */
  missing: z.array(messageSchema), certainty: certaintySchema,
})
export type Candidate = z.infer<typeof candidateSchema>

/** Somebody outside, with every gate that stops, and the day on which all would be met if only time passes. */
export const outsiderSchema = z.strictObject({
  ...who, stopped: z.array(z.strictObject({ gate: z.string(), message: messageSchema, sealed: z.boolean() })), metOn: isoDateSchema.nullable(),
})
export type Outsider = z.infer<typeof outsiderSchema>

/** How many people a gate stops: at all, and as the only one; and for how many it cannot be told. */
export const gateCountSchema = z.strictObject({
  gate: z.string(), source: z.enum(['law', 'post', 'talent']), weight: z.enum(gateWeights), stopped: z.int(), alone: z.int(), open: z.int(),
})
export type GateCount = z.infer<typeof gateCountSchema>

/** A list as a whole: who stands where, who stands beside it, who is outside and why. Pure outcome of facts, law, profile and settings. */
export const listContentSchema = z.strictObject({
  target: targetSchema, settings: roundSettingsSchema, ruleSet: z.string(), profileName: z.string().nullable(),
  /** What orders the list, first to last. */
  order: z.array(z.string()), considered: z.int(), gates: z.array(gateCountSchema),
  ranked: z.array(candidateSchema), open: z.array(candidateSchema), outside: z.array(outsiderSchema),
})
export type ListContent = z.infer<typeof listContentSchema>
