import { z } from 'zod'
import { recordKindNames } from '../domain/record/kinds.ts'
import {
  ekspektasiSchema, employeeKindSchema, fileRefSchema, isoDateSchema, messageSchema, nipSchema, pageSchema, postKindSchema, predikatSchema, reasonSchema, sheetFormatSchema,
} from './common.ts'
import { command, everyRole, query } from './procedure.ts'

/** What a list of people is narrowed to; an absent filter lets everyone through. */
export const personFilterSchema = z.strictObject({
  search: z.string().max(100).default(''),
  unitId: z.string().nullable().default(null),
  employeeKind: z.array(employeeKindSchema).default([]),
  postKind: z.array(postKindSchema).default([]),
  golongan: z.array(z.string()).default([]),
  predikat: z.array(z.enum([...predikatSchema.options, 'belum-dinilai'])).default([]),
  state: z.array(z.enum(['active', 'left'])).default(['active']),
})
export type PersonFilter = z.infer<typeof personFilterSchema>

const sort = z.strictObject({ by: z.enum(['name', 'nip', 'golongan', 'post', 'unit', 'predikat', 'education']), descending: z.boolean() })
const personRow = z.strictObject({
  nip: z.string(), name: z.string(), employeeKind: employeeKindSchema, state: z.enum(['active', 'left']), golongan: z.string().nullable(),
  post: z.string().nullable(), postKind: postKindSchema.nullable(), unitId: z.string().nullable(), unit: z.string().nullable(),
  education: z.string().nullable(), predikat: predikatSchema.nullable(), predikatYear: z.int().nullable(),
})
/** One line of a list of people. */
export type PersonRow = z.infer<typeof personRow>

const record = z.strictObject({
  id: z.int(), kind: z.enum(recordKindNames), values: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  skNumber: z.string().nullable(), skDate: isoDateSchema.nullable(), source: z.string(), changed: z.boolean(),
})
/** A dated record of a person: `source` names the file and row, or the account that entered it. */
export type RecordView = z.infer<typeof record>

const rating = z.strictObject({
  id: z.int(), period: z.string(), periodStart: isoDateSchema, periodEnd: isoDateSchema, periodKind: z.enum(['month', 'quarter', 'year', 'other']),
  post: z.string(), unit: z.string(), acting: z.boolean(), hasilKerja: ekspektasiSchema.nullable(), perilakuKerja: ekspektasiSchema.nullable(),
  hasilAkhir: predikatSchema.nullable(), predikat: predikatSchema.nullable(), contradicts: z.boolean(), setAside: z.boolean(), evaluator: z.string().nullable(),
  ratedAt: isoDateSchema.nullable(), source: z.string(),
})
/** One imported evaluation; ratings are never edited here. */
export type RatingView = z.infer<typeof rating>

const personFields = z.strictObject({
  name: z.string().trim().min(1).max(200), titleFront: z.string().max(60).nullable(), titleBack: z.string().max(120).nullable(),
  employeeKind: employeeKindSchema, birthDate: isoDateSchema.nullable(), birthPlace: z.string().max(120).nullable(), sex: z.enum(['L', 'P']).nullable(),
  cpnsDate: isoDateSchema.nullable(), pnsDate: isoDateSchema.nullable(),
})
const person = z.strictObject({
  nip: z.string(), numbers: z.array(z.strictObject({ nip: z.string(), validFrom: isoDateSchema.nullable(), reason: z.string().nullable() })),
  employeeKind: employeeKindSchema, name: z.string(), fullName: z.string(), state: z.enum(['active', 'left']), leftOn: isoDateSchema.nullable(), leftReason: z.string().nullable(),
  birthDate: isoDateSchema.nullable(), cpnsDate: isoDateSchema.nullable(), pnsDate: isoDateSchema.nullable(),
  golongan: z.string().nullable(), golonganTmt: isoDateSchema.nullable(), pangkat: z.string().nullable(), post: z.string().nullable(), postTmt: isoDateSchema.nullable(),
  postKind: postKindSchema.nullable(), actingPost: z.string().nullable(), eselon: z.string().nullable(), unitId: z.string().nullable(),
  unitPath: z.array(z.strictObject({ id: z.string(), name: z.string() })), education: z.string().nullable(), legalStatus: z.string().nullable(),
  records: z.array(record), ratings: z.array(rating),
  years: z.array(z.strictObject({ year: z.int(), predikat: predikatSchema.nullable(), why: messageSchema.nullable() })),
  openConflicts: z.int(), source: z.string(),
  /** The main data as it can be corrected; only for those who may. */
  correctable: personFields.nullable(),
  /** True when records the reader may not see were left out. */
  hidden: z.boolean(),
})
/** A person with the whole record. */
export type PersonView = z.infer<typeof person>

