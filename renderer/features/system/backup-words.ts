import type { BackupInfo } from '../../../shared/contract/backup.ts'
import type { MessageKey } from '../../../shared/text/keys.ts'

/** Why a back-up was taken, as a text key. */
export const whyKeys: Readonly<Record<BackupInfo['why'], MessageKey>> = {
  asked: 'backup.why-asked',
  'before-import': 'backup.why-before-import',
  'before-migration': 'backup.why-before-migration',
  'before-restore': 'backup.why-before-restore',
  daily: 'backup.why-daily',
}
