import { z } from 'zod'
import { findingSchema, outcomeSchema } from '../legal/finding.ts'
import { fileRefSchema, isoDateSchema, messageSchema, nipSchema, nothing, pageSchema, reasonSchema, sheetFormatSchema } from './common.ts'
import { command, query } from './procedure.ts'
import { profileRefSchema } from './profile.ts'

const side = z.strictObject({ profile: profileRefSchema, name: z.union([z.string(), messageSchema]) })
/**
 * How a rule can treat a person otherwise: met now and not before; met before and not met now, or not applicable; met before and not to be
 * told now; another talent box; another place in the same box; another answer or day among those not met.
 */
export const changeKinds = ['gained', 'lost', 'open', 'box', 'rank', 'other'] as const
const kindCounts = { gained: z.int(), lost: z.int(), open: z.int(), box: z.int(), rank: z.int(), other: z.int() }
/** How many people a rule treats otherwise, kind by kind, and how many alike; together all people. */
const ruleTotals = z.strictObject({ ...kindCounts, same: z.int() })
const replayView = z.strictObject({
  replayId: z.int(), on: isoDateSchema, ranAt: z.string(), by: z.string().nullable(), people: z.int(), changed: z.int(),
  /** The merit run whose facts were asked again; null when the facts were read for the replay. */
  runId: z.int().nullable(), before: side, after: side, totals: z.record(z.string(), ruleTotals),
  /** How many people sit in each of the nine boxes, before and after. */
  boxes: z.strictObject({ before: z.record(z.string(), z.int()), after: z.record(z.string(), z.int()) }),
})
/** One replay: the same facts under two readings of the law. */
export type ReplayView = z.infer<typeof replayView>

const change = z.enum(changeKinds)
const replayFilter = z.strictObject({
  replayId: z.int(), rule: z.string().nullable().default(null), change: z.array(change).default([]), unitId: z.string().nullable().default(null),
  search: z.string().max(100).default(''),
})
const replayRow = z.strictObject({
  nip: z.string(), name: z.string(), unitId: z.string().nullable(), unit: z.string().nullable(), rule: z.string(), change,
  before: outcomeSchema, after: outcomeSchema, beforeBox: z.int().nullable(), afterBox: z.int().nullable(),
  beforeRank: z.int().nullable(), afterRank: z.int().nullable(),
  /** The step that moved the person, as it reads before and after, and the parameters whose values differ in it. */
  step: z.string().nullable(), beforeStep: messageSchema.nullable(), afterStep: messageSchema.nullable(), parameters: z.array(z.string()),
})
/** One person whom a rule treats differently under the other profile. */
export type ReplayRow = z.infer<typeof replayRow>

const readers = ['admin', 'pimpinan', 'auditor'] as const

/** What another profile would do to the same facts. */
export const replays = {
  'replay.run': command({
    access: ['admin'], wholeOffice: true, long: true,
    input: z.strictObject({
      before: profileRefSchema.default('active'), after: profileRefSchema,
      /** The facts of a merit run, or those of a day read from the record as it stands now. */
      facts: z.union([z.strictObject({ runId: z.int() }), z.strictObject({ on: isoDateSchema })]),
    }),
    output: replayView,
    keeps: (input, output) => ({ entity: 'replay', id: String(output.replayId), detail: { before: input.before, after: input.after, changed: output.changed } }),
  }),
  'replay.list': query({ access: readers, wholeOffice: true, input: nothing, output: z.strictObject({ replays: z.array(replayView) }) }),
  'replay.rows': query({
    access: readers, wholeOffice: true, input: z.strictObject({ filter: replayFilter, ...pageSchema }),
    output: z.strictObject({ replay: replayView, total: z.int(), rows: z.array(replayRow) }),
  }),
  'replay.units': query({
    access: readers, wholeOffice: true, input: z.strictObject({ replayId: z.int(), rule: z.string().nullable().default(null) }),
    output: z.strictObject({
      rows: z.array(z.strictObject({ unitId: z.string().nullable(), unit: z.string().nullable(), people: z.int(), ...kindCounts })),
    }),
  }),
  /** Both findings of one person, side by side. */
  'replay.person': query({
    access: readers, wholeOffice: true, input: z.strictObject({ replayId: z.int(), nip: nipSchema, rule: z.string() }),
    output: z.strictObject({ name: z.string(), before: findingSchema, after: findingSchema }), keeps: (input) => ({ entity: 'person', id: input.nip }),
  }),
  'replay.export': query({
    access: readers, wholeOffice: true, long: true, input: z.strictObject({ filter: replayFilter, format: sheetFormatSchema }), output: fileRefSchema,
    keeps: (input) => ({ entity: 'export', id: String(input.filter.replayId), detail: { list: 'replay', format: input.format } }),
  }),
  'replay.remove': command({
    access: ['admin'], wholeOffice: true, input: z.strictObject({ replayId: z.int(), reason: reasonSchema }), output: nothing,
    keeps: (input) => ({ entity: 'replay', id: String(input.replayId), reason: input.reason }),
  }),
}
