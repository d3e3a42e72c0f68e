import { z } from 'zod'
import { command, query } from './procedure.ts'

/** Files cross every door as plain pieces of at most 1 MiB, base64. */
export const file = {
  'file.put': command({
    access: 'signed-in', quiet: true,
    input: z.strictObject({
      stageId: z.string().nullable(), name: z.string().min(1).max(255), offset: z.int().min(0), data: z.base64().max(1_500_000), last: z.boolean(),
    }),
    output: z.strictObject({ stageId: z.string(), received: z.int() }),
    keeps: (input, output) => ({ entity: 'file', id: output.stageId, detail: { name: input.name, received: output.received } }),
  }),
  'file.get': query({
    access: 'signed-in', input: z.strictObject({ fileId: z.string(), offset: z.int().min(0) }),
    output: z.strictObject({ name: z.string(), mime: z.string(), size: z.int(), data: z.base64(), next: z.int().nullable() }),
  }),
}
