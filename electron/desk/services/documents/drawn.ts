import type { DocumentContent, DocumentKind } from '../../../../shared/domain/document/content.ts'
import type { DocumentSubject } from '../../../../shared/contract/document.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'

/** What a document shows now: `draft` says why it cannot be issued yet, `mayIssue` whether the caller is one who issues it. */
export type Drawn = { readonly content: DocumentContent; readonly draft: Message | null; readonly mayIssue: boolean }

/** Draws one kind of document about its kind of subject. */
export type Draw<Of extends DocumentSubject['of']> = (context: Context, subject: Extract<DocumentSubject, { of: Of }>) => Promise<Drawn>

/** A document without a number yet, from its blocks. */
export function contentOf(kind: DocumentKind, blocks: DocumentContent['blocks'], landscape = false): DocumentContent {
  return { kind, landscape, number: null, dated: null, place: null, blocks: [...blocks] }
}

/** Refuses a subject that a kind of document is not about. */
export function wrongSubject(kind: DocumentKind, subject: DocumentSubject): TanjakError {
  return new TanjakError('bad-input', { key: 'document.wrong-subject', values: { kind: { text: `document.kind.${kind}` }, subject: subject.of } })
}
