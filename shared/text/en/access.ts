import type { access as source } from '../id/access.ts'

/** Sentences of the subject "access" in English. */
export const access: Record<keyof typeof source, string> = {
  'access.store-exists': 'A data file already stands at {{path}}. Choose another folder, or open the office that is there.',
  'access.store-missing': 'No data file was found at {{path}}. Restore it from a back-up, or check whether the data folder was moved.',
  'access.store-foreign': 'The file {{path}} is no Tanjak data file. Check the data folder that was chosen; the file was not changed.',
  'access.store-other-key': 'The data file does not match the key file in this folder: they come from different offices or back-ups. Restore both together from one back-up.',
  'access.store-damaged': 'The data file is damaged: its content is no longer what was last saved. Do not delete anything; restore the latest verified back-up.',
  'access.store-newer': 'This data was written by a newer Tanjak (schema {{found}}; this version knows up to {{known}}). Install the newest version and open it again; the data was not changed.',
  'access.store-not-writable': 'The data folder cannot be written to. Check the right to write there and try again; nothing has changed.',
  'access.store-busy': 'The data file is locked by another program, such as an antivirus or a back-up. Wait a moment and try again; nothing has changed.',
  'access.store-unreadable': 'This computer cannot read or write the data file. Check the disk and try again; restore from a back-up if it keeps failing.',
  'access.disk-full': 'The disk is full. Free some space and try again; the last change was taken back as a whole.',
}
