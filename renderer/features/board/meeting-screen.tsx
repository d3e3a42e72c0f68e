import { Button, Modal } from '@mantine/core'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useProcedure } from '../../bridge/hooks.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { useDocumentTitle } from '../../components/layout/use-document-title.ts'
import { useSay } from '../../components/say.tsx'
import { roundIdOf, roundPath } from '../../components/selection/round-path.ts'
import { Meeting } from './meeting.tsx'
import css from './meeting.module.css'

/** Mode rapat: the list on a projector over the whole window. Nobody is named until it is decided: no name reaches the page before. */
export function MeetingScreen() {
  const say = useSay()
  const navigate = useNavigate()
  const roundId = roundIdOf(useParams({ strict: false }))
  const asked = useProcedure('board.get', { roundId, anonymous: true })
  useDocumentTitle(say('board.screen.meeting'))
  const leave = () => void navigate({ to: roundPath(roundId, 'putusan') })
  return (
    // Esc is answered by the meeting itself: what is open in it goes first.
    <Modal.Root opened onClose={leave} fullScreen closeOnEscape={false} transitionProps={{ duration: 0 }}>
      <Modal.Content className={css['content'] ?? ''} aria-label={say('board.screen.meeting')}>
        {asked.data === undefined ? (
          <div className={css['stage']}>
            <Answered asked={asked} lines={6}>{() => null}</Answered>
            {asked.error === null ? null : <div className={css['wayOut']}><Button component={Link} to="/daftar-pendek">{say('board.meeting.to-rounds')}</Button></div>}
          </div>
        ) : <Meeting data={asked.data} onLeave={leave} />}
      </Modal.Content>
    </Modal.Root>
  )
}
