import { z } from 'zod'
import { capaianSchema } from '../legal/terms/capaian.ts'
import { isoDateSchema, messageSchema, reasonSchema } from './common.ts'
import { command, everyRole, query } from './procedure.ts'

const entry = z.strictObject({
  id: z.int(), level: capaianSchema, basis: z.string(),
  /** Share of the target that was reached, in per cent as exact text; null where the basis gives none. */
  achieved: z.string().nullable(),
  skNumber: z.string().nullable(), skDate: isoDateSchema.nullable(), setBy: z.string(), setAt: z.string(), by: z.string().nullable(), reason: z.string().nullable(), replacedAt: z.string().nullable(),
})
/** A capaian kinerja organisasi as it was set, with its basis and who set it. */
export type CapaianEntry = z.infer<typeof entry>

const unit = z.strictObject({
  unitId: z.string(), unit: z.string(), parentId: z.string().nullable(), depth: z.int(),
  /** People in service in the unit and everything below it. */
  people: z.int(), capaian: entry.nullable(),
  /** Whether the caller may set it, and why not: it is set by the leader of the unit above. */
  maySet: z.boolean(), whyNot: messageSchema.nullable(),
})
export type CapaianUnit = z.infer<typeof unit>

const set = z.strictObject({
  ...entry.shape,
  /** How many drafts of the head of the unit follow it now. */
  drafts: z.int(),
  /** What a head's rating that was sent already still says otherwise: it is not changed silently, each sentence says what to do. */
  kept: z.array(messageSchema),
})
/** A capaian as it was set just now, and what that means for the head of the unit. */
export type CapaianSet = z.infer<typeof set>

/** Capaian kinerja organisasi per unit and period. */
export const capaian = {
  'capaian.list': query({ access: everyRole, input: z.strictObject({ periodId: z.int() }), output: z.strictObject({ units: z.array(unit) }) }),
  'capaian.history': query({ access: everyRole, input: z.strictObject({ periodId: z.int(), unitId: z.string() }), output: z.strictObject({ entries: z.array(entry) }) }),
  /** Sets or replaces; a replacement asks for a reason. The Admin enters what a document says that the leader of the unit above has set. */
  'capaian.set': command({
    access: ['admin', 'pimpinan'],
    input: z.strictObject({
      periodId: z.int(), unitId: z.string(), level: capaianSchema, basis: z.string().trim().min(5).max(2000), achieved: z.string().regex(/^\d{1,4}([.,]\d{1,6})?$/).nullable(),
      skNumber: z.string().trim().max(120).nullable(), skDate: isoDateSchema.nullable(), setBy: z.string().trim().min(2).max(250), reason: reasonSchema.nullable(),
    }),
    output: set, keeps: (input, output) => ({ entity: 'capaian', id: String(output.id), reason: input.reason, detail: { period: input.periodId, unit: input.unitId, level: input.level } }),
  }),
}
