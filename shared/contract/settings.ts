import { z } from 'zod'
import { isoDateSchema, nothing } from './common.ts'
import { command, query } from './procedure.ts'

/** What an office sets; the registers say up to which day the board declares them complete. */
export const settingsSchema = z.strictObject({
  office: z.string().trim().min(3).max(120),
  idleMinutes: z.int().min(2).max(30),
  disciplineCompleteThrough: isoDateSchema.nullable(),
  leaveCompleteThrough: isoDateSchema.nullable(),
  awardCompleteThrough: isoDateSchema.nullable(),
  teamCompleteThrough: isoDateSchema.nullable(),
  trainingCompleteThrough: isoDateSchema.nullable(),
  /** Hari libur nasional dan cuti bersama, known through the end of a year; beyond it deadlines in working days say so. */
  holidays: z.strictObject({
    through: z.int().min(2000).max(2100).nullable(),
    days: z.array(z.strictObject({ on: isoDateSchema, name: z.string().trim().min(3).max(120) })).max(2000),
  }),
})
export type Settings = z.infer<typeof settingsSchema>

/** Settings of the office and the audit log. */
export const settings = {
  'settings.read': query({ access: 'signed-in', input: nothing, output: settingsSchema }),
  'settings.change': command({
    access: ['admin'], wholeOffice: true, input: z.strictObject({ change: settingsSchema.partial(), reason: z.string().trim().min(5).max(2000) }), output: settingsSchema,
    keeps: (input) => ({ entity: 'setting', id: Object.keys(input.change).join(' '), reason: input.reason }),
  }),
  'audit.list': query({
    access: ['admin', 'auditor'], wholeOffice: true,
    input: z.strictObject({ offset: z.int().min(0).default(0), limit: z.int().min(1).max(500).default(100), entity: z.string().optional() }),
    output: z.strictObject({
      total: z.int(),
      rows: z.array(z.strictObject({
        seq: z.int(), at: z.string(), actor: z.string(), role: z.string(), action: z.string(), entity: z.string(),
        entityId: z.string().nullable(), reason: z.string().nullable(), hash: z.string(),
      })),
    }),
  }),
  'audit.verify': query({
    access: ['admin', 'auditor'], wholeOffice: true, input: nothing,
    output: z.strictObject({ rows: z.int(), intact: z.boolean(), firstBroken: z.int().nullable(), head: z.string() }),
  }),
}
