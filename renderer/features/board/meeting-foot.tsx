import { UnstyledButton } from '@mantine/core'
import { Key } from '../../components/feedback/keyboard-hint.tsx'
import { useSay } from '../../components/say.tsx'
import css from './meeting.module.css'

/** Something that can be done in the meeting: by a key, by a click; null where it does nothing now. */
export type Act = { readonly id: string; readonly keys: readonly string[]; readonly shown: readonly string[]; readonly label: string; readonly does: (() => void) | null }

/** What can be done now, each with its key, for whoever uses the mouse and for whoever forgot the key. */
export function MeetingFoot({ acts }: { readonly acts: readonly Act[] }) {
  const say = useSay()
  return (
    <nav className={css['foot']} aria-label={say('board.meeting.acts')}>
      {acts.map(({ id, shown, label, does }) => (
        <UnstyledButton key={id} className={css['act'] ?? ''} disabled={does === null} onClick={() => does?.()}>
          {shown.map((key) => <Key key={key}>{key}</Key>)} <span>{label}</span>
        </UnstyledButton>
      ))}
    </nav>
  )
}
