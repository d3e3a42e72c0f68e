import { z } from 'zod'
import { isoDateSchema, messageSchema, nothing } from './common.ts'
import { everyRole, query } from './procedure.ts'

const waiting = z.strictObject({
  id: z.string(), count: z.int(), message: messageSchema, detail: messageSchema.nullable(),
  tone: z.enum(['neutral', 'warn', 'bad', 'ok']), tag: messageSchema.nullable(), route: z.string(),
})
/** One thing that waits for this role, one click from where it is done. */
export type Waiting = z.infer<typeof waiting>

const attention = z.strictObject({
  /** People still active who have reached batas usia pensiun, who will within a year, and who hold a post as Plt beyond its limits. */
  retired: z.int(), retiring: z.int(), acting: z.int(),
  /** The most pressing of them, each with what it is about. */
  people: z.array(z.strictObject({ nip: z.string(), name: z.string(), unit: z.string().nullable(), kind: z.enum(['retired', 'acting', 'retiring']), message: messageSchema })),
})
/** What the latest run tells of people that is no candidacy and yet wants somebody's eye. */
export type Attention = z.infer<typeof attention>

/** Beranda: what waits. */
export const home = {
  'home.overview': query({
    access: everyRole, input: nothing,
    output: z.strictObject({
      waiting: z.array(waiting), people: z.int(),
      lastData: z.array(z.strictObject({ kind: z.string(), on: z.string() })),
      run: z.strictObject({
        runId: z.int(), on: isoDateSchema, ruleSet: z.string(), inputHash: z.string(), flagged: z.int(),
        /** The rules that make candidates for a reward or a promotion; `flagged` counts people who meet any of them. */
        rules: z.array(z.strictObject({ rule: z.string(), met: z.int(), cannotTell: z.int() })), stale: z.boolean(),
      }).nullable(),
      /** Null before the first run, and for roles that see no lists of candidates. */
      attention: attention.nullable(),
      distribution: z.strictObject({ year: z.int(), people: z.int(), counts: z.record(z.string(), z.int()) }).nullable(),
      /** Badges beside the navigation, by route. */
      badges: z.record(z.string(), z.int()),
    }),
  }),
}
