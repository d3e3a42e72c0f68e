import { z } from 'zod'
import { skpContentSchema } from '../domain/appraisal/skp.ts'
import { citationSchema, certaintySchema, findingSchema } from '../legal/finding.ts'
import { isoDateSchema, messageSchema, reasonSchema } from './common.ts'
import { command, everyRole, query } from './procedure.ts'

const ref = z.strictObject({ assignmentId: z.int(), year: z.int().min(2000).max(2200) })
const head = z.strictObject({
  ...ref.shape, skpId: z.int().nullable(), nip: z.string(), name: z.string(), post: z.string(), unitId: z.string().nullable(), unit: z.string(), acting: z.boolean(),
  starts: isoDateSchema, ends: isoDateSchema, evaluator: z.string().nullable(), state: z.enum(['none', 'draft', 'agreed']), lines: z.int(), agreedOn: isoDateSchema.nullable(),
  /** The day by which the SKP is to be set, and whether it is late. */
  dueOn: isoDateSchema.nullable(), late: z.boolean(), planned: messageSchema.nullable(), mayWrite: z.boolean(),
  /** Named by whom the caller writes it in the place of the evaluator; null for the evaluator's own hand. */
  actsFor: z.string().nullable(),
})
/** One SKP in a list; `planned` tells of a plan in an imported file. */
export type SkpHead = z.infer<typeof head>
const version = z.strictObject({ number: z.int(), content: skpContentSchema, agreedOn: isoDateSchema, reason: z.string().nullable(), createdAt: z.string(), createdBy: z.string().nullable() })
export type SkpVersion = z.infer<typeof version>

const answer = z.strictObject({
  outcome: z.enum(['saved', 'clash']), revision: z.int(), savedAt: z.string(),
  /** On a clash: what stands, and who wrote it; nothing was written over it. */
  theirs: z.strictObject({ content: skpContentSchema, by: z.string().nullable(), at: z.string() }).nullable(),
})

/** SKP: rencana hasil kerja with indicators and targets, expected behaviour and the lampiran. Optional for offices that import them. */
export const skps = {
  'skp.list': query({
    access: everyRole, input: z.strictObject({ year: z.int().min(2000).max(2200), as: z.enum(['evaluator', 'superior', 'reader']), unitId: z.string().nullable().default(null) }),
    output: z.strictObject({
      skps: z.array(head),
      /** By when the SKP of the year is to be set, for those in post on that day, and where that stands. */
      deadline: z.strictObject({ on: isoDateSchema, citations: z.array(citationSchema).readonly(), certainty: certaintySchema }).nullable(),
    }),
  }),
  'skp.get': query({
    access: everyRole, input: ref,
    output: z.strictObject({
      head, revision: z.int(), content: skpContentSchema, versions: z.array(version), changedAt: z.string().nullable(), changedBy: z.string().nullable(),
      /** Whether the four perspectives go with this SKP: of a JPT or the head of a unit. */
      perspectives: z.boolean(),
      /** The rencana hasil kerja of the evaluator's own SKP, to be intervened. */
      superiorPlans: z.array(z.strictObject({ ref: z.string(), plan: z.string() })),
      /** SKP of the same evaluator and of the year before that can be taken as a start. */
      copyable: z.array(z.strictObject({ ...ref.shape, label: z.string() })),
      /** What is missing before it can be agreed, each with the field in which it is filled in. */
      lacks: z.array(z.strictObject({ field: z.string(), message: messageSchema })),
      /** What the rule of the deadline answers about this SKP; null outside the dates of the law. */
      deadline: findingSchema.nullable(),
      /** The reason for which an agreed SKP is open again. */
      reopenReason: z.string().nullable(),
      /** Of a caller who reads: a draft stands beside what was agreed, and is not shown. */
      draftHidden: z.boolean(),
    }),
    keeps: (input) => ({ entity: 'skp', id: `${input.assignmentId}:${input.year}` }),
  }),
  'skp.save': command({
    access: ['penilai'], quiet: true, input: ref.extend({ revision: z.int().min(0), content: skpContentSchema }), output: answer,
    keeps: (input) => ({ entity: 'skp', id: `${input.assignmentId}:${input.year}` }),
  }),
  /** Taken over as a draft from another SKP. */
  'skp.copy': command({
    access: ['penilai'], input: ref.extend({ revision: z.int().min(0), from: ref }), output: answer.extend({ content: skpContentSchema }), keeps: (input) => ({ entity: 'skp', id: `${input.assignmentId}:${input.year}`, detail: { from: `${input.from.assignmentId}:${input.from.year}` } }),
  }),
  /** Agreed with the employee on a day: kept as a version. */
  'skp.agree': command({
    access: ['penilai'], input: ref.extend({ revision: z.int(), on: isoDateSchema, reason: reasonSchema.nullable() }), output: z.strictObject({ number: z.int() }),
    keeps: (input, output) => ({ entity: 'skp', id: `${input.assignmentId}:${input.year}`, reason: input.reason, detail: { version: output.number } }),
  }),
  /** An agreed SKP may change all year, with the dialogue: opened again with a reason. */
  'skp.reopen': command({
    access: ['penilai'], input: ref.extend({ reason: reasonSchema }), output: z.strictObject({ revision: z.int() }), keeps: (input) => ({ entity: 'skp', id: `${input.assignmentId}:${input.year}`, reason: input.reason }),
  }),
}
