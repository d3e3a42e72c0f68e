import { Skeleton, Tabs } from '@mantine/core'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useProcedure } from '../../bridge/hooks.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { periodTitle, sessionPath } from './calibration-words.tsx'
import { Distributions } from './distributions.tsx'
import { Evaluators } from './evaluators.tsx'
import { Meeting } from './meeting.tsx'
import { Minutes } from './minutes.tsx'
import { People } from './people.tsx'
import type { SessionData } from './session-data.ts'
import { SessionActions } from './session-actions.tsx'
import css from './calibrations.module.css'

const parts = ['sebaran', 'pegawai', 'penilai', 'berita-acara'] as const
type Part = (typeof parts)[number]

/** One session: the units against the pattern, the people with proposals, the evaluators beside one another, the minutes. */
export function SessionScreen() {
  const say = useSay()
  const { id = '' }: { readonly id?: string } = useParams({ strict: false })
  const asked = useProcedure('calibration.get', { calibrationId: Number(id) })
  return (
    <Screen fill>
      {asked.data === undefined ? <PageHeader title={say('calibration.title')} /> : null}
      <Answered asked={asked} skeleton={<Skeleton height={320} />}>
        {(data) => <Session key={data.session.id} data={data} />}
      </Answered>
    </Screen>
  )
}

function Session({ data }: { readonly data: SessionData }) {
  const say = useSay()
  const navigate = useNavigate()
  const address: { readonly bagian?: unknown } = useSearch({ strict: false })
  const [meeting, setMeeting] = useState(false)
  const { session } = data
  const shown: Part = parts.find((part) => part === address.bagian) ?? 'sebaran'
  const open = (part: Part) => void navigate({ to: sessionPath(session.id), search: part === 'sebaran' ? {} : { bagian: part }, replace: true })
  return (
    <>
      <PageHeader
        title={session.name}
        line={[
          periodTitle(session.period, say), session.units.map(({ name }) => name).join(', '), say('calibration.peopleCount', { count: session.people }),
          say('calibration.answers', { waiting: session.waiting, accepted: session.accepted, refused: session.refused }),
        ].join(' · ')}
        actions={<SessionActions session={session} onMeeting={() => setMeeting(true)} onMinutes={() => open('berita-acara')} />}
      />
      <SessionNotices data={data} />
      <Tabs value={shown} onChange={(part) => open(parts.find((one) => one === part) ?? 'sebaran')} keepMounted={false} className={css['tabs'] ?? ''}>
        <Tabs.List>
          {parts.map((part) => (
            <Tabs.Tab key={part} value={part}>{say(`calibration.part.${part}`)}</Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="sebaran" className={css['panel'] ?? ''}><Distributions data={data} /></Tabs.Panel>
        <Tabs.Panel value="pegawai" className={css['panel'] ?? ''}><People data={data} /></Tabs.Panel>
        <Tabs.Panel value="penilai" className={css['panel'] ?? ''}><Evaluators data={data} /></Tabs.Panel>
        <Tabs.Panel value="berita-acara" className={css['panel'] ?? ''}><Minutes data={data} /></Tabs.Panel>
      </Tabs>
      {meeting ? <Meeting data={data} onClose={() => setMeeting(false)} /> : null}
    </>
  )
}

/** What holds for the whole session: it is frozen, removed, or names nobody. */
function SessionNotices({ data: { session } }: { readonly data: SessionData }) {
  const say = useSay()
  return (
    <>
      {session.state === 'removed' ? <Notice tone="warn">{say('calibration.removedNotice', { reason: session.removedReason ?? '' })}</Notice> : null}
      {session.state === 'closed' ? (
        <Notice tone="info" title={say('calibration.frozen', { at: say.instant(session.closedAt ?? session.openedAt), by: session.closedBy ?? '–' })}>
          <span className={css['hash']}>{say('calibration.frozenHash', { hash: session.hash ?? '' })}</span>
        </Notice>
      ) : null}
      {session.anonymous ? <Notice tone="info">{say('calibration.anonymousNotice')}</Notice> : null}
    </>
  )
}
