import { findElectron } from '../../electron/start/find-electron.ts'
import { hasScreen } from '../../electron/start/has-screen.ts'

/** Why the desktop window cannot be walked on this computer, in a sentence; `null` when it can. */
export function whyNoDesktop(root: string): string | null {
  if (findElectron(root, process.env) === undefined) return 'the Electron binary is not here ("npx install-electron" fetches it where the network allows)'
  if (!hasScreen(process.platform, process.env)) return 'there is no screen to show a window on (DISPLAY is empty)'
  if (process.getuid?.() === 0) return 'Chromium keeps no sandbox for root; run as another user'
  return null
}
