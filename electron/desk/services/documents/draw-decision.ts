import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { CommitteeMember, RoundDecision, Tally } from '../../../../shared/contract/decision.ts'
import type { DocumentBlock } from '../../../../shared/domain/document/content.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { hasRole, type Context } from '../../context.ts'
import { cell, fields, list, paragraph, row, section, signatures, table, title } from './blocks.ts'
import { contentOf, type Draw } from './drawn.ts'
import { readLetterhead } from './letterhead.ts'
import { identityOfPerson, signerOf, type Identity } from './officials.ts'
import { citationWord, draftMark, hashLine, roundFields, scoreWord, selectionSubject, type SelectionSubject } from './selection-subject.ts'

/** Berita acara seleksi: who met and declared what, the votes or abstentions, the recommendation, and what was decided. */
export const drawBeritaAcaraSeleksi: Draw<'round'> = async (context, { roundId }) => {
  const subject = await selectionSubject(context, roundId)
  const { board: { minutes, members, tally, candidates }, decision } = subject
  const draft: Message | null = subject.draft ?? (minutes.heldOn === null || minutes.place === '' ? { key: 'document.draft.board-minutes' } : null)
  const chair = members.find((one) => one.chair)
  return {
    draft, mayIssue: hasRole(context.account, 'admin'),
    content: contentOf('berita-acara-seleksi', [
      ...draftMark(draft), title('document.selection.minutes-title'),
      fields(null, ['document.held-on', minutes.heldOn === null ? null : { key: 'document.date', values: { date: { date: minutes.heldOn } } }], ['document.place', minutes.place || null], ['document.chair', chair?.name ?? null], ['document.secretary', minutes.secretary || null]),
      roundFields(subject),
      table('document.selection.members', [['document.number-short', 7, 'center'], ['document.selection.member', 25], ['document.selection.office', 15], ['document.selection.interest', 19], ['document.selection.vote', 19], ['document.selection.signature', 15]],
        members.map((one, at) => row(cell(at + 1), cell([one.name, one.nip, one.post].filter(Boolean).join('\n')), cell({ key: one.chair ? 'document.selection.chair-of' : 'document.selection.member-of', values: { office: { text: `talent.office.${one.office}` } } }), cell(interestWord(one)), cell(voteWord(one)), cell('')))),
      ...(members.length === 0 ? [paragraph({ key: 'document.selection.no-board' })] : []),
      table('document.selection.result', [['document.number-short', 7, 'center'], ['document.name-nip', 45], ['document.selection.place', 14, 'center'], ['document.selection.value', 17, 'right'], ['document.selection.votes', 17, 'center']],
        candidates.map((one) => row(cell(one.number), cell([one.label, one.nip].filter(Boolean).join('\n')), cell(one.place), cell(scoreWord(one.value)), cell(one.votes)))),
      ...tallyBlocks(tally),
      section('document.selection.outcome-title'),
      ...(decision === undefined ? [paragraph({ key: 'document.selection.undecided' })] : [paragraph(decision.message), ...deviationBlocks(decision)]),
      ...earlier(subject),
      section('document.notes'), paragraph(minutes.notes || { key: 'document.nothing' }), hashLine(subject),
      signatures([
        { role: { key: 'document.selection.chair-role' }, form: null, onBehalfOf: null, post: chair?.post ?? null, name: chair?.name ?? '', rank: null, nip: chair?.nip ?? null, date: null },
        { role: { key: 'document.secretary' }, form: null, onBehalfOf: null, post: null, name: minutes.secretary, rank: null, nip: null, date: null },
      ], await signedAt(context), minutes.heldOn),
    ]),
  }
}

/** Keputusan: what the head decided on the frozen list, with the reason, beside what the board recommended. */
export const drawKeputusanSeleksi: Draw<'round'> = async (context, { roundId }) => {
  const subject = await selectionSubject(context, roundId)
  const { decision, draft, board } = subject
  const tally = decision?.tally ?? board.tally
  return {
    draft, mayIssue: hasRole(context.account, 'admin', 'pimpinan'),
    content: contentOf('keputusan-seleksi', [
      ...draftMark(draft), title('document.selection.decision-title'), roundFields(subject),
      list('document.selection.considering', [{ key: 'document.selection.considers-list', values: { number: subject.head.number, on: { date: subject.head.frozenAt.slice(0, 10) }, listed: subject.head.listed } }, tally.message]),
      section('document.selection.decides'),
      ...(decision === undefined ? [paragraph({ key: 'document.selection.undecided' })] : await decided(context, decision, subject)),
      ...earlier(subject), hashLine(subject),
      signatures([await signer(context, decision)], await signedAt(context), decision?.decidedOn ?? null),
    ]),
  }
}

