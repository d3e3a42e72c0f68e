import { Anchor, Skeleton } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { useProcedure } from '../../bridge/hooks.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { SkpEditor } from './skp-editor.tsx'

/** One SKP: written by its evaluator, read by everybody else whom it concerns. */
export function SkpScreen() {
  const say = useSay()
  const { assignmentId = '', year = '' }: { readonly assignmentId?: string; readonly year?: string } = useParams({ strict: false })
  const ref = { assignmentId: Number(assignmentId) || 0, year: Number(year) || 2000 }
  const asked = useProcedure('skp.get', ref)
  // Agreeing and opening again are new beginnings: the page then shows what the desk has kept.
  const [turn, setTurn] = useState(0)
  const begin = useCallback(() => setTurn((before) => before + 1), [])
  return (
    <Screen>
      {asked.data === undefined ? <PageHeader title={say('skp.title')} above={<Anchor component={Link} to="/skp" size="sm">{say('skp.back')}</Anchor>} /> : null}
      <Answered asked={asked} skeleton={<Skeleton height={420} />}>
        {(view) => <SkpEditor key={`${assignmentId} ${year} ${turn}`} view={view} onTurn={begin} />}
      </Answered>
    </Screen>
  )
}
