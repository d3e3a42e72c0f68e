import type { Session } from 'electron'
import { isPageAddress } from './page-origin.ts'

/** Tells whether a download was made by the page itself: a blob of the page's origin. */
export function mayDownload(address: string): boolean {
  return address.startsWith('blob:') && isPageAddress(address.slice('blob:'.length))
}

/** Lets the user choose where a file that the page made is saved, and stops every other download. */
export function guardDownloads(session: Session): void {
  session.on('will-download', (event, item) => {
    if (mayDownload(item.getURL())) item.setSaveDialogOptions({ defaultPath: item.getFilename() })
    else event.preventDefault()
  })
}
