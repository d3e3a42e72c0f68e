import type { charts as source } from '../id/charts.ts'

/** Sentences of the subject "charts" in English. */
export const charts: Record<keyof typeof source, string> = {
  'charts.percent': '{{percent}}%',
  'charts.below-one': '< 1%',
  'charts.people': 'People',
  'charts.year': 'Year',
  'charts.as-table': 'The data as a table',
  'charts.table-of': 'Table: {{title}}',
  'charts.take-out': 'Save or print the chart: {{title}}',
  'charts.save-png': 'Save a picture (PNG)',
  'charts.save-svg': 'Save a picture (SVG)',
  'charts.save-sheet': 'Save a sheet (CSV)',
  'charts.print': 'Print this chart',
  'charts.picture-failed': 'This computer could not draw the picture. Save it as SVG.',
  'charts.most': 'Most hold {{predikat}}: {{count}} of {{people}} people ({{share}}).',
  'charts.nobody': 'There is nobody in this group yet.',
}
