import type { WebContents } from 'electron'
import { openExternal } from './open-external.ts'
import { isPageAddress } from './page-origin.ts'

/**
 * Keeps a page on its own origin: no leaving, no new windows, no embedded browsers.
 * A link that asks for a window of its own gets none; if it leads to a cited regulation, the system's browser shows it.
 */
export function guardNavigation(contents: WebContents): void {
  contents.on('will-navigate', (event) => stopUnlessPage(event, event.url))
  contents.on('will-frame-navigate', (event) => stopUnlessPage(event, event.url))
  contents.on('will-redirect', (event) => stopUnlessPage(event, event.url))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    void openExternal(url)
    return { action: 'deny' }
  })
}

function stopUnlessPage(event: { preventDefault: () => void }, address: string): void {
  if (!isPageAddress(address)) event.preventDefault()
}
