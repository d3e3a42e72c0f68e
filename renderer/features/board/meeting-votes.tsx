import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type { InputOf } from '../../../shared/contract/contract.ts'
import type { CommitteeMember } from '../../../shared/contract/decision.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { useAnnounce } from '../../components/feedback/announcer.tsx'
import { Chip } from '../../components/feedback/chip.tsx'
import { Key } from '../../components/feedback/keyboard-hint.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { useSay } from '../../components/say.tsx'
import type { BoardData } from './board-data.ts'
import { AbstainReason } from './meeting-abstain.tsx'
import { InterestChip } from './member-words.tsx'
import { useMeetingKeys } from './use-meeting-keys.ts'
import css from './meeting.module.css'
import own from './meeting-votes.module.css'

const declares: Readonly<Record<string, InputOf<'board.declare'>['interest']>> = { t: 'none', k: 'family', l: 'direct' }

/** The votes in a meeting: the member marked declares with T, K or L, votes with a digit, abstains with A; then comes the next who waits. */
export function MeetingVotes({ data }: { readonly data: BoardData }) {
  const say = useSay()
  const announce = useAnnounce()
  const declare = useCommand('board.declare')
  const vote = useCommand('board.vote')
  const { members, candidates, shortlistId } = data
  const [at, setAt] = useState(() => Math.max(0, members.findIndex((one) => one.vote === null)))
  const [abstaining, setAbstaining] = useState(false)
  const index = Math.min(at, members.length - 1)
  const member = members[index]
  const mark = (to: number) => {
    setAbstaining(false)
    setAt(Math.max(0, Math.min(members.length - 1, to)))
  }
  const cast = (one: CommitteeMember, number: number | null, reason: string | null) => {
    if (shortlistId === null) return
    vote.mutate({ memberId: one.id, shortlistId, number, reason }, { onSuccess: () => {
      announce(number === null ? say('board.meeting.abstained', { name: one.name }) : say('board.meeting.voted-for', { name: one.name, number }))
      const next = members.findIndex((other, place) => place !== index && other.vote === null)
      mark(next < 0 ? index : next)
    } })
  }
  const abstain = (one: CommitteeMember) => (one.mayVote ? setAbstaining(true) : cast(one, null, null))
  useMeetingKeys((key, typing) => {
    if (typing || member === undefined) return null
    const digit = /^[1-9]$/.test(key) ? Number(key) : 0
    if (key === 'ArrowDown') return () => mark(index + 1)
    if (key === 'ArrowUp') return () => mark(index - 1)
    const interest = declares[key]
    if (interest !== undefined) return () => declare.mutate({ memberId: member.id, interest, interestIn: null, note: null }, { onSuccess: () => announce(say('board.meeting.declared', { name: member.name, interest: { text: `board.interest.${interest}` } })) })
    if (key === 'a') return () => abstain(member)
    return digit > 0 && digit <= candidates.length ? () => cast(member, digit, null) : null
  })
  const refused = saidOrNull(vote.error) ?? saidOrNull(declare.error)
  return (
    <>
      <h2 className={css['name']}>{say('board.meeting.votes-title')}</h2>
      <p className={css['line']}>{say.message(data.tally.message)}</p>
      {refused === null ? null : <Notice tone="bad">{say.message(refused)}</Notice>}
      <ul className={own['members']}>
        {members.map((one, place) => (
          <li key={one.id}>
            <UnstyledButton ref={place === index ? intoView : null} className={own['member'] ?? ''} aria-pressed={place === index} onClick={() => mark(place)}>
              <span>{one.name}</span>
              <InterestChip member={one} />
              <span className={own['cast']}>{one.vote === null ? <Chip tone="quiet">{say('board.screen.vote-waits')}</Chip> : one.vote.number === null ? say('board.screen.abstain') : say('board.candidate-number', { number: one.vote.number })}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {member === undefined ? null : abstaining ? <AbstainReason key={member.id} name={member.name} busy={vote.isPending} onSend={(reason) => cast(member, null, reason)} /> : (
        <p className={own['asks']}>
          {say(member.interest === null && !member.candidate ? 'board.meeting.asks-declare' : member.mayVote ? 'board.meeting.asks-vote' : 'board.meeting.asks-abstain', { name: member.name })}{' '}
          {(member.interest === null && !member.candidate ? ['T', 'K', 'L'] : member.mayVote ? [...candidates.map(({ number }) => String(number)), 'A'] : ['A']).map((key) => <Key key={key}>{key}</Key>)}
        </p>
      )}
    </>
  )
}

function intoView(row: HTMLButtonElement | null): void {
  row?.scrollIntoView({ block: 'nearest' })
}
