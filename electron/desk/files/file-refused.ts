import type { MessageKey } from '../../../shared/text/keys.ts'
import type { Message, MessageValue } from '../../../shared/text/message.ts'

/** Why a whole file is refused; a stable code for scripts, each with a sentence of its own. */
export type RefusalCode =
  | 'empty-file' | 'too-large' | 'too-large-unpacked' | 'too-compressed' | 'too-many-parts' | 'too-many-cells' | 'too-wide'
  | 'old-excel' | 'macros' | 'binary-workbook' | 'external-links' | 'password' | 'opendocument' | 'pdf' | 'web-table' | 'archive'
  | 'not-a-sheet' | 'unknown-content' | 'damaged' | 'doctype' | 'unsafe-parts' | 'csv-quote' | 'no-rows'
  | 'period-missing' | 'mapping-columns-missing' | 'mapping-incomplete'
  | 'out-of-memory' | 'too-slow' | 'reader-stopped' | 'cancelled'

/** A file that is not read, with the reason as a code and a sentence. */
export type Refusal = { readonly code: RefusalCode; readonly message: Message }

/** Thrown inside the readers to refuse the whole file; caught at the door and answered as a `Refusal`. */
export class FileRefused extends Error {
  readonly refusal: Refusal

  constructor(code: RefusalCode, values: Readonly<Record<string, MessageValue>> = {}) {
    super(code)
    this.name = 'FileRefused'
    this.refusal = { code, message: { key: `files.refused.${code}` satisfies MessageKey, values } }
  }
}
