import { z } from 'zod'
import { fileRefSchema, isoDateSchema, messageSchema, pageSchema, sheetFormatSchema } from './common.ts'
import { everyRole, query } from './procedure.ts'

/** Whose turn it is: nobody is assigned, the evaluator's, the atasan's, the board's to lock, done here or in a file, or no SKP was made. */
export const turns = ['assign', 'evaluator', 'superior', 'lock', 'done', 'no-skp'] as const
const counts = z.strictObject({ assign: z.int(), evaluator: z.int(), superior: z.int(), lock: z.int(), done: z.int(), 'no-skp': z.int() })
const cell = z.strictObject({ periodId: z.int(), total: z.int(), counts })
const filter = z.strictObject({
  year: z.int().min(2000).max(2200), unitId: z.string().nullable().default(null), periodId: z.int().nullable().default(null), turn: z.array(z.enum(turns)).default([]),
  search: z.string().max(100).default(''),
})
const row = z.strictObject({
  periodId: z.int(), period: z.string(), assignmentId: z.int().nullable(), nip: z.string(), name: z.string(), post: z.string().nullable(), unitId: z.string().nullable(), unit: z.string().nullable(),
  turn: z.enum(turns), who: z.string().nullable(), since: isoDateSchema.nullable(), message: messageSchema,
})
/** One rating that is not there yet, and whose turn it is. */
export type MissingRating = z.infer<typeof row>

/** Completeness: unit by period, and who is missing. "Tidak membuat SKP" is a category of its own. */
export const completeness = {
  'completeness.map': query({
    access: everyRole, input: z.strictObject({ year: z.int().min(2000).max(2200), unitId: z.string().nullable().default(null) }),
    output: z.strictObject({
      periods: z.array(z.strictObject({ id: z.int(), label: z.string(), deadline: isoDateSchema, closed: z.boolean() })),
      /** The unit itself with everything below it first, then the units directly below, each with its own subtree. */
      units: z.array(z.strictObject({ unitId: z.string().nullable(), unit: z.string(), hasBelow: z.boolean(), cells: z.array(cell) })),
      summary: messageSchema,
    }),
  }),
  'completeness.rows': query({ access: everyRole, input: z.strictObject({ filter, ...pageSchema }), output: z.strictObject({ total: z.int(), rows: z.array(row), counts }) }),
  'completeness.export': query({
    access: ['admin', 'pimpinan', 'auditor'], long: true, input: z.strictObject({ filter, format: sheetFormatSchema }), output: fileRefSchema,
    keeps: (input) => ({ entity: 'export', id: String(input.filter.year), detail: { list: 'completeness', format: input.format } }),
  }),
}
