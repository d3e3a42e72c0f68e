import { z } from 'zod'
import { certaintySchema, citationSchema, outcomeSchema } from '../legal/finding.ts'
import { fileRefSchema, isoDateSchema, messageSchema, nipSchema, nothing, pageSchema, sheetFormatSchema } from './common.ts'
import { command, query } from './procedure.ts'

const readers = ['admin', 'pimpinan', 'auditor'] as const
const filter = z.strictObject({
  /** The rule of the kind of promotion; all where left out. */
  rule: z.string().nullable().default(null), period: isoDateSchema.nullable().default(null), months: z.int().min(1).max(36).default(12), unitId: z.string().nullable().default(null), search: z.string().max(100).default(''),
  papers: z.enum(['all', 'missing', 'complete']).default('all'),
})
const paper = z.strictObject({ paper: z.string(), label: messageSchema, receivedOn: isoDateSchema.nullable(), note: z.string().nullable(), citation: citationSchema.nullable(), certainty: certaintySchema, /** On record already: nothing to hand in. */ onRecord: messageSchema.nullable() })
const row = z.strictObject({
  nip: z.string(), name: z.string(), golongan: z.string().nullable(), nextGolongan: z.string().nullable(), post: z.string().nullable(), unitId: z.string().nullable(), unit: z.string().nullable(),
  rule: z.string(), period: isoDateSchema, outcome: outcomeSchema, metOn: isoDateSchema.nullable(), certainty: certaintySchema, message: messageSchema, papers: z.array(paper), missing: z.int(),
})
/** Somebody whose kenaikan pangkat falls due in a period. */
export type DueRow = z.infer<typeof row>

const credit = z.strictObject({
  nip: z.string(), name: z.string(), golongan: z.string().nullable(), post: z.string().nullable(), jenjang: z.string().nullable(), unitId: z.string().nullable(), unit: z.string().nullable(),
  /** Exact texts; null while open. */
  total: z.string().nullable(), forRank: z.string().nullable(), forJenjang: z.string().nullable(),
  /** Above the need (excess) or below it (shortage, negative), for the next pangkat and for the next jenjang. */
  rankBalance: z.string().nullable(), jenjangBalance: z.string().nullable(), message: messageSchema, outcome: outcomeSchema, certainty: certaintySchema,
})
/** The angka kredit of a functional officer. */
export type CreditRow = z.infer<typeof credit>

/** Kenaikan pangkat that falls due, its papers, and angka kredit. */
export const kenaikanPangkat = {
  'kp.due': query({
    access: readers, long: true, input: z.strictObject({ filter, ...pageSchema }),
    output: z.strictObject({
      on: isoDateSchema.nullable(), runId: z.int().nullable(), stale: z.boolean(), total: z.int(), rows: z.array(row),
      periods: z.array(z.strictObject({ period: isoDateSchema, byRule: z.record(z.string(), z.int()), count: z.int() })),
    }),
  }),
  'kp.set-paper': command({
    access: ['admin'], wholeOffice: true, quiet: true, input: z.strictObject({ nip: nipSchema, rule: z.string(), period: isoDateSchema, paper: z.string(), receivedOn: isoDateSchema.nullable(), note: z.string().trim().max(300).nullable() }),
    output: nothing, keeps: (input) => ({ entity: 'promotion-paper', id: `${input.rule} ${input.nip}`, detail: { paper: input.paper, received: input.receivedOn !== null } }),
  }),
  'kp.credits': query({
    access: readers, long: true, input: z.strictObject({ unitId: z.string().nullable().default(null), search: z.string().max(100).default(''), show: z.enum(['all', 'rank-enough', 'rank-short', 'open']).default('all'), ...pageSchema }),
    output: z.strictObject({ on: isoDateSchema.nullable(), runId: z.int().nullable(), total: z.int(), rows: z.array(credit), counts: z.strictObject({ all: z.int(), enough: z.int(), short: z.int(), open: z.int() }) }),
  }),
  'kp.export': query({ access: readers, long: true, input: z.strictObject({ what: z.enum(['due', 'credits']), filter, format: sheetFormatSchema }), output: fileRefSchema, keeps: (input) => ({ entity: 'export', detail: { list: `kp-${input.what}`, format: input.format } }) }),
}
