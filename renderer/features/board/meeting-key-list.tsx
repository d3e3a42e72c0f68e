import { Key } from '../../components/feedback/keyboard-hint.tsx'
import { useSay } from '../../components/say.tsx'
import type { Act } from './meeting-foot.tsx'
import css from './meeting.module.css'

/** The keys of the meeting, each with what it does. */
export function MeetingKeys({ acts, votes }: { readonly acts: readonly Act[]; readonly votes: boolean }) {
  const say = useSay()
  const more = [
    { keys: ['1–9'], label: say('board.meeting.key-digit') }, { keys: ['PgUp', 'PgDn'], label: say('board.meeting.key-presenter') },
    ...(votes ? [{ keys: ['↑', '↓'], label: say('board.meeting.key-member') }, { keys: ['1–9'], label: say('board.meeting.key-vote') }, { keys: ['A'], label: say('board.meeting.key-abstain') }, { keys: ['T', 'K', 'L'], label: say('board.meeting.key-declare') }] : []),
  ]
  return (
    <>
      <h2 className={css['name']}>{say('board.meeting.keys')}</h2>
      <dl className={css['keys']}>
        {[...acts.map(({ shown, label }) => ({ keys: shown, label })), ...more].map(({ keys, label }) => (
          <div key={label}>
            <dt>{keys.map((key) => <Key key={key}>{key}</Key>)}</dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
