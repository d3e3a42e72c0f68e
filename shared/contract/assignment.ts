import { z } from 'zod'
import { citationSchema } from '../legal/finding.ts'
import { isoDateSchema, messageSchema, nipSchema, nothing, pageSchema, reasonSchema } from './common.ts'
import { command, query } from './procedure.ts'

/** An official by NIP, or by the number of one who is no employee (the Kepala Daerah). */
export const raterRefSchema = z.union([z.strictObject({ nip: nipSchema }), z.strictObject({ raterId: z.int() })])
const rater = z.strictObject({ raterId: z.int(), nip: z.string().nullable(), name: z.string(), post: z.string().nullable(), account: z.string().nullable() })
/** An official who rates or decides; `account` is the user name with which the official signs in, null without one. */
export type RaterView = z.infer<typeof rater>

/** What is wrong with who rates whom. */
export const assignmentGaps = ['no-evaluator', 'no-superior', 'self', 'same-person', 'evaluator-left', 'evaluator-too-low', 'overlap'] as const

const assignment = z.strictObject({
  id: z.int(), nip: z.string(), name: z.string(), golongan: z.string().nullable(), post: z.string(), unitId: z.string().nullable(), unit: z.string(),
  acting: z.boolean(), headsUnit: z.boolean(), starts: isoDateSchema, ends: isoDateSchema.nullable(), evaluator: rater.nullable(), superior: rater.nullable(),
  source: z.enum(['import', 'hand', 'unit', 'paste']), reason: z.string().nullable(), gaps: z.array(z.enum(assignmentGaps)),
  /** What each gap is about, in a sentence; with the article where a rule says it. */
  notes: z.array(z.strictObject({ gap: z.enum(assignmentGaps), message: messageSchema, citation: citationSchema.nullable() })),
  /** How many evaluations stand on it; a span with evaluations is ended, never removed. */
  evaluations: z.int(),
})
/** One SKP span: who is rated by whom, in which post, from when to when. */
export type AssignmentView = z.infer<typeof assignment>

const change = z.strictObject({
  at: z.string(), by: z.string().nullable(), reason: z.string().nullable(), assignmentId: z.int(), what: z.enum(['added', 'changed', 'removed']),
  /** What was written, value by value, as sentences. */
  said: z.array(messageSchema),
})
/** One change of who rates a person, the latest first in a list of them. */
export type AssignmentChange = z.infer<typeof change>

const drawn = z.strictObject({
  nip: z.string(), name: z.string(), post: z.string(), unitId: z.string().nullable(), unit: z.string(), acting: z.boolean(), headsUnit: z.boolean(), starts: isoDateSchema,
  ends: isoDateSchema.nullable(), evaluator: z.string().nullable(), superior: z.string().nullable(),
  outcome: z.enum(['new', 'unchanged', 'changed', 'gap', 'refused']), message: messageSchema.nullable(),
})
const drawing = z.strictObject({ applied: z.boolean(), new: z.int(), unchanged: z.int(), changed: z.int(), gap: z.int(), refused: z.int(), rows: z.array(drawn) })
/** What a way of assigning many does: rows to look at (at most 500, the troubled first) and how many of each outcome. */
export type DrawnAssignments = z.infer<typeof drawing>

const delegation = z.strictObject({
  id: z.int(), rater, delegate: rater, starts: isoDateSchema, ends: isoDateSchema, cause: z.enum(['cuti', 'jabatan-kosong', 'tugas-belajar', 'tugas-luar', 'lain']),
  reason: z.string(), skNumber: z.string().nullable(), skDate: isoDateSchema.nullable(), revokedOn: isoDateSchema.nullable(), revokeReason: z.string().nullable(),
  running: z.boolean(),
})
/** Somebody who acts for an evaluator or an atasan for a time. */
export type DelegationView = z.infer<typeof delegation>

const filter = z.strictObject({
  search: z.string().max(100).default(''), unitId: z.string().nullable().default(null), on: isoDateSchema.nullable().default(null),
  gap: z.array(z.enum(assignmentGaps)).default([]), evaluator: raterRefSchema.nullable().default(null),
})
const readers = ['admin', 'pimpinan', 'auditor'] as const
const fields = { nip: nipSchema, evaluator: raterRefSchema.nullable(), superior: raterRefSchema.nullable() }

