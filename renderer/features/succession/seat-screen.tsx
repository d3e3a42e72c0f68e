import { Anchor, Button } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { Successor } from '../../../shared/contract/succession.ts'
import { useLongQuery } from '../../bridge/long-query.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { LongAnswered } from '../../components/feedback/long-answered.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { CertaintyMark, Citation } from '../../components/finding/citation.tsx'
import { Card } from '../../components/layout/card.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { countOf, ReadinessBar, readinesses, RiskChip } from './readiness.tsx'
import { SuccessorTable } from './successor-table.tsx'
import css from './succession.module.css'

/** Who could follow on one post: how soon, in which place, and what each still needs. */
export function SeatScreen() {
  const say = useSay()
  const { postId = '' }: { readonly postId?: string } = useParams({ strict: false })
  const asked = useLongQuery('succession.post', { postId: Number(postId), limit: 500 })
  return (
    <Screen>
      {asked.data === undefined ? <PageHeader title={say('succession.title')} above={<Back />} /> : null}
      <LongAnswered asked={asked} starting={say('succession.progress')} lines={10}>
        {(answer) => <Seat key={postId} answer={answer} />}
      </LongAnswered>
    </Screen>
  )
}

function Back() {
  const say = useSay()
  return <Anchor component={Link} to="/suksesi" size="sm">{say('succession.title')}</Anchor>
}

function Seat({ answer }: { readonly answer: OutputOf<'succession.post'> }) {
  const say = useSay()
  const admin = useHasRole('admin')
  const { row, rows, elsewhere, enough } = answer
  const [chosen, setChosen] = useState<Successor['readiness'] | null>(null)
  const seat = row.vacant ? say('succession.vacant') : row.leavesOn === null ? say('succession.not-foreseen') : say('succession.falls-on', { on: { date: row.leavesOn } })
  return (
    <>
      <PageHeader
        title={row.post}
        above={<Back />}
        line={[row.unit, say(`legal.post-level.${row.level}`), row.holder, seat].filter((part) => part !== null).join(' · ')}
        actions={
          <>
            <Button component={Link} to={`/jabatan/peta/${row.postId}`} variant="default">{say('succession.open-post')}</Button>
            {admin ? <Button component="a" href={`#/daftar-pendek?jabatan=${row.postId}`}>{say('succession.open-round')}</Button> : null}
          </>
        }
      />
      <div className={css['part']}>
        <div className={css['two']}>
          <Card title={say('succession.state')}>
            <p className={css['riskLine']}><RiskChip risk={row.risk} /> {say.message(row.message)}</p>
            {row.criticalReason === null ? null : <p className={css['quiet']}>{say('succession.critical-because', { reason: row.criticalReason })}</p>}
            <ReadinessBar counts={row.counts} />
          </Card>
          {enough === null ? null : (
            <Card title={say('succession.enough')}>
              <p className={css['riskLine']}>{say.message(enough.message)}</p>
              {enough.citations.slice(0, 1).map((citation) => <Citation key={citation.pin} citation={citation} />)}
              <CertaintyMark certainty={enough.certainty} />
            </Card>
          )}
        </div>
        {elsewhere === 0 ? null : <Notice tone="info">{say('succession.elsewhere', { count: elsewhere })}</Notice>}
        <ul className={css['tiles']} aria-label={say('succession.by-readiness')}>
          {readinesses.map((readiness) => (
            <li key={readiness}>
              <button type="button" aria-pressed={chosen === readiness} onClick={() => setChosen(chosen === readiness ? null : readiness)}>
                <b>{say.number(elsewhere === 0 ? countOf(row.counts, readiness) : rows.filter((one) => one.readiness === readiness).length)}</b>
                <span>{say(`succession.readiness.${readiness}`)}</span>
              </button>
            </li>
          ))}
        </ul>
        <SuccessorTable rows={chosen === null ? rows : rows.filter(({ readiness }) => readiness === chosen)} />
        <p className={css['quiet']}>{say('succession.how-post')}</p>
      </div>
    </>
  )
}
