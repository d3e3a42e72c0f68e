import type { backup as source } from '../id/backup.ts'

/** Sentences of the subject "backup" in English. */
export const backup: Record<keyof typeof source, string> = {
  'backup.not-a-backup': 'The file {{file}} is no Tanjak back-up. Choose a file that ends in .tanjak.',
  'backup.damaged': 'The back-up {{file}} is damaged or incomplete: its content differs from its record. Choose another; the present data was not changed.',
  'backup.missing': 'The back-up {{file}} was not found. Check its folder, or connect the disk on which it is kept.',
  'backup.newer': 'The back-up {{file}} was made by a newer Tanjak. Install the newest version and restore again; the present data was not changed.',
  'backup.other-office': 'The back-up {{file}} is of another office ({{office}}). Restore it into an empty data folder; the present data was not changed.',
  'backup.other-account': 'This password does not open the back-up {{file}}. Give the password that was in use when it was taken; the present data was not changed.',
  'backup.admin-only': 'Only an active Admin according to the back-up may restore it; {{userName}} is no Admin in it.',
  'backup.someone-signed-in': 'Someone is still signed in. Restore on the Back-up page as Admin, or ask everyone to sign out first.',
  'backup.no-folder': 'The folder {{folder}} does not exist. Make it or connect its disk, then try again.',
  'backup.no-space': 'There is not enough room in {{folder}}: {{needed}} MB are needed, {{free}} MB are free. Make room or choose another folder; nothing has changed.',
  'backup.too-large': 'The data is larger than 8 GB, the limit of one back-up file. Turn to whoever looks after Tanjak; nothing has changed.',
  'backup.source-damaged': 'No back-up was made, because the copied data does not pass its check: {{problem}}. Restore an earlier back-up.',
  'backup.copying': 'Copying the data',
  'backup.checking': 'Checking the copy',
  'backup.writing': 'Writing the back-up file',
  'backup.unpacking': 'Opening the back-up file',
  'backup.swapping': 'Replacing the data',
  'backup.which': 'First choose the back-up to restore.',
}
