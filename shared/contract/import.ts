import { z } from 'zod'
import { recordKindNames } from '../domain/record/kinds.ts'
import { fileRefSchema, isoDateSchema, messageSchema, nothing, reasonSchema, sheetFormatSchema } from './common.ts'
import { command, query } from './procedure.ts'

const rejected = z.strictObject({ row: z.int(), column: z.string().nullable(), code: z.string(), message: messageSchema })
const conflict = z.strictObject({ kind: z.string(), nip: z.string().nullable(), row: z.int().nullable(), message: messageSchema })
const notice = z.strictObject({ row: z.int().nullable(), column: z.string().nullable(), code: z.string(), message: messageSchema })

/** What a file does (preview) or did (commit): `rows = accepted + rejected`, `accepted = added + changed + unchanged`. */
const readFile = z.strictObject({
  file: z.string(), stageId: z.string().nullable(), kind: z.string(), rows: z.int(), accepted: z.int(), added: z.int(), changed: z.int(), unchanged: z.int(),
  rejected: z.array(rejected), conflicts: z.array(conflict), droppedColumns: z.array(z.string()),
  ignoredColumns: z.array(z.string()), notices: z.array(notice), period: z.string().nullable(), drawnOn: isoDateSchema.nullable(),
  /** Some of what will change or changed, to look at: at most 50 lines. */
  changes: z.array(z.strictObject({ row: z.int(), nip: z.string().nullable(), name: z.string(), message: messageSchema })),
  /** People of the store whom a full export does not hold. */
  absent: z.int(),
})
const refusedFile = z.strictObject({
  file: z.string(), stageId: z.string().nullable(), kind: z.null(), refused: z.strictObject({ code: z.string(), message: messageSchema }),
  /** Present when the sheet was read but its kind is not known: what the mapping screen needs. */
  unknown: z.strictObject({ headerRow: z.int(), columns: z.array(z.string()), sample: z.array(z.record(z.string(), z.string())) }).nullable(),
  /** True when only the period is missing (13-column rating form). */
  needsPeriod: z.boolean(),
})

/** Which column of a foreign sheet fills which field of which kind of record. */
export const mappingSchema = z.strictObject({
  target: z.enum(['person', 'rating', ...recordKindNames]), columns: z.record(z.string(), z.string()),
})
export type Mapping = z.infer<typeof mappingSchema>

const fileChoice = z.strictObject({ stageId: z.string(), period: z.string().nullable().default(null), mapping: mappingSchema.nullable().default(null) })
const importInput = z.strictObject({
  files: z.array(fileChoice).min(1).max(100),
  /** What a staff export is a full snapshot of: `all`, a unit id, or null when it is not said. */
  covers: z.string().nullable().default(null),
})
const importReport = z.strictObject({ batchId: z.int().nullable(), files: z.array(z.union([readFile, refusedFile])) })
/** The answer of an import, in preview (batchId null) or done. */
export type ImportReport = z.infer<typeof importReport>
export type ImportedFile = z.infer<typeof readFile>
export type RefusedFile = z.infer<typeof refusedFile>

const batch = z.strictObject({
  batchId: z.int(), importedAt: z.string(), by: z.string(), state: z.enum(['committed', 'undone']), undoneAt: z.string().nullable(),
  files: z.array(z.strictObject({
    file: z.string(), kind: z.string(), rows: z.int(), accepted: z.int(), added: z.int(), changed: z.int(), unchanged: z.int(), rejected: z.int(),
  })),
})

