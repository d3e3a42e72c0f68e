import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { DocumentBlock } from '../../../../shared/domain/document/content.ts'
import { gateLabel } from '../../../../shared/domain/selection/gate-labels.ts'
import type { Candidate, Outsider } from '../../../../shared/domain/selection/list-content.ts'
import { orderLabel } from '../../../../shared/domain/selection/part-labels.ts'
import { keyOf } from '../../../../shared/domain/selection/place.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { exact, exactText } from '../../../../shared/numbers/exact.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { hasRole } from '../../context.ts'
import { findPerson } from '../../db/repositories/find-person.ts'
import { articleOf } from './article-of.ts'
import { cell, fields, list, paragraph, row, section, signatures, table, title } from './blocks.ts'
import { contentOf, type Draw } from './drawn.ts'
import { gateTable, partTable } from './draw-selection.ts'
import { identityOfPerson } from './officials.ts'
import { citationWord, draftMark, hashLine, scoreWord, selectionSubject, type SelectionSubject } from './selection-subject.ts'

/**
 * The letter that explains to one person where they stand in a selection: their place or the gates that stop them, what is missing and
 * until when, what parts them from the last of the list. It tells of nobody else, and of what is hidden only that it is and where to ask.
 */
export const drawSuratPenjelasan: Draw<'candidate'> = async (context, { roundId, nip }) => {
  const subject = await selectionSubject(context, roundId)
  const person = await findPerson(context.db, nip)
  const then = await context.db.selectFrom('shortlist_person').select('nip').where('shortlist_id', '=', subject.head.id).where('person_id', '=', person.id).executeTakeFirst()
  const where = then === undefined ? null : standingOf(subject, then.nip)
  if (where === null) throw new TanjakError('refused', { key: 'document.selection.not-looked-at', values: { name: person.name, round: subject.round.name } })
  const { round, content, draft, board: { minutes } } = subject
  const identity = await identityOfPerson(context.db, person.nip, isoDate(round.closingOn))
  return {
    draft, mayIssue: hasRole(context.account, 'admin'),
    content: contentOf('surat-penjelasan', [
      ...draftMark(draft), title('document.selection.letter-title'),
      fields('document.selection.to', ['document.name', identity.name], ['document.nip', identity.nip], ['document.rank', identity.rank], ['document.post', identity.post], ['document.unit', identity.unit]),
      paragraph({ key: 'document.selection.letter-opening', values: { post: round.post, unit: round.unit, closing: { date: round.closingOn }, considered: content.considered } }),
      section('document.selection.your-place'), ...where, ...outcomeFor(subject, person.nip),
      section('document.selection.asking'), paragraph({ key: 'document.selection.ask-us' }), hashLine(subject),
      signatures([{ role: { key: 'document.selection.letter-signer' }, form: null, onBehalfOf: null, post: null, name: minutes.secretary, rank: null, nip: null, date: null }], null, null),
    ]),
  }
}

function standingOf(subject: SelectionSubject, nip: string): DocumentBlock[] | null {
  const { content } = subject
  const ranked = content.ranked.find((one) => one.nip === nip)
  if (ranked !== undefined) return rankedBlocks(subject, ranked)
  const open = content.open.find((one) => one.nip === nip)
  if (open !== undefined) return openBlocks(open)
  const outside = content.outside.find((one) => one.nip === nip)
  return outside === undefined ? null : outsideBlocks(subject, outside)
}

function rankedBlocks(subject: SelectionSubject, own: Candidate): DocumentBlock[] {
  const { content, head } = subject
  const values = { place: own.place ?? 0, ranked: content.ranked.length, listed: head.listed }
  return [
    paragraph({ key: own.listed ? 'document.selection.is-listed' : 'document.selection.not-listed', values }),
    ...(own.listed ? [] : [paragraph(partedBy(subject, own.nip))]),
    gateTable(own, hiddenName), partTable(own),
  ]
}

function openBlocks(own: Candidate): DocumentBlock[] {
  return [paragraph({ key: 'document.selection.is-open' }), list('document.selection.missing', own.missing.map((one) => (one.key === 'assess.sealed-missing' ? HIDDEN : one))), gateTable(own, hiddenName), partTable(own)]
}

function outsideBlocks(subject: SelectionSubject, { stopped, metOn }: Outsider): DocumentBlock[] {
  const article = articleOf(subject.whole)
  const hidden = stopped.some(({ sealed }) => sealed)
  return [
    paragraph({ key: 'document.selection.is-outside', values: { count: stopped.length } }),
    table('document.selection.stopped', [['document.selection.gate', 28], ['document.selection.found', 44], ['document.selection.article', 28]], stopped.map((one) => {
      const { label, said } = hiddenName(one)
      const citation = one.sealed ? null : article(one.gate)
      return row(cell(label), cell(said), cell(citation === null ? one.sealed ? null : { key: 'document.selection.of-the-post' } : citationWord(citation)))
    })),
    paragraph(metOn !== null ? { key: 'document.selection.met-on', values: { on: { date: metOn } } } : { key: hidden ? 'document.selection.met-hidden' : 'document.selection.met-by-more' }),
  ]
}

const HIDDEN: Message = { key: 'document.selection.hidden' }

/** A gate that looked at a hidden fact has neither name nor finding in a letter that others may come to read. */
function hiddenName({ gate, message, sealed }: { readonly gate: string; readonly message: Message; readonly sealed: boolean }): { readonly label: Message; readonly said: Message } {
  return sealed ? { label: { key: 'document.selection.hidden-gate' }, said: HIDDEN } : { label: gateLabel(gate), said: message }
}

/** The first step of the order that parts somebody from the last of the list; of the value also by how much. */
function partedBy({ whole }: SelectionSubject, nip: string): Message {
  const last = whole.ranked.findLast(({ listed }) => listed)
  const own = whole.ranked.find((one) => one.nip === nip)
  const by = last === undefined || own === undefined ? undefined : whole.order.find((step) => !sameKey(keyOf(last, step), keyOf(own, step)))
  if (by === undefined || last === undefined || own === undefined) return { key: 'document.selection.parted-tied' }
  if (by !== 'value') return { key: 'document.selection.parted-by', values: { step: TOLD.has(by) ? { message: orderLabel(by) } : { text: 'document.selection.part-of-x' } } }
  const difference = scoreWord(exactText(exact(last.value ?? '0').sub(exact(own.value ?? '0'))))
  return { key: 'document.selection.parted-value', values: { mine: { message: scoreWord(own.value) ?? HIDDEN }, difference: { message: difference ?? HIDDEN } } }
}

/** Steps that say nothing of a single part of the potensial axis, among which discipline is. */
const TOLD: ReadonlySet<string> = new Set(['box', 'y', 'x', 'predikat'])

const sameKey = (a: string | null, b: string | null): boolean => (a === null || b === null ? a === b : exact(a).equals(exact(b)))

/** What became of it for this person; who was chosen and why stands in the decision, not in a letter to another. */
function outcomeFor({ decision, content }: SelectionSubject, nip: string): DocumentBlock[] {
  if (decision === undefined || decision.kind !== 'choose') return []
  const on = { date: decision.decidedOn }
  if (decision.nip === nip) return [paragraph({ key: 'document.selection.you-chosen', values: { on } })]
  const first = content.ranked.some((one) => one.nip === nip && one.place !== null && decision.place !== null && one.place < decision.place)
  return [paragraph({ key: first ? 'document.selection.other-chosen-below' : 'document.selection.other-chosen', values: { on } })]
}
