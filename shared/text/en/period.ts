/** Sentences of the subject "period" in English. */
export const period = {
  'period.tabs': 'Parts of the period screen',
  'period.tab.periods': 'Periods',
  'period.tab.assignments': 'Evaluator assignments',
  'period.tab.capaian': 'Organisational capaian',
  'period.tab.completeness': 'Completeness',
} as const
