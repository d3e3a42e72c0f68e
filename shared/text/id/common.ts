/** Sentences of the subject "common" in Bahasa Indonesia. */
export const common = {
  'common.role.admin': 'Admin BKPSDM',
  'common.role.penilai': 'Penilai',
  'common.role.pimpinan': 'Pimpinan',
  'common.role.auditor': 'Auditor',
} as const
