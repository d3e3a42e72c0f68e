import type { OutputOf } from '../../../../shared/contract/contract.ts'
import type { RoundDecision } from '../../../../shared/contract/decision.ts'
import type { RoundHead } from '../../../../shared/contract/selection.ts'
import type { DocumentBlock } from '../../../../shared/domain/document/content.ts'
import type { Candidate, GateResult, ListContent } from '../../../../shared/domain/selection/list-content.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Citation } from '../../../../shared/legal/finding.ts'
import { sources } from '../../../../shared/legal/sources.ts'
import { exact, roundHalfUp } from '../../../../shared/numbers/exact.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { readerRoles, refuseOutside, unitScopeOf } from '../../row-scope.ts'
import { getBoard } from '../board/get.ts'
import { roundHead } from '../selection/round-row.ts'
import { keptContent, shortlistHead, shortlistRows } from '../selection/shortlist-row.ts'
import { veilContent } from '../selection/veil.ts'
import { fields, paragraph } from './blocks.ts'

/** A round as its documents tell it: the list that stands, the board, the decision on that list. */
export type SelectionSubject = {
  readonly round: RoundHead
  readonly head: ReturnType<typeof shortlistHead>
  /** As it was frozen, discipline and all; documents are drawn from `content`. */
  readonly whole: ListContent
  /** As everybody may read it: documents leave the office, so that discipline stays out of them whoever draws them. */
  readonly content: ListContent
  readonly board: OutputOf<'board.get'>
  readonly decision: RoundDecision | undefined
  readonly draft: Message | null
}

/** Reads a round for its documents; only for those who see the whole office. Errors: `not-found`, `refused` before a list is frozen, `damaged-store`. */
export async function selectionSubject(context: Context, roundId: number): Promise<SelectionSubject> {
  const { db } = context
  refuseOutside((await unitScopeOf(context, readerRoles)) === null, { entity: 'selection-round', id: String(roundId), said: { key: 'round.not-found', values: { id: String(roundId) } } })
  const round = await roundHead(db, roundId)
  const row = (await shortlistRows(db, roundId)).find(({ superseded_at }) => superseded_at === null)
  if (!row) throw new TanjakError('refused', { key: 'document.selection.no-list', values: { name: round.name } })
  const whole = await keptContent(db, row)
  const board = await getBoard(context, { roundId, anonymous: false })
  const decision = board.decisions.find(({ annulledAt, shortlistId }) => annulledAt === null && shortlistId === row.id)
  return { round, head: shortlistHead(row), whole, content: veilContent(whole), board, decision, draft: decision === undefined ? { key: 'document.draft.selection' } : null }
}

/** What a document about a round begins with: a mark while it is a draft. */
export const draftMark = (draft: Message | null): DocumentBlock[] => (draft === null ? [] : [paragraph(draft, 'warning')])

/** The post, and the list that the document is drawn from. */
export function roundFields({ round, head, content }: SelectionSubject): DocumentBlock {
  return fields(null,
    ['document.selection.post', round.post], ['document.unit', round.unit], ['document.selection.level', { key: `legal.post-level.${round.level}` }],
    ['document.selection.closing', { key: 'document.date', values: { date: { date: round.closingOn } } }],
    ['document.selection.list', { key: 'document.selection.list-of', values: { number: head.number, on: { date: head.frozenAt.slice(0, 10) }, considered: content.considered, ranked: content.ranked.length, open: content.open.length } }],
    ['document.selection.law', { key: 'document.selection.law-of', values: { rules: head.ruleSet, profile: head.profileName ?? { text: 'profile.law' } } }])
}

/** What was decided, in the words of every view; nothing before. */
export const decisionLine = ({ decision }: SelectionSubject): DocumentBlock[] => (decision === undefined ? [] : [paragraph(decision.message)])

/** The hash of the list, by which the document can be compared with what was frozen. */
export const hashLine = ({ head }: SelectionSubject): DocumentBlock => paragraph({ key: 'document.selection.hash', values: { hash: head.contentHash } }, 'small')

/** A score to two decimals as documents print it; null while open. */
export const scoreWord = (score: string | null): Message | null => (score === null ? null : { key: 'document.selection.score', values: { score: { number: roundHalfUp(exact(score), 2), decimals: 2 } } })

/** Where something stands: the regulation in short, and the article. */
export const citationWord = ({ source, pin }: Citation): string => `${knownSources[source]?.short ?? source}, ${pin}`

const knownSources: Readonly<Record<string, { readonly short: string }>> = sources

/** How many gates that must be met are met. */
export function gatesWord({ gates }: Pick<Candidate, 'gates'>): Message {
  const must = gates.filter(({ weight }) => weight === 'must')
  return { key: 'document.selection.gates-of', values: { met: must.filter(({ outcome }) => outcome === 'met').length, all: must.length } }
}

/** How a gate ended. */
export const outcomeWord = ({ outcome }: Pick<GateResult, 'outcome'>): Message => ({ key: `document.selection.outcome.${outcome}` })
