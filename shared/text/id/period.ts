/** Sentences of the subject "period" in Bahasa Indonesia. */
export const period = {
  'period.tabs': 'Bagian dari layar periode',
  'period.tab.periods': 'Periode',
  'period.tab.assignments': 'Penugasan penilai',
  'period.tab.capaian': 'Capaian organisasi',
  'period.tab.completeness': 'Kelengkapan',
} as const
