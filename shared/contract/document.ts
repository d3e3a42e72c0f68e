import { z } from 'zod'
import { documentContentSchema, documentKinds } from '../domain/document/content.ts'
import { letterheadSchema } from '../domain/document/letterhead.ts'
import { isoDateSchema, messageSchema, nipSchema, nothing, reasonSchema } from './common.ts'
import { command, everyRole, query } from './procedure.ts'

/** What a document is about: an evaluation (in one of its versions), the SKP of a span and year, a unit in a period, a calibration, an objection, a selection round or somebody in it, a period of kenaikan pangkat, a nomination round. */
export const documentSubjectSchema = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('skp'), assignmentId: z.int(), year: z.int() }),
  z.strictObject({ of: z.literal('evaluation'), periodId: z.int(), assignmentId: z.int(), version: z.int().nullable() }),
  z.strictObject({ of: z.literal('unit'), periodId: z.int(), unitId: z.string() }),
  z.strictObject({ of: z.literal('calibration'), calibrationId: z.int() }),
  z.strictObject({ of: z.literal('objection'), id: z.int() }),
  z.strictObject({ of: z.literal('round'), roundId: z.int() }),
  z.strictObject({ of: z.literal('candidate'), roundId: z.int(), nip: nipSchema }),
  z.strictObject({ of: z.literal('promotion'), period: isoDateSchema, rule: z.string(), unitId: z.string().nullable() }),
  z.strictObject({ of: z.literal('award'), id: z.int() }),
])
export type DocumentSubject = z.infer<typeof documentSubjectSchema>

const issued = z.strictObject({
  id: z.int(), kind: z.enum(documentKinds), number: z.string(), dated: isoDateSchema, place: z.string(), issuedAt: z.string(), issuedBy: z.string().nullable(), contentHash: z.string(),
})
/** A document that was issued under a number. */
export type IssuedDocument = z.infer<typeof issued>

const footer = z.strictObject({ ruleSet: z.string(), auditHead: z.string(), on: z.string() })

/** Documents as print pages in the official layout, and the letterhead of the office. */
export const documents = {
  'document.draw': query({
    access: everyRole, input: z.strictObject({ kind: z.enum(documentKinds), subject: documentSubjectSchema }),
    output: z.strictObject({
      content: documentContentSchema, letterhead: letterheadSchema, footer, issued: z.array(issued),
      /** Why it cannot be issued yet: a draft is printed with a mark and without a number. */
      draft: messageSchema.nullable(), mayIssue: z.boolean(),
    }),
    keeps: (input) => ({ entity: 'document', id: input.kind, detail: { subject: JSON.stringify(input.subject) } }),
  }),
  /** Gives a document its number: what it shows is kept with its hash. */
  'document.issue': command({
    access: ['admin', 'penilai', 'pimpinan'], input: z.strictObject({ kind: z.enum(documentKinds), subject: documentSubjectSchema, number: z.string().trim().min(1).max(120), dated: isoDateSchema, place: z.string().trim().min(2).max(120) }),
    output: issued, keeps: (input, output) => ({ entity: 'document', id: String(output.id), detail: { kind: input.kind } }),
  }),
  'document.get': query({ access: everyRole, input: z.strictObject({ id: z.int() }), output: z.strictObject({ issued, content: documentContentSchema, letterhead: letterheadSchema, footer }), keeps: (input) => ({ entity: 'document', id: String(input.id) }) }),
  'letterhead.read': query({ access: 'signed-in', input: nothing, output: letterheadSchema }),
  'letterhead.change': command({
    access: ['admin'], wholeOffice: true, input: z.strictObject({ letterhead: letterheadSchema, reason: reasonSchema }), output: letterheadSchema,
    keeps: (input) => ({ entity: 'setting', id: 'letterhead', reason: input.reason }),
  }),
}
