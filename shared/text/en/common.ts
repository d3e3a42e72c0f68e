import type { common as source } from '../id/common.ts'

/** Sentences of the subject "common" in English. */
export const common: Record<keyof typeof source, string> = {
  'common.role.admin': 'Admin BKPSDM',
  'common.role.penilai': 'Evaluator (Penilai)',
  'common.role.pimpinan': 'Head (Pimpinan)',
  'common.role.auditor': 'Auditor',
}
