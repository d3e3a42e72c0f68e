import { Modal } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useHasRole } from '../../bridge/session.tsx'
import { KeyboardHint } from '../../components/feedback/keyboard-hint.tsx'
import { useFocusReturn } from '../../components/feedback/use-focus-return.ts'
import { useSay } from '../../components/say.tsx'
import { cells, mayPropose, type Cell } from './matrix-choice.tsx'
import { MeetingPerson } from './meeting-person.tsx'
import { MeetingUnit } from './meeting-unit.tsx'
import type { SessionData } from './session-data.ts'
import css from './meeting.module.css'

/**
 * The projector view: one person or one unit at a time in large type. Arrows go on and back, O and U change between people and units,
 * 1 to 9 choose a cell to propose, Ctrl+Enter sends it, Esc takes back and leaves.
 */
export function Meeting({ data, onClose }: { readonly data: SessionData; readonly onClose: () => void }) {
  const say = useSay()
  useFocusReturn(true)
  const stage = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<'people' | 'units'>('units')
  const [at, setAt] = useState({ people: 0, units: 0 })
  const [picked, setCell] = useState<Cell | null>(null)
  const total = view === 'people' ? data.members.length : data.distributions.length
  const index = Math.min(at[view], Math.max(0, total - 1))
  const [member, unit] = [data.members[at.people], data.distributions[at.units]]
  const proposes = useHasRole('pimpinan') && data.session.state === 'open'
  const open = member !== undefined && proposes && !member.gone && member.now.predikat !== null && !member.proposals.some(({ state }) => state === 'proposed')
  // What was picked is over as soon as the proposal stands, so that the next Esc leaves.
  const cell = open ? picked : null
  const move = (to: number) => {
    setCell(null)
    setAt({ ...at, [view]: Math.max(0, Math.min(total - 1, to)) })
  }
  const back = () => {
    setCell(null)
    stage.current?.focus()
  }
  const look = (next: 'people' | 'units') => {
    setCell(null)
    setView(next)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && cell !== null) return back()
    if (event.target instanceof HTMLTextAreaElement || event.ctrlKey || event.altKey || event.metaKey) return
    const keys: Readonly<Record<string, () => void>> = {
      ArrowRight: () => move(index + 1), PageDown: () => move(index + 1), ArrowLeft: () => move(index - 1), PageUp: () => move(index - 1), Home: () => move(0), End: () => move(total - 1),
      o: () => look('people'), u: () => look('units'),
    }
    const chosen = cells[Number(event.key) - 1]
    const does = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      ?? (chosen !== undefined && view === 'people' && open && mayPropose(member, chosen) ? () => setCell(chosen) : undefined)
    if (does === undefined) return
    event.preventDefault()
    does()
  }
  // On the whole page: whoever presents need not know where the focus is.
  const latest = useRef(onKey)
  useEffect(() => {
    latest.current = onKey
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => latest.current(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  return (
    <Modal.Root opened onClose={onClose} fullScreen closeOnEscape={cell === null}>
      <Modal.Content className={css['content'] ?? ''}>
        <div className={css['head']}>
          <Modal.Title>{data.session.name}</Modal.Title>
          <span className={css['place']} role="status">{say(view === 'people' ? 'calibration.personOf' : 'calibration.unitOf', { at: index + 1, total })}</span>
          <Modal.CloseButton size="lg" aria-label={say('calibration.leaveMeeting')} />
        </div>
        <div ref={stage} className={css['stage']} tabIndex={0} role="region" aria-label={say('calibration.stage')} data-autofocus>
          {view === 'people' && member !== undefined ? <MeetingPerson key={member.number} member={member} session={data.session} cell={cell} onCell={open ? setCell : null} onDone={back} /> : null}
          {view === 'units' && unit !== undefined ? <MeetingUnit key={unit.unitId} unit={unit} /> : null}
        </div>
        <div className={css['foot']}>
          <KeyboardHint keys={[
            { keys: ['←', '→'], does: say('calibration.keyMove') }, { keys: ['U'], does: say('calibration.keyUnits') }, { keys: ['O'], does: say('calibration.keyPeople') },
            ...(proposes ? [{ keys: ['1–9'], does: say('calibration.keyCell') }, { keys: ['Ctrl', 'Enter'], does: say('calibration.keySend') }] : []), { keys: ['Esc'], does: say('calibration.keyLeave') },
          ]} />
        </div>
      </Modal.Content>
    </Modal.Root>
  )
}
