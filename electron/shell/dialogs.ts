import { dialog } from 'electron'
import type { Message } from '../../shared/text/message.ts'
import { say, sayText } from '../../shared/text/say.ts'

/** Tells why Tanjak cannot start, in a box that waits for the user; no window exists yet. */
export function showStartFailure(said: Message): void {
  dialog.showErrorBox(sayText('id', 'shell.start-failed'), say('id', said))
}

/** Tells that the desk behind the window has ended, and that what was saved is safe. */
export function showDeskEnded(): void {
  dialog.showErrorBox(sayText('id', 'shell.start-failed'), sayText('id', 'cli.desk-ended'))
}
