import type { CommitteeMember } from '../../../shared/contract/decision.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { useSay } from '../../components/say.tsx'
import css from './board.module.css'

/** What a member declared, and whether they are a candidate themselves. */
export function InterestChip({ member }: { readonly member: CommitteeMember }) {
  const say = useSay()
  if (member.namesake) return <><Chip tone="warn">{say('board.screen.is-namesake')}</Chip><span className={css['under']}>{say('board.screen.is-namesake-line')}</span></>
  if (member.candidate) return <Chip tone="warn">{say('board.screen.is-candidate')}</Chip>
  if (member.interest === null) return <Chip tone="quiet">{say('board.screen.not-declared')}</Chip>
  return (
    <>
      <Chip tone={member.interest === 'none' ? 'ok' : 'warn'}>{say(`board.interest.${member.interest}`)}</Chip>
      {member.interestNote === null ? null : <span className={css['under']}>{member.interestNote}</span>}
    </>
  )
}

/** How a member voted: for whom, an abstention with its reason, or that the vote waits. */
export function VoteCell({ member: { vote, mayVote } }: { readonly member: CommitteeMember }) {
  const say = useSay()
  if (vote === null) return <span className={css['quiet']}>{say('board.screen.vote-waits')}</span>
  return (
    <>
      {vote.number === null ? say(mayVote ? 'board.screen.abstains' : 'board.screen.abstains-own') : say('board.screen.numbered', { number: vote.number, name: vote.name ?? '' })}
      {vote.reason === null ? null : <span className={css['under']}>{vote.reason}</span>}
    </>
  )
}
