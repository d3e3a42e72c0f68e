import { z } from 'zod'
import { standardsSchema } from '../domain/selection/target.ts'
import { certaintySchema, citationSchema, findingSchema } from '../legal/finding.ts'
import { golonganSchema } from '../legal/terms/golongan.ts'
import { educationLevelSchema } from '../legal/terms/people.ts'
import { eselonSchema, jenjangSchema, postLevelSchema } from '../legal/terms/posts.ts'
import { fileRefSchema, isoDateSchema, messageSchema, nipSchema, nothing, pageSchema, postKindSchema, reasonSchema, sheetFormatSchema } from './common.ts'
import { command, query } from './procedure.ts'

const readers = ['admin', 'pimpinan', 'auditor'] as const

/** What a post is and asks, as the board writes it down. */
export const postFieldsSchema = z.strictObject({
  name: z.string().trim().min(3).max(250), unitId: z.string(), kind: postKindSchema, level: postLevelSchema.nullable(), jenjang: jenjangSchema.nullable(), eselon: eselonSchema.nullable(),
  jobClass: z.int().min(1).max(17).nullable(), seats: z.int().min(1).max(2000), education: educationLevelSchema.nullable(), fields: z.array(z.string().trim().min(2).max(120)).max(40),
  golonganLow: golonganSchema.nullable(), golonganHigh: golonganSchema.nullable(), standards: standardsSchema, critical: z.boolean(), criticalReason: z.string().trim().min(5).max(500).nullable(),
})
export type PostFields = z.infer<typeof postFieldsSchema>

/** Why a post is or falls vacant: nobody holds it now, batas usia pensiun, a recorded leaving, a decision of the head here, a move on record. */
export const vacancyCauseSchema = z.enum(['vacant', 'bup', 'leaving', 'decision', 'move'])
const vacancy = z.strictObject({
  because: vacancyCauseSchema, on: isoDateSchema, message: messageSchema,
  /** Of batas usia pensiun: its article and how sure it is. */
  citation: citationSchema.nullable(), certainty: certaintySchema.nullable(),
  /** Who leaves the seat. */
  nip: z.string().nullable(), name: z.string().nullable(),
})
/** A seat that is or will be empty. */
export type Vacancy = z.infer<typeof vacancy>

const acting = z.strictObject({
  id: z.int().nullable(), postId: z.int().nullable(), post: z.string(), unit: z.string().nullable(), nip: z.string(), name: z.string(), kind: z.enum(['plt', 'plh', 'pj']),
  starts: isoDateSchema, ends: isoDateSchema.nullable(), extendedTo: isoDateSchema.nullable(), endedOn: isoDateSchema.nullable(), skNumber: z.string().nullable(), reason: z.string().nullable(),
  /** The last day without and with the extension that the law allows; null where it sets none (Plh) or the start is unknown. */
  lastDay: isoDateSchema.nullable(), lastDayExtended: isoDateSchema.nullable(), daysLeft: z.int().nullable(),
  state: z.enum(['coming', 'running', 'ending', 'overrun', 'ended']), message: messageSchema, citation: citationSchema.nullable(), certainty: certaintySchema.nullable(),
  /** From an appointment made here, or from the records of people alone. */
  source: z.enum(['appointed', 'record']), mayExtend: z.boolean(),
})
/** Somebody who acts in a post, with the clock. */
export type Acting = z.infer<typeof acting>

const post = z.strictObject({
  id: z.int(), ...postFieldsSchema.shape, unit: z.string(), source: z.enum(['import', 'drawn-up', 'hand']), revision: z.int(), abolishedOn: isoDateSchema.nullable(),
  holders: z.array(z.strictObject({ nip: z.string(), name: z.string(), golongan: z.string().nullable(), since: isoDateSchema.nullable() })),
  acting: z.array(acting), empty: z.int(), vacancies: z.array(vacancy),
  state: z.enum(['filled', 'vacant', 'acting', 'falls-vacant', 'overfull', 'abolished']),
  /** The selection round that is going on for it. */
  roundId: z.int().nullable(),
})
/** A post of the map with who holds it and when it falls vacant. */
export type PostView = z.infer<typeof post>

export const postFilterSchema = z.strictObject({
  unitId: z.string().nullable().default(null), level: z.array(postLevelSchema).default([]), kind: z.array(postKindSchema).default([]),
  state: z.array(post.shape.state).default([]), critical: z.boolean().nullable().default(null), search: z.string().max(100).default(''),
})
export type PostFilter = z.infer<typeof postFilterSchema>

const suggested = z.strictObject({ name: z.string(), unitId: z.string(), unit: z.string(), kind: postKindSchema, level: postLevelSchema.nullable(), jenjang: jenjangSchema.nullable(), eselon: eselonSchema.nullable(), holders: z.int() })
const one = z.strictObject({ id: z.int() })
const keepsPost = (input: { readonly id: number; readonly reason?: string }) => ({ entity: 'post', id: String(input.id), reason: input.reason ?? null })
const keepsActing = (input: { readonly id: number; readonly reason?: string }) => ({ entity: 'acting-appointment', id: String(input.id), reason: input.reason ?? null })