async function decided(context: Context, decision: RoundDecision, { round }: SelectionSubject): Promise<DocumentBlock[]> {
  if (decision.kind !== 'choose' || decision.nip === null) return [paragraph(decision.message), ...deviationBlocks(decision)]
  const chosen = await identityOfPerson(context.db, decision.nip, decision.decidedOn)
  return [
    paragraph({ key: 'document.selection.appoints', values: { name: chosen.name, nip: decision.nip, post: round.post, unit: round.unit } }),
    fields(null,
      ['document.rank', chosen.rank], ['document.selection.held', [chosen.post, chosen.unit].filter(Boolean).join(', ')], ['document.selection.place', decision.place === null ? null : String(decision.place)],
      ['document.selection.starts', decision.startsOn === null ? null : { key: 'document.date', values: { date: { date: decision.startsOn } } }],
      ['document.selection.sk', decision.skNumber === null ? null : decision.skDate === null ? decision.skNumber : { key: 'document.selection.sk-of', values: { number: decision.skNumber, on: { date: decision.skDate } } }],
      ['document.reason', decision.reason]),
    ...deviationBlocks(decision),
  ]
}

/** The votes in sentences, the quorum with its source, and where the board is not made up as the law asks. */
function tallyBlocks({ message, quorum, board }: Tally): DocumentBlock[] {
  return [
    paragraph(message),
    ...(quorum === null ? [] : [paragraph({ key: 'document.selection.sourced', values: { said: { message: quorum.message }, source: citationWord(quorum.citation), certainty: { text: `document.selection.certainty.${quorum.certainty}` } } }, 'small')]),
    ...(board === null || board.outcome === 'met' ? [] : [paragraph(board.message, 'small')]),
  ]
}

/** What the law says where the recommendation was not followed. */
function deviationBlocks({ deviates, deviation, recommended }: RoundDecision): DocumentBlock[] {
  if (!deviates) return []
  return [
    paragraph({ key: 'document.selection.deviates', values: { name: recommended ?? '' } }),
    ...(deviation === null ? [] : [paragraph(deviation.message), ...deviation.citations.map((one) => paragraph(citationWord(one), 'small'))]),
  ]
}

/** Decisions of before on this round, those taken back among them: no reason is lost on the way. */
function earlier({ board: { decisions }, decision }: SelectionSubject): DocumentBlock[] {
  const before = decisions.filter(({ id }) => id !== decision?.id)
  return before.length === 0 ? [] : [list('document.selection.earlier', before.map(({ message }) => message))]
}

function interestWord({ interest, candidate, interestNote }: CommitteeMember): Message {
  if (candidate) return { key: 'document.selection.is-candidate' }
  if (interest === null) return { key: 'document.selection.not-declared' }
  return interestNote === null ? { key: `board.interest.${interest}` } : { key: 'document.selection.noted', values: { said: { text: `board.interest.${interest}` }, note: interestNote } }
}

function voteWord({ vote }: CommitteeMember): Message {
  if (vote === null) return { key: 'document.selection.not-voted' }
  if (vote.number !== null) return { key: 'document.selection.voted', values: { number: vote.number, name: vote.name ?? '' } }
  return vote.reason === null ? { key: 'document.selection.abstained' } : { key: 'document.selection.noted', values: { said: { text: 'document.selection.abstained' }, note: vote.reason } }
}

/** Where documents of this office are signed, as the letterhead says. */
const signedAt = async ({ db }: Context): Promise<string | null> => (await readLetterhead(db)).place || null

async function signer({ db }: Context, decision: RoundDecision | undefined): Promise<ReturnType<typeof signerOf>> {
  const role = 'document.selection.head-role'
  if (decision === undefined) return signerOf(role, null)
  const account = await db.selectFrom('round_decision').innerJoin('account', 'account.id', 'round_decision.decided_by').select('account.nip').where('round_decision.id', '=', decision.id).executeTakeFirst()
  const known = account?.nip ? await db.selectFrom('person').select('nip').where('nip', '=', account.nip).executeTakeFirst() : undefined
  const identity: Identity = known ? await identityOfPerson(db, known.nip, isoDate(decision.decidedOn)) : { name: decision.decidedBy ?? '', nip: null, rank: null, post: null, unit: null }
  return signerOf(role, identity)
}
