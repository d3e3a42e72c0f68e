import { z } from 'zod'
import { fairnessAttributes, type FairnessAttribute } from '../domain/fairness/attributes.ts'
import { messageSchema } from './common.ts'

export { fairnessAttributes, type FairnessAttribute }

const group = z.strictObject({
  label: messageSchema, pool: z.int(), selected: z.int(),
  /** Selected of the pool, as a share. */
  rate: z.number().nullable(),
  /** Groups too small to be shown apart, put together. */
  small: z.boolean(),
})
const analysis = z.strictObject({
  attribute: z.enum(fairnessAttributes),
  /** The groups that are shown; none where small groups would tell of single people. */
  groups: z.array(group).readonly(),
  /** People whose attribute is not on record. */
  unknown: z.int(),
  /** Lowest rate over highest rate of the groups that are shown; null where it cannot be said. */
  ratio: z.number().nullable(), belowFourFifths: z.boolean().nullable(),
  /** Two-sided, over all shown groups; null where there are not two groups, or too many tables for the exact test. */
  p: z.number().nullable(),
  /** Fisher's exact test; χ² only where the counts are too large for it, and said so. */
  test: z.enum(['fisher', 'chi-square']).nullable(),
  sign: z.enum(['none', 'small-numbers', 'difference', 'cannot-tell']), message: messageSchema,
})
/** One attribute of a finished list, with counts and a plain sentence. */
export type FairnessAnalysis = z.infer<typeof analysis>

const stage = z.strictObject({
  pool: z.int(), selected: z.int(),
  /** What counts as pool and as selected, in words. */
  basis: messageSchema, analyses: z.array(analysis).readonly(),
  /** The whole is withheld because the pool is too small. */
  withheld: messageSchema.nullable(),
})
/** One step on which people were chosen from others. */
export type FairnessStage = z.infer<typeof stage>

/** How a finished list looks beside the pool it was drawn from; it explains, and never reorders. */
export const fairnessSchema = stage.extend({
  /** The last step alone, from those who meet every condition to those who were chosen; null where there is no such step. */
  passed: stage.nullable(),
  /** What the house itself set: age bands, words of the district, bounds of the test. */
  notes: z.array(messageSchema).readonly(),
})
export type Fairness = z.infer<typeof fairnessSchema>