/** The map of posts, its vacancies now and foreseen, and acting appointments. */
export const posts = {
  'post.list': query({
    access: readers, input: z.strictObject({ filter: postFilterSchema, ...pageSchema }),
    output: z.strictObject({ total: z.int(), rows: z.array(post), states: z.record(z.string(), z.int()) }),
  }),
  'post.get': query({
    access: readers, input: one,
    output: z.strictObject({
      post, rounds: z.array(z.strictObject({ id: z.int(), name: z.string(), closingOn: isoDateSchema, state: z.string() })),
      changes: z.array(z.strictObject({ at: z.string(), by: z.string().nullable(), what: messageSchema, reason: z.string().nullable() })),
    }),
  }),
  'post.add': command({ access: ['admin'], wholeOffice: true, input: z.strictObject({ fields: postFieldsSchema, reason: reasonSchema }), output: post, keeps: (input, output) => ({ entity: 'post', id: String(output.id), reason: input.reason }) }),
  /** `revision` is the one that the form was opened with: who writes over a newer one is refused. */
  'post.change': command({ access: ['admin'], wholeOffice: true, input: one.extend({ revision: z.int(), fields: postFieldsSchema, reason: reasonSchema }), output: post, keeps: keepsPost }),
  'post.abolish': command({ access: ['admin'], wholeOffice: true, input: one.extend({ on: isoDateSchema, reason: reasonSchema }), output: post, keeps: keepsPost }),
  /** Posts that people hold by their records and that the map does not know. */
  'post.suggest': query({ access: ['admin'], wholeOffice: true, input: z.strictObject({ ...pageSchema }), output: z.strictObject({ total: z.int(), rows: z.array(suggested), withoutUnit: z.int(), withoutLevel: z.int(), withoutKind: z.int() }) }),
  /** Takes all suggested posts into the map. */
  'post.draw-up': command({ access: ['admin'], wholeOffice: true, input: z.strictObject({ reason: reasonSchema }), output: z.strictObject({ added: z.int() }), keeps: (input, output) => ({ entity: 'post', reason: input.reason, detail: { added: output.added } }) }),
  /** Seats empty now and falling empty in the coming years, by day. */
  'post.calendar': query({
    access: readers, input: z.strictObject({ unitId: z.string().nullable().default(null), years: z.int().min(1).max(10).default(5), level: z.array(postLevelSchema).default([]) }),
    output: z.strictObject({
      from: isoDateSchema, until: isoDateSchema,
      rows: z.array(z.strictObject({ postId: z.int(), post: z.string(), unitId: z.string(), unit: z.string(), level: postLevelSchema.nullable(), eselon: z.string().nullable(), critical: z.boolean(), roundId: z.int().nullable(), vacancy })),
      months: z.array(z.strictObject({ month: z.string(), count: z.int() })),
      /** Posts whose holder's retirement cannot be told, with what is missing. */
      open: z.array(z.strictObject({ postId: z.int(), post: z.string(), unit: z.string(), message: messageSchema })),
    }),
  }),
  'post.export': query({ access: readers, long: true, input: z.strictObject({ what: z.enum(['posts', 'calendar', 'acting']), filter: postFilterSchema, format: sheetFormatSchema }), output: fileRefSchema, keeps: (input) => ({ entity: 'export', detail: { list: input.what, format: input.format } }) }),
  'acting.list': query({ access: readers, input: nothing, output: z.strictObject({ rows: z.array(acting) }) }),
  /** Whether somebody may be named Plt of a post, asked before it is done. */
  'acting.check': query({ access: ['admin', 'pimpinan'], input: z.strictObject({ postId: z.int(), nip: nipSchema, starts: isoDateSchema }), output: z.strictObject({ finding: findingSchema.nullable(), lastDay: isoDateSchema.nullable() }), keeps: (input) => ({ entity: 'person', id: input.nip }) }),
  'acting.appoint': command({
    access: ['admin'], wholeOffice: true,
    input: z.strictObject({ postId: z.int(), nip: nipSchema, kind: z.enum(['plt', 'plh']), starts: isoDateSchema, ends: isoDateSchema, skNumber: z.string().trim().max(120).nullable(), skDate: isoDateSchema.nullable(), reason: reasonSchema }),
    output: acting, keeps: (input, output) => ({ entity: 'acting-appointment', id: String(output.id), reason: input.reason }),
  }),
  'acting.extend': command({ access: ['admin'], wholeOffice: true, input: one.extend({ to: isoDateSchema, reason: reasonSchema }), output: acting, keeps: keepsActing }),
  'acting.end': command({ access: ['admin'], wholeOffice: true, input: one.extend({ on: isoDateSchema, reason: reasonSchema }), output: acting, keeps: keepsActing }),
}
