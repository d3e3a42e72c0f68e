import { z } from 'zod'
import { fileRefSchema, nothing } from './common.ts'
import { command, query } from './procedure.ts'

const backupInfo = z.strictObject({
  file: z.string(), takenAt: z.string(), why: z.enum(['asked', 'before-import', 'before-migration', 'before-restore', 'daily']),
  size: z.int(), schema: z.int(), people: z.int(), ratings: z.int(), auditHead: z.string(), sha256: z.string(),
})
/** A back-up with what its manifest says. */
export type BackupInfo = z.infer<typeof backupInfo>

/** Taking, checking and restoring verified back-ups. */
export const backup = {
  'backup.list': query({ access: ['admin', 'auditor'], wholeOffice: true, input: nothing, output: z.strictObject({ folder: z.string(), backups: z.array(backupInfo) }) }),
  'backup.take': command({
    access: ['admin'], wholeOffice: true, long: true, input: z.strictObject({ to: z.string().nullable().default(null) }), output: backupInfo,
    keeps: (_input, output) => ({ entity: 'backup', id: output.sha256 }),
  }),
  'backup.verify': query({
    access: ['admin', 'auditor'], wholeOffice: true, long: true, input: z.strictObject({ file: z.string() }), output: backupInfo,
  }),
  'backup.fetch': query({
    access: ['admin'], wholeOffice: true, input: z.strictObject({ file: z.string() }), output: fileRefSchema,
    keeps: (input) => ({ entity: 'backup', id: input.file }),
  }),
  // After a restore every session ends: the accounts are those of the back-up.
  'backup.restore': command({
    access: ['admin'], wholeOffice: true, long: true,
    input: z.strictObject({ file: z.string().nullable(), stageId: z.string().nullable(), password: z.string() }),
    output: backupInfo,
    keeps: (_input, output) => ({ entity: 'backup', id: output.sha256 }),
  }),
  // Where nobody can sign in: on another computer, or over a store that no longer opens. The back-up's own Admin proves the right.
  'desk.restore': command({
    access: 'anyone',
    input: z.strictObject({ file: z.string(), userName: z.string().max(80), password: z.string().max(200) }),
    output: backupInfo,
    keeps: (_input, output) => ({ entity: 'backup', id: output.sha256 }),
  }),
}
