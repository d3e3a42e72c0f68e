import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Selectable } from 'kysely'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { DocumentSubject, IssuedDocument } from '../../../../shared/contract/document.ts'
import { documentContentSchema, documentKinds, type DocumentContent } from '../../../../shared/domain/document/content.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { ruleSetVersion } from '../../../../shared/legal/registry.ts'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/tables/database.ts'
import { auditHead } from '../../vault/audit.ts'
import { drawDocument } from './draw.ts'
import { readLetterhead } from './letterhead.ts'

type Stored = Selectable<Database['document']> & { readonly by: string | null }

/** A document as it stands now, with those that were issued about the same. */
export async function drawNow(context: Context, { kind, subject }: ParsedInputOf<'document.draw'>): Promise<OutputOf<'document.draw'>> {
  const { db, now } = context
  const { content, draft, mayIssue } = await drawDocument(context, kind, subject)
  const rows = await stored(context).where('kind', '=', kind).where('subject', '=', subjectKey(subject)).orderBy('document.id', 'desc').execute()
  return {
    content, letterhead: await readLetterhead(db), footer: { ruleSet: ruleSetVersion, auditHead: (await auditHead(db)).hash, on: now() }, issued: rows.map(issuedView), draft,
    mayIssue: mayIssue && draft === null,
  }
}

/** Issues a document under a number; what it shows is kept with its hash and never changes. A number is given once. */
export async function issueDocument(context: Context, { kind, subject, number, dated, place }: ParsedInputOf<'document.issue'>): Promise<IssuedDocument> {
  const { db, account, now } = context
  const { content, draft, mayIssue } = await drawDocument(context, kind, subject)
  if (draft) throw new TanjakError('refused', draft)
  if (!mayIssue) throw new TanjakError('not-allowed', { key: 'document.not-yours' })
  const taken = await db.selectFrom('document').select('id').where('number', '=', number).where('kind', '=', kind).executeTakeFirst()
  if (taken) throw new TanjakError('refused', { key: 'document.number-taken', values: { number } }, { number: { key: 'document.number-taken', values: { number } } })
  const shown: DocumentContent = { ...content, number, dated, place }
  const { id } = await db.insertInto('document').values({
    kind, subject: subjectKey(subject), number, dated, place, content: JSON.stringify(shown), content_hash: hashOf(shown), rule_set: ruleSetVersion, audit_head: (await auditHead(db)).hash,
    issued_at: now(), issued_by: account.id,
  }).returning('id').executeTakeFirstOrThrow()
  return issuedView(await stored(context).where('document.id', '=', id).executeTakeFirstOrThrow())
}

/** An issued document as it was issued; who may not see its subject does not see it either. */
export async function getDocument(context: Context, id: number): Promise<OutputOf<'document.get'>> {
  const row = await stored(context).where('document.id', '=', id).executeTakeFirst()
  if (!row) throw new TanjakError('not-found', { key: 'document.not-found', values: { id } })
  const issued = issuedView(row)
  await drawDocument(context, issued.kind, JSON.parse(row.subject) as DocumentSubject)
  return {
    issued, content: documentContentSchema.parse(JSON.parse(row.content)), letterhead: await readLetterhead(context.db),
    footer: { ruleSet: row.rule_set, auditHead: row.audit_head, on: row.issued_at },
  }
}

const stored = ({ db }: Context) => db.selectFrom('document').leftJoin('account', 'account.id', 'document.issued_by').selectAll('document').select('account.display_name as by')

/** One text for one subject, whatever the order of its parts. */
function subjectKey(subject: DocumentSubject): string {
  return canonicalize(subject) ?? ''
}

function hashOf(content: DocumentContent): string {
  return createHash('sha256').update(canonicalize(content) ?? '').digest('hex')
}

function issuedView(row: Stored): IssuedDocument {
  const kind = documentKinds.find((one) => one === row.kind)
  if (!kind) throw new Error(`No kind of document is called ${row.kind}`)
  return { id: row.id, kind, number: row.number, dated: isoDate(row.dated), place: row.place, issuedAt: row.issued_at, issuedBy: row.by, contentHash: row.content_hash }
}
