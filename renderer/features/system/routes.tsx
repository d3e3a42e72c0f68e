import type { ScreenRoute } from '../../screen-route.ts'
import { AccountsScreen } from './accounts-screen.tsx'
import { AuditScreen } from './audit-screen.tsx'
import { BackupScreen } from './backup-screen.tsx'
import { SettingsScreen } from './settings-screen.tsx'

/** Akun, Cadangan, Jejak audit, Pengaturan. */
export const systemRoutes: readonly ScreenRoute[] = [
  { path: '/akun', Screen: AccountsScreen },
  { path: '/cadangan', Screen: BackupScreen },
  { path: '/jejak-audit', Screen: AuditScreen },
  { path: '/pengaturan', Screen: SettingsScreen },
]
