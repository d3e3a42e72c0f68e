import { z } from 'zod'
import { isoDateSchema } from '../../legal/finding.ts'
import { gateLevels } from '../../legal/parameters/post/gates.ts'
import { golonganSchema } from '../../legal/terms/golongan.ts'
import { educationLevelSchema } from '../../legal/terms/people.ts'

/** The competences that a post has a standard for. */
export const competences = ['teknis', 'manajerial', 'sosiokultural'] as const

const standard = z.string().regex(/^\d{1,3}(\.\d{1,2})?$/).nullable()
/** The standard of each competence as exact text, null where the map of posts names none. */
export const standardsSchema = z.strictObject({ teknis: standard, manajerial: standard, sosiokultural: standard })
export type Standards = z.infer<typeof standardsSchema>

/** The levels of post for which a list can be made: those to which the law sets a gate. */
export const targetLevelSchema = z.enum(gateLevels)

/** The post that a list is made for, and what it asks beyond the law; null where the map of posts asks nothing. */
export const targetSchema = z.strictObject({
  postId: z.int(), post: z.string(), unitId: z.string(), unit: z.string(), level: targetLevelSchema, eselon: z.string().nullable(),
  education: educationLevelSchema.nullable(), fields: z.array(z.string()), golonganLow: golonganSchema.nullable(), golonganHigh: golonganSchema.nullable(),
  standards: standardsSchema, closingOn: isoDateSchema,
})
export type Target = z.infer<typeof targetSchema>

/**
 * What the board may ask beside the law. This list is closed on purpose: sex, religion, age, marital status, origin and disability are
 * not in it, nor anything that stands for one of them.
 */
export const boardGates = ['post-golongan', 'post-education', 'post-field', 'kotak-krs', 'diklat-kepemimpinan'] as const
export type BoardGate = (typeof boardGates)[number]

/** Who fails a `must` stays outside; a `preferred` is shown and stops nobody; `off` is not asked. */
export const gateWeights = ['must', 'preferred', 'off'] as const

/** What the board chose for a round. The gates of the law are always `must`. */
export const roundSettingsSchema = z.strictObject({
  gates: z.strictObject({
    'post-golongan': z.enum(gateWeights), 'post-education': z.enum(gateWeights), 'post-field': z.enum(gateWeights),
    'kotak-krs': z.enum(gateWeights), 'diklat-kepemimpinan': z.enum(gateWeights),
  }),
  /** Whence the technical score comes: the last assessment of technical competence, or what the board entered for the round. */
  technical: z.enum(['assessment', 'entered']),
  /** How many names go to the head; those who share the last place all go. */
  size: z.int().min(1).max(50),
})
export type RoundSettings = z.infer<typeof roundSettingsSchema>

/** What the round itself adds to the facts of a person. */
export const candidateExtraSchema = z.strictObject({
  /** Months of experience in the field of the post, as the board counted them; null while nobody did. */
  experienceMonths: z.int().min(0).nullable(),
  /** The technical score that the board entered for the round, as exact text. */
  technicalScore: z.string().nullable(),
  /** Whether the field of education fits, as the board found; null: by the words of the programme. */
  fieldFits: z.boolean().nullable(),
  /** The programmes of education on record. */
  programs: z.array(z.string()),
})
export type CandidateExtra = z.infer<typeof candidateExtraSchema>
