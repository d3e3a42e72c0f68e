import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Outsider } from '../../../shared/domain/selection/list-content.ts'
import { SidePanel } from '../../components/layout/side-panel.tsx'
import { GateMark } from '../../components/selection/gate-marks.tsx'
import { gateName } from '../../components/selection/gate-name.ts'
import { useSay } from '../../components/say.tsx'
import css from './pool.module.css'

/** Why somebody is outside: every gate that stops, and the day on which all of them would be met by time alone. */
export function OutsidePanel({ row, asked, onClose, onEnter }: {
  readonly row: Outsider
  readonly asked: number
  readonly onClose: () => void
  readonly onEnter: ((person: { readonly nip: string; readonly name: string }) => void) | null
}) {
  const say = useSay()
  return (
    <SidePanel
      title={row.name}
      line={[row.nip, row.golongan, row.post, row.unit].filter((part) => part !== null).join(' · ')}
      onClose={onClose}
      asked={asked}
      wide
      actions={
        <>
          <Button component={Link} to={`/pegawai/${row.nip}`} variant="default" size="xs">{say('round.screen.open-person')}</Button>
          {onEnter === null ? null : <Button variant="default" size="xs" onClick={() => onEnter(row)}>{say('round.screen.enter')}</Button>}
        </>
      }
    >
      <p className={css['panelSentence']}>{row.metOn === null ? say('round.screen.outside-not-by-time') : say('round.screen.outside-met-on', { on: { date: row.metOn } })}</p>
      <h3 className={css['panelHead']}>{say('round.screen.stopped-by', { count: row.stopped.length })}</h3>
      <ul className={css['stops']}>
        {row.stopped.map((stop) => (
          <li key={stop.gate}>
            <GateMark outcome="not-met" />
            <div>
              <b>{gateName(stop.gate, say)}</b>
              <span>{say.message(stop.message)}</span>
            </div>
          </li>
        ))}
      </ul>
    </SidePanel>
  )
}
