import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { SuccessionRow } from '../../../shared/contract/succession.ts'
import { useLongQuery } from '../../bridge/long-query.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { LongAnswered } from '../../components/feedback/long-answered.tsx'
import { SidePanel } from '../../components/layout/side-panel.tsx'
import { useSay } from '../../components/say.tsx'
import { ReadinessChip, RiskChip } from './readiness.tsx'
import css from './succession.module.css'

/** So many successors stand in the panel; the page has them all. */
const SHOWN = 8

/** Who could follow on a post, the first of them, with the way to the whole page and to a selection. */
export function SeatPanel({ row, asked: turn, onClose }: { readonly row: SuccessionRow; readonly asked: number; readonly onClose: () => void }) {
  const say = useSay()
  const admin = useHasRole('admin')
  const asked = useLongQuery('succession.post', { postId: row.postId, limit: SHOWN })
  return (
    <SidePanel
      title={row.post}
      line={[row.unit, row.holder].filter((part) => part !== null).join(' · ')}
      onClose={onClose}
      asked={turn}
      wide
      actions={
        <>
          <Button component={Link} to={`/suksesi/${row.postId}`} variant="default" size="xs">{say('succession.all-successors')}</Button>
          {admin ? <Button component="a" href={`#/daftar-pendek?jabatan=${row.postId}`} variant="default" size="xs">{say('succession.open-round')}</Button> : null}
        </>
      }
    >
      <p className={css['riskLine']}>
        <RiskChip risk={row.risk} /> {say.message(row.message)}
      </p>
      {row.criticalReason === null ? null : <p className={css['quiet']}>{say('succession.critical-because', { reason: row.criticalReason })}</p>}
      <LongAnswered asked={asked} starting={say('succession.progress')} lines={6}>
        {({ rows, total, elsewhere }) =>
          rows.length === 0 ? <p className={css['quiet']}>{say('succession.nobody-line')}</p> : (
            <>
              <ol className={css['people']}>
                {rows.map((one) => (
                  <li key={one.nip}>
                    <b>{one.name}</b> <ReadinessChip readiness={one.readiness} />
                    <span className={css['under']}>{[one.post, one.box === null ? null : say('kotak.box', { box: one.box })].filter((part) => part !== null).join(' · ')}</span>
                    {one.needs.slice(0, 2).map(({ gate, message }) => <span key={gate} className={css['need']}>{say.message(message)}</span>)}
                  </li>
                ))}
              </ol>
              {total + elsewhere > rows.length ? <p className={css['quiet']}>{say('succession.more', { count: total + elsewhere - rows.length })}</p> : null}
            </>
          )
        }
      </LongAnswered>
    </SidePanel>
  )
}
