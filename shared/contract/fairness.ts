import { z } from 'zod'
import { messageSchema } from './common.ts'

/** What a finished list is looked at by; none of them ever enters a score, a gate or an order. */
export const fairnessAttributes = ['sex', 'age-band', 'unit', 'district', 'post-family'] as const
export type FairnessAttribute = (typeof fairnessAttributes)[number]

const group = z.strictObject({
  label: messageSchema, pool: z.int(), selected: z.int(),
  /** Selected of the pool, as a share; null in a group too small to be shown apart. */
  rate: z.number().nullable(), small: z.boolean(),
})
const analysis = z.strictObject({
  attribute: z.enum(fairnessAttributes), groups: z.array(group),
  /** People whose attribute is not on record. */
  unknown: z.int(),
  /** Lowest rate over highest rate of the groups that are shown; null where it cannot be said. */
  ratio: z.number().nullable(), belowFourFifths: z.boolean().nullable(),
  /** Fisher's exact test over all shown groups, two-sided; null where there are not two groups. */
  p: z.number().nullable(), sign: z.enum(['none', 'small-numbers', 'difference', 'cannot-tell']), message: messageSchema,
})
/** One attribute of a finished list, with counts and a plain sentence. */
export type FairnessAnalysis = z.infer<typeof analysis>

/** How a finished list looks beside the pool it was drawn from; it explains, and never reorders. */
export const fairnessSchema = z.strictObject({
  pool: z.int(), selected: z.int(),
  /** What counts as pool and as selected, in words. */
  basis: messageSchema, analyses: z.array(analysis),
  /** The whole is withheld because the pool is too small. */
  withheld: messageSchema.nullable(),
})
export type Fairness = z.infer<typeof fairnessSchema>
