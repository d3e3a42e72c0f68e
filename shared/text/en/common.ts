import type { common as source } from '../id/common.ts'

/** Sentences of the subject "common" in English. */
export const common: Record<keyof typeof source, string> = {
  'common.role.admin': 'Admin BKPSDM',
  'common.role.penilai': 'Evaluator (Penilai)',
  'common.role.pimpinan': 'Head (Pimpinan)',
  'common.role.auditor': 'Auditor',
  'common.cancel': 'Cancel',
  'common.close': 'Close',
  'common.save': 'Save',
  'common.back': 'Back',
  'common.next': 'Next',
  'common.tryAgain': 'Try again',
  'common.couldNotLoad': 'The content could not be loaded',
  'common.chooseFile': 'Choose a file',
  'common.chooseFiles': 'Choose files',
  'common.progressOpen': '{{done}} done',
  'common.progressCount': '{{done}} of {{total}}',
  'common.progressSpoken': '{{label}}: {{percent}} per cent',
  'common.reasonMissing': 'Write the reason; it is kept with the decision.',
  'common.datePlaceholder': 'for example: 21-11-2026',
  'common.previousMonth': 'Previous month',
  'common.nextMonth': 'Next month',
}
