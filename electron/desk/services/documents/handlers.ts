import type { documents } from '../../../../shared/contract/document.ts'
import type { HandlersOf } from '../../context.ts'
import { drawNow, getDocument, issueDocument } from './issue.ts'
import { readLetterhead, writeLetterhead } from './letterhead.ts'

/** Documents as print pages, those that were issued, and the letterhead of the office. */
export const documentsHandlers: HandlersOf<keyof typeof documents> = {
  'document.draw': drawNow,
  'document.issue': issueDocument,
  'document.get': (context, { id }) => getDocument(context, id),
  'letterhead.read': ({ db }) => readLetterhead(db),
  'letterhead.change': async ({ db, account, now }, { letterhead }) => {
    await writeLetterhead(db, letterhead, account.id, now())
    return readLetterhead(db)
  },
}