/** Reading the office's own files in, all or nothing, and taking a batch back. */
export const imports = {
  'import.preview': query({ access: ['admin'], wholeOffice: true, long: true, input: importInput, output: importReport }),
  'import.commit': command({
    access: ['admin'], wholeOffice: true, long: true, input: importInput, output: importReport,
    keeps: (_input, output) => ({ entity: 'import', id: output.batchId === null ? null : String(output.batchId), detail: { files: output.files.length } }),
  }),
  'import.undo': command({
    access: ['admin'], wholeOffice: true, long: true, input: z.strictObject({ batchId: z.int(), reason: z.string().max(2000).default('') }),
    output: z.strictObject({
      batchId: z.int(), removed: z.int(), restored: z.int(),
      runs: z.array(z.int()).describe('Merit runs that asked about people whom the batch brought; removed with them'),
    }),
    keeps: (input, { removed, restored, runs }) => ({ entity: 'import', id: String(input.batchId), reason: input.reason, detail: { removed, restored, runs: runs.join(' ') } }),
  }),
  'import.batches': query({ access: ['admin', 'auditor'], wholeOffice: true, input: nothing, output: z.strictObject({ batches: z.array(batch) }) }),
  'import.rejected-sheet': query({
    access: ['admin'], wholeOffice: true, long: true,
    input: z.strictObject({ batchId: z.int().nullable(), preview: importInput.nullable(), format: sheetFormatSchema }),
    output: fileRefSchema,
  }),
  'import.template': query({ access: ['admin'], input: z.strictObject({ kind: z.enum(recordKindNames) }), output: fileRefSchema }),
  'import.mapping-profiles': query({
    access: ['admin'], input: nothing,
    output: z.strictObject({ profiles: z.array(z.strictObject({ name: z.string(), mapping: mappingSchema })) }),
  }),
  'import.save-mapping': command({
    access: ['admin'], wholeOffice: true, input: z.strictObject({ name: z.string().trim().min(2).max(80), mapping: mappingSchema }), output: nothing,
    keeps: (input) => ({ entity: 'mapping', id: input.name }),
  }),
  'sample.load': command({
    access: ['admin'], wholeOffice: true, long: true,
    input: z.strictObject({
      people: z.int().min(10).max(100_000).default(8400), units: z.int().min(3).max(5000).default(950), years: z.int().min(1).max(10).default(5), seed: z.int().default(1),
    }),
    output: importReport,
    keeps: (input, output) => ({ entity: 'import', id: String(output.batchId), detail: { sample: true, people: input.people } }),
  }),
}

const openConflict = z.strictObject({
  id: z.int(), kind: z.string(), nip: z.string().nullable(), name: z.string().nullable(), subject: z.string(), row: z.int().nullable(), file: z.string().nullable(),
  message: messageSchema,
  /** The rule that would settle it, said in a sentence. */
  rule: messageSchema,
  options: z.array(z.strictObject({ value: z.string(), label: messageSchema })),
  proposed: z.string().nullable(), state: z.enum(['open', 'settled']), settledAs: z.string().nullable(), settledHow: z.enum(['rule', 'officer']).nullable(),
  reason: z.string().nullable(), settledAt: z.string().nullable(), settledBy: z.string().nullable(),
})
/** A conflict between files or with the record, with the rule that would settle it. */
export type ConflictView = z.infer<typeof openConflict>

/** Conflicts between the files and the record. */
export const reconcile = {
  'reconcile.summary': query({
    access: ['admin', 'auditor'], input: nothing,
    output: z.strictObject({ kinds: z.array(z.strictObject({ kind: z.string(), open: z.int(), settled: z.int() })) }),
  }),
  'reconcile.list': query({
    access: ['admin', 'auditor'],
    input: z.strictObject({
      kind: z.string().nullable().default(null), state: z.enum(['open', 'settled']).nullable().default('open'), search: z.string().max(100).default(''),
      offset: z.int().min(0).default(0), limit: z.int().min(1).max(500).default(100),
    }),
    output: z.strictObject({ total: z.int(), rows: z.array(openConflict) }),
  }),
  'reconcile.settle': command({
    access: ['admin'], wholeOffice: true, input: z.strictObject({ id: z.int(), as: z.string(), reason: reasonSchema }), output: openConflict,
    keeps: (input) => ({ entity: 'conflict', id: String(input.id), reason: input.reason, detail: { as: input.as } }),
  }),
  'reconcile.settle-by-rule': command({
    access: ['admin'], wholeOffice: true, input: z.strictObject({ kind: z.string(), ids: z.array(z.int()).max(10_000).nullable() }), output: z.strictObject({ settled: z.int() }),
    keeps: (input, output) => ({ entity: 'conflict', id: input.kind, detail: { settled: output.settled } }),
  }),
}