const recordInput = {
  kind: z.enum(recordKindNames), values: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  skNumber: z.string().max(120).nullable(), skDate: isoDateSchema.nullable(),
}

/** People and their dated records. */
export const people = {
  'person.list': query({
    access: everyRole, input: z.strictObject({ filter: personFilterSchema, sort: sort.default({ by: 'name', descending: false }), ...pageSchema }),
    output: z.strictObject({ total: z.int(), rows: z.array(personRow) }),
  }),
  /** How many people each value of each filter would leave, for the filter chips. */
  'person.facets': query({
    access: everyRole, input: z.strictObject({ filter: personFilterSchema }),
    output: z.strictObject({ facets: z.record(z.string(), z.array(z.strictObject({ value: z.string(), count: z.int() }))) }),
  }),
  'person.export': query({
    access: ['admin', 'pimpinan', 'auditor'], long: true,
    input: z.strictObject({ filter: personFilterSchema, sort: sort.default({ by: 'name', descending: false }), columns: z.array(z.string()).min(1), format: sheetFormatSchema }),
    output: fileRefSchema, keeps: (input) => ({ entity: 'export', detail: { list: 'person', format: input.format } }),
  }),
  'person.get': query({ access: everyRole, input: z.strictObject({ nip: nipSchema }), output: person, keeps: (input) => ({ entity: 'person', id: input.nip }) }),
  'person.add': command({
    access: ['admin'], wholeOffice: true, input: z.strictObject({ nip: nipSchema, fields: personFields, reason: reasonSchema }), output: z.strictObject({ nip: z.string() }),
    keeps: (input) => ({ entity: 'person', id: input.nip, reason: input.reason }),
  }),
  'person.correct': command({
    access: ['admin'], input: z.strictObject({ nip: nipSchema, fields: personFields.partial(), reason: reasonSchema }), output: z.strictObject({ nip: z.string() }),
    keeps: (input) => ({ entity: 'person', id: input.nip, reason: input.reason, detail: { fields: Object.keys(input.fields).join(' ') } }),
  }),
  'person.mark-left': command({
    access: ['admin'], input: z.strictObject({ nip: nipSchema, leftOn: isoDateSchema.nullable(), reason: reasonSchema }), output: z.strictObject({ nip: z.string() }),
    keeps: (input) => ({ entity: 'person', id: input.nip, reason: input.reason }),
  }),
  'person.join': command({
    access: ['admin'], input: z.strictObject({ nip: nipSchema, formerNip: nipSchema, reason: reasonSchema }), output: z.strictObject({ nip: z.string() }),
    keeps: (input) => ({ entity: 'person', id: input.nip, reason: input.reason }),
  }),
  'person.changes': query({
    access: ['admin', 'auditor'], input: z.strictObject({ nip: nipSchema, ...pageSchema }),
    output: z.strictObject({
      total: z.int(),
      rows: z.array(z.strictObject({
        at: z.string(), by: z.string().nullable(), batchId: z.int().nullable(), reason: z.string().nullable(), entity: z.string(),
        before: z.record(z.string(), z.unknown()).nullable(), after: z.record(z.string(), z.unknown()).nullable(),
      })),
    }),
  }),
  'record.add': command({
    access: ['admin'], input: z.strictObject({ nip: nipSchema, ...recordInput, reason: reasonSchema }), output: record,
    keeps: (input, output) => ({ entity: `record-${input.kind}`, id: String(output.id), reason: input.reason }),
  }),
  'record.correct': command({
    access: ['admin'], input: z.strictObject({ id: z.int(), ...recordInput, reason: reasonSchema }), output: record,
    keeps: (input) => ({ entity: `record-${input.kind}`, id: String(input.id), reason: input.reason }),
  }),
  'record.remove': command({
    access: ['admin'], input: z.strictObject({ id: z.int(), kind: z.enum(recordKindNames), reason: reasonSchema }), output: z.strictObject({ id: z.int() }),
    keeps: (input) => ({ entity: `record-${input.kind}`, id: String(input.id), reason: input.reason }),
  }),
  /** Ctrl+K: people by name or NIP, units and posts. */
  'search.anything': query({
    access: everyRole, input: z.strictObject({ text: z.string().trim().min(1).max(100) }),
    output: z.strictObject({ hits: z.array(z.strictObject({ kind: z.enum(['person', 'unit', 'post', 'map-post']), id: z.string(), title: z.string(), detail: z.string() })) }),
  }),
}