/** Who rates whom: pejabat penilai and atasan pejabat penilai, and who acts for them. */
export const assignments = {
  'assignment.list': query({
    access: readers, input: z.strictObject({ filter: filter.prefault({}), ...pageSchema }),
    output: z.strictObject({ total: z.int(), rows: z.array(assignment), gaps: z.record(z.enum(assignmentGaps), z.int()) }),
  }),
  /** Everything assigned about one person, present and past. */
  'assignment.of-person': query({ access: readers, input: z.strictObject({ nip: nipSchema }), output: z.strictObject({ assignments: z.array(assignment), history: z.array(change) }) }),
  /** Draws spans up from the superior columns of the imported ratings and plans of a year; `apply` false only shows. */
  'assignment.draw-up': command({
    access: ['admin'], wholeOffice: true, long: true, input: z.strictObject({ year: z.int().min(2000).max(2200), apply: z.boolean() }), output: drawing,
    keeps: (input, output) => ({ entity: 'assignment', detail: { year: input.year, applied: output.applied, new: output.new, changed: output.changed } }),
  }),
  /** One by one: a new span, with the post and unit of the record unless said otherwise. */
  'assignment.add': command({
    access: ['admin'], wholeOffice: true,
    input: z.strictObject({
      ...fields, post: z.string().trim().min(2).max(250).nullable().default(null), unitId: z.string().nullable().default(null), acting: z.boolean().default(false),
      headsUnit: z.boolean().default(false), starts: isoDateSchema, ends: isoDateSchema.nullable(), reason: reasonSchema,
    }),
    output: assignment, keeps: (input, output) => ({ entity: 'assignment', id: String(output.id), reason: input.reason }),
  }),
  /** A correction of the whole span, or, with `from`, another evaluator from that day on: the span ends and a new one begins. */
  'assignment.change': command({
    access: ['admin'], wholeOffice: true,
    input: z.strictObject({
      id: z.int(), evaluator: raterRefSchema.nullable(), superior: raterRefSchema.nullable(), headsUnit: z.boolean(), starts: isoDateSchema, ends: isoDateSchema.nullable(),
      from: isoDateSchema.nullable().default(null), reason: reasonSchema,
    }),
    output: assignment, keeps: (input) => ({ entity: 'assignment', id: String(input.id), reason: input.reason }),
  }),
  'assignment.remove': command({
    access: ['admin'], wholeOffice: true, input: z.strictObject({ id: z.int(), reason: reasonSchema }), output: nothing,
    keeps: (input) => ({ entity: 'assignment', id: String(input.id), reason: input.reason }),
  }),
  /** Everybody of a unit (and below) to one evaluator and atasan; the evaluator is left out, nobody rates themselves. */
  'assignment.assign-unit': command({
    access: ['admin'], wholeOffice: true,
    input: z.strictObject({
      unitId: z.string(), below: z.boolean(), evaluator: raterRefSchema, superior: raterRefSchema.nullable(), starts: isoDateSchema, ends: isoDateSchema.nullable(),
      /** Only people without an evaluator, or also those who have one. */
      onlyGaps: z.boolean(), apply: z.boolean(), reason: reasonSchema,
    }),
    output: drawing, keeps: (input, output) => ({ entity: 'assignment', reason: input.reason, detail: { unit: input.unitId, applied: output.applied, new: output.new, changed: output.changed } }),
  }),
  /** Rows pasted from a sheet: NIP of the employee, NIP of the evaluator, NIP of the atasan, start, end; a faulty row is refused with its reason and hinders the whole. */
  'assignment.paste': command({
    access: ['admin'], wholeOffice: true,
    input: z.strictObject({ rows: z.array(z.array(z.string().max(60)).max(8)).min(1).max(2000), apply: z.boolean(), reason: reasonSchema }),
    output: drawing, keeps: (input, output) => ({ entity: 'assignment', reason: input.reason, detail: { rows: input.rows.length, applied: output.applied } }),
  }),
  'rater.list': query({ access: readers, input: z.strictObject({ search: z.string().max(100).default('') }), output: z.strictObject({ raters: z.array(rater.extend({ people: z.int() })) }) }),
  /** An official who is no employee, linked to the account with which they sign in. */
  'rater.add': command({
    access: ['admin'], wholeOffice: true, input: z.strictObject({ name: z.string().trim().min(2).max(200), post: z.string().trim().min(2).max(250), userName: z.string().max(80).nullable() }),
    output: rater, keeps: (_input, output) => ({ entity: 'rater', id: String(output.raterId) }),
  }),
  'rater.link': command({
    access: ['admin'], wholeOffice: true, input: z.strictObject({ raterId: z.int(), userName: z.string().max(80).nullable(), reason: reasonSchema }), output: rater,
    keeps: (input) => ({ entity: 'rater', id: String(input.raterId), reason: input.reason }),
  }),
  'delegation.list': query({ access: [...readers, 'penilai'], input: nothing, output: z.strictObject({ delegations: z.array(delegation) }) }),
  'delegation.add': command({
    access: ['admin'], wholeOffice: true,
    input: z.strictObject({
      rater: raterRefSchema, delegate: raterRefSchema, starts: isoDateSchema, ends: isoDateSchema, cause: delegation.shape.cause, reason: reasonSchema,
      skNumber: z.string().trim().max(120).nullable(), skDate: isoDateSchema.nullable(),
    }),
    output: delegation, keeps: (input, output) => ({ entity: 'delegation', id: String(output.id), reason: input.reason }),
  }),
  'delegation.revoke': command({
    access: ['admin'], wholeOffice: true, input: z.strictObject({ id: z.int(), on: isoDateSchema, reason: reasonSchema }), output: delegation,
    keeps: (input) => ({ entity: 'delegation', id: String(input.id), reason: input.reason }),
  }),
}
