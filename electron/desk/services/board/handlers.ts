import type { decisions } from '../../../../shared/contract/decision.ts'
import type { HandlersOf } from '../../context.ts'
import { annulDecision, decideRound } from './decide.ts'
import { getBoard } from './get.ts'
import { addMember, copyMembers, declareInterest, removeMember } from './members.ts'
import { writeMinutes } from './minutes.ts'
import { enterVote } from './vote.ts'

/** The board of a round: who sits on it, what they declare and vote, and the head's decision. Evidence packs have handlers of their own. */
export const boardHandlers: HandlersOf<Exclude<keyof typeof decisions, `pack.${string}`>> = {
  'board.get': getBoard,
  'board.add-member': addMember,
  'board.remove-member': removeMember,
  'board.copy-members': copyMembers,
  'board.declare': declareInterest,
  'board.vote': enterVote,
  'board.write-minutes': writeMinutes,
  'round.decide': decideRound,
  'round.annul': annulDecision,
}
