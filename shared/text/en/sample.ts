/** Sentences of the subject "sample" in English: the invented office that shows Tanjak at work. */
export const sample = {
  'sample.making': 'Making up the sample office',
  'sample.writing': 'Writing {{file}}',
  'sample.cancelled': 'Making the sample office was cancelled. No files were left behind.',
  'sample.out-of-range': 'For the sample office {{name}} must be a whole number from {{least}} to {{most}}, but {{shown}} was asked for. Change the value and run again.',
  'sample.folder-in-use': 'The folder {{folder}} already holds other files ({{file}}), so the sample office was not written there to keep them apart. Choose an empty folder.',
  'sample.folder-is-file': '{{folder}} is a file, not a folder, so the sample office cannot be written there. Choose another folder.',
  'sample.office-not-empty': 'This office already holds people, so the sample office was not loaded, to keep invented people apart from real ones. Make a new data folder to try the sample office.',
  'sample.size.people': 'the number of people',
  'sample.size.units': 'the number of work units',
  'sample.size.years': 'the number of years',
  'sample.size.seed': 'the seed',
  'sample.size.lastYear': 'the last year',
} as const
