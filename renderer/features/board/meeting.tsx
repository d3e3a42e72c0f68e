import { Modal } from '@mantine/core'
import { useRef, useState } from 'react'
import { useHasRole } from '../../bridge/session.tsx'
import { useSay } from '../../components/say.tsx'
import { mayChange, standingDecision, type BoardData } from './board-data.ts'
import { DecideForm } from './decide-form.tsx'
import { MeetingCandidate } from './meeting-candidate.tsx'
import { MeetingFoot, type Act } from './meeting-foot.tsx'
import { MeetingKeys } from './meeting-key-list.tsx'
import { MeetingVotes } from './meeting-votes.tsx'
import { useMeetingKeys } from './use-meeting-keys.ts'
import css from './meeting.module.css'

type View = 'candidate' | 'votes' | 'decide' | 'keys'

/** One candidate at a time in large type; votes and the decision are recorded on the spot. Everything is a key, and a button at the foot. */
export function Meeting({ data, onLeave }: { readonly data: BoardData; readonly onLeave: () => void }) {
  const say = useSay()
  const stage = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const [view, setView] = useState<View>('candidate')
  const [named, setNamed] = useState(true)
  const enters = useHasRole('admin') && mayChange(data) && data.round.state === 'frozen' && data.members.length > 0
  const decides = useHasRole('pimpinan') && data.hindered === null
  const decided = standingDecision(data)
  const total = data.candidates.length
  const index = Math.min(at, Math.max(0, total - 1))
  const candidate = data.candidates[index]
  const show = (next: View) => {
    setView(next)
    // Whatever comes begins at the top, however far the one before was scrolled.
    if (stage.current !== null) stage.current.scrollTop = 0
    if (next === 'candidate') stage.current?.focus()
  }
  const go = (to: number) => {
    setAt(Math.max(0, Math.min(total - 1, to)))
    show('candidate')
  }
  const acts: readonly Act[] = [
    { id: 'before', keys: ['ArrowLeft', 'PageUp'], shown: ['←'], label: say('board.meeting.before'), does: total > 1 && index > 0 ? () => go(index - 1) : null },
    { id: 'next', keys: ['ArrowRight', 'PageDown', ' '], shown: ['→'], label: say('board.meeting.next'), does: total > 1 && index < total - 1 ? () => go(index + 1) : null },
    ...(enters ? [{ id: 'votes', keys: ['v'], shown: ['V'], label: say('board.meeting.votes'), does: () => show(view === 'votes' ? 'candidate' : 'votes') }] : []),
    ...(decides ? [{ id: 'decide', keys: ['d'], shown: ['D'], label: say('board.meeting.decide'), does: () => show('decide') }] : []),
    ...(decided === undefined ? [] : [{ id: 'names', keys: ['n'], shown: ['N'], label: say(named ? 'board.meeting.hide-names' : 'board.meeting.show-names'), does: () => setNamed(!named) }]),
    { id: 'keys', keys: ['?'], shown: ['?'], label: say('board.meeting.keys'), does: () => show(view === 'keys' ? 'candidate' : 'keys') },
    { id: 'leave', keys: ['Escape'], shown: ['Esc'], label: say(view === 'candidate' ? 'board.meeting.leave' : 'board.meeting.back'), does: view === 'candidate' ? onLeave : () => show('candidate') },
  ]
  useMeetingKeys((key, typing) => {
    if (typing && key !== 'Escape') return null
    const digit = /^[1-9]$/.test(key) ? Number(key) : 0
    // While votes are entered, a digit is a vote; the votes themselves listen to it.
    if (digit > 0 && digit <= total && view !== 'votes' && view !== 'decide') return () => go(digit - 1)
    return acts.find(({ keys }) => keys.includes(key))?.does ?? null
  })
  return (
    <>
      <div className={css['head']}>
        <Modal.Title>{data.round.post}</Modal.Title>
        <p className={css['place']} role="status">{total === 0 ? say('board.meeting.no-candidate') : say('board.meeting.of', { at: index + 1, total })}</p>
        <p className={css['count']}>{say('board.meeting.voted', { present: data.tally.present, members: data.tally.members })}</p>
      </div>
      <div ref={stage} className={css['stage']} tabIndex={0} role="region" aria-label={say('board.meeting.stage')} data-autofocus>
        {decided !== undefined && view === 'candidate' ? <p className={css['decided']}>{named ? say.message(decided.message) : say('board.meeting.decided')}</p> : null}
        {view === 'candidate' && candidate !== undefined ? <MeetingCandidate candidate={candidate} named={named} chosen={decided !== undefined && decided.nip === candidate.nip} recommended={data.tally.recommended === candidate.number} /> : null}
        {view === 'candidate' && candidate === undefined ? <p className={css['sentence']}>{data.hindered === null ? say('board.meeting.no-candidate') : say.message(data.hindered)}</p> : null}
        {view === 'votes' ? <MeetingVotes data={data} /> : null}
        {view === 'decide' ? <div className={css['deciding']}><h2 className={css['name']}>{say('board.screen.decide-title', { post: data.round.post })}</h2><DecideForm data={data} number={candidate?.number ?? null} onClose={() => show('candidate')} /></div> : null}
        {view === 'keys' ? <MeetingKeys acts={acts} votes={enters} /> : null}
      </div>
      <MeetingFoot acts={acts} />
    </>
  )
}
