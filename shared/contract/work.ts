import { z } from 'zod'
import { nothing } from './common.ts'
import { query } from './procedure.ts'

/** Long work that is under way. */
export const work = {
  /** Asks this session's long work of that name to stop; what it was doing is rolled back. */
  'work.cancel': query({ access: 'anyone', input: z.strictObject({ procedure: z.string().max(100) }), output: nothing }),
}
