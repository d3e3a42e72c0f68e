import { z } from 'zod'
import { isoDateSchema, messageSchema, nothing } from './common.ts'
import { everyRole, query } from './procedure.ts'

const waiting = z.strictObject({
  id: z.string(), count: z.int(), message: messageSchema, detail: messageSchema.nullable(),
  tone: z.enum(['neutral', 'warn', 'bad', 'ok']), tag: messageSchema.nullable(), route: z.string(),
})
/** One thing that waits for this role, one click from where it is done. */
export type Waiting = z.infer<typeof waiting>

/** Beranda: what waits. */
export const home = {
  'home.overview': query({
    access: everyRole, input: nothing,
    output: z.strictObject({
      waiting: z.array(waiting), people: z.int(),
      lastData: z.array(z.strictObject({ kind: z.string(), on: z.string() })),
      run: z.strictObject({
        runId: z.int(), on: isoDateSchema, ruleSet: z.string(), inputHash: z.string(), flagged: z.int(),
        rules: z.array(z.strictObject({ rule: z.string(), met: z.int(), cannotTell: z.int() })), stale: z.boolean(),
      }).nullable(),
      distribution: z.strictObject({ year: z.int(), people: z.int(), counts: z.record(z.string(), z.int()) }).nullable(),
      /** Badges beside the navigation, by route. */
      badges: z.record(z.string(), z.int()),
    }),
  }),
}
