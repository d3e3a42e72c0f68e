import { Button, Skeleton } from '@mantine/core'
import { IconPresentation } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useProcedure } from '../../bridge/hooks.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { DocumentLinks } from '../../components/appraisal/document-links.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Columns, Rows, Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { RoundHeading } from '../../components/selection/round-heading.tsx'
import { roundIdOf, roundPath } from '../../components/selection/round-path.ts'
import { mayChange, standingDecision, type BoardData } from './board-data.ts'
import { Candidates } from './candidates.tsx'
import { DecideDialog } from './decide-form.tsx'
import { DecisionHistory } from './history.tsx'
import { Members } from './members.tsx'
import { Minutes } from './minutes.tsx'
import { PackPanel } from './pack-panel.tsx'
import { TallyCard } from './tally-card.tsx'

/** Putusan: who sits on the board and how they voted, the head's decision with its reason, the minutes and what is printed of them. */
export function DecisionScreen() {
  const say = useSay()
  const roundId = roundIdOf(useParams({ strict: false }))
  const asked = useProcedure('board.get', { roundId })
  return (
    <Screen>
      {asked.data === undefined ? <PageHeader title={say('board.screen.title')} /> : null}
      <Answered asked={asked} skeleton={<Skeleton height={420} />}>
        {(data) => <Board key={data.round.id} data={data} />}
      </Answered>
    </Screen>
  )
}

function Board({ data }: { readonly data: BoardData }) {
  const say = useSay()
  const { round } = data
  const head = useHasRole('pimpinan')
  const [deciding, setDeciding] = useState(false)
  const listed = data.shortlistId !== null && data.candidates.length > 0
  return (
    <>
      <RoundHeading
        round={round}
        here="putusan"
        actions={listed ? (
          <>
            <DocumentLinks links={(['nominatif-calon', 'lampiran-calon', 'berita-acara-seleksi', 'keputusan-seleksi'] as const).map((kind) => ({ kind, of: `round/${round.id}` }))} />
            <Button component={Link} to={roundPath(round.id, 'rapat')} variant="default" leftSection={<IconPresentation size={16} aria-hidden />}>{say('board.screen.meeting')}</Button>
            {head && data.hindered === null ? <Button onClick={() => setDeciding(true)}>{say('board.screen.decide')}</Button> : null}
          </>
        ) : null}
      />
      <Standing data={data} head={head} />
      <Columns ratio="first">
        <Rows>
          <Candidates data={data} />
          <Members data={data} />
        </Rows>
        <Rows>
          <TallyCard tally={data.tally} />
          <DecisionHistory data={data} />
          <Minutes key={round.id} data={data} />
          <PackPanel data={data} />
        </Rows>
      </Columns>
      {deciding ? <DecideDialog data={data} onClose={() => setDeciding(false)} /> : null}
    </>
  )
}

/** Where the round stands: decided and how, or what keeps it from being decided. */
function Standing({ data, head }: { readonly data: BoardData; readonly head: boolean }) {
  const say = useSay()
  const decided = standingDecision(data)
  if (decided !== undefined) {
    return <Notice tone={decided.deviates ? 'warn' : 'ok'} title={say.message(decided.message)}>{decided.deviates ? say('board.screen.deviates', { name: decided.recommended ?? '' }) : null}</Notice>
  }
  if (data.hindered !== null && (head || mayChange(data))) return <Notice tone="info">{say.message(data.hindered)}</Notice>
  return null
}
