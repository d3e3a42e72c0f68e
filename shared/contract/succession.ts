import { z } from 'zod'
import { findingSchema } from '../legal/finding.ts'
import { postLevelSchema } from '../legal/terms/posts.ts'
import { fileRefSchema, isoDateSchema, messageSchema, pageSchema, sheetFormatSchema } from './common.ts'
import { query } from './procedure.ts'

const readers = ['admin', 'pimpinan', 'auditor'] as const

/** How soon somebody could take a post, by gates and dates alone: now, within one year, within three; `cannot-tell` while something is missing. */
export const readinessSchema = z.enum(['ready', 'one-year', 'three-years', 'cannot-tell'])
const counts = z.strictObject({ ready: z.int(), oneYear: z.int(), threeYears: z.int(), cannotTell: z.int() })

const row = z.strictObject({
  postId: z.int(), post: z.string(), unitId: z.string(), unit: z.string(), level: postLevelSchema, critical: z.boolean(), criticalReason: z.string().nullable(),
  holder: z.string().nullable(), holderNip: z.string().nullable(), leavesOn: isoDateSchema.nullable(), vacant: z.boolean(), counts,
  /** The holder leaves soon or the post is vacant, and nobody is ready in time. */
  risk: z.enum(['high', 'watch', 'none']), message: messageSchema,
})
/** A post with how many could follow. */
export type SuccessionRow = z.infer<typeof row>

const successor = z.strictObject({
  nip: z.string(), name: z.string(), golongan: z.string().nullable(), post: z.string().nullable(), unit: z.string().nullable(), box: z.int().nullable(), readiness: readinessSchema, readyOn: isoDateSchema.nullable(),
  value: z.string().nullable(), place: z.int().nullable(),
  /** Gates not met yet and competences below the standard of the post: what to develop. */
  needs: z.array(z.strictObject({ gate: z.string(), message: messageSchema, metOn: isoDateSchema.nullable() })),
})
/** Somebody who could follow on a post. */
export type Successor = z.infer<typeof successor>

const filter = z.strictObject({ unitId: z.string().nullable().default(null), onlyCritical: z.boolean().default(true), level: z.array(postLevelSchema).default([]) })

/** Who could follow whom, and where nobody could. */
export const successions = {
  'succession.overview': query({
    access: readers, long: true, input: z.strictObject({ filter, ...pageSchema }),
    output: z.strictObject({
      on: isoDateSchema, total: z.int(), rows: z.array(row),
      bench: z.array(z.strictObject({ unitId: z.string(), unit: z.string(), posts: z.int(), covered: z.int(), atRisk: z.int(), /** Different people; one may be ready for several posts. */ ready: z.int() })), message: messageSchema,
      /** Posts of the choice for whose level the law sets no gate: nobody can be named for them here. */
      withoutGate: z.int(),
      /** Within so many months a seat that falls empty needs somebody who is ready: a setting of the house. */
      months: z.int(),
    }),
  }),
  'succession.post': query({
    access: readers, long: true, input: z.strictObject({ postId: z.int(), readiness: z.array(readinessSchema).default([]), ...pageSchema }),
    output: z.strictObject({
      row, on: isoDateSchema, total: z.int(), rows: z.array(successor),
      /** Successors in units that the caller does not read: counted, never named. */
      elsewhere: z.int(),
      /** Whether the plan names candidates enough, as the law asks of a target post; null before the law asked. */
      enough: findingSchema.nullable(),
    }),
  }),
  'succession.export': query({ access: readers, long: true, input: z.strictObject({ filter, format: sheetFormatSchema }), output: fileRefSchema, keeps: (input) => ({ entity: 'export', detail: { list: 'succession', format: input.format } }) }),
}
