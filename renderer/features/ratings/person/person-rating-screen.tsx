import { Anchor } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { useLayoutEffect } from 'react'
import { useProcedure } from '../../../bridge/hooks.ts'
import { Answered } from '../../../components/feedback/answered.tsx'
import { PageHeader } from '../../../components/layout/page-header.tsx'
import { Screen } from '../../../components/layout/screen.tsx'
import { useSay } from '../../../components/say.tsx'
import { keyOf } from '../sheet/line.ts'
import { useLine, useSheet } from '../sheet/work.ts'
import { PersonRating } from './person-rating.tsx'

/** Everything of one evaluation on a page. */
export function PersonRatingScreen() {
  const say = useSay()
  const sheet = useSheet()
  const { periodId = '', assignmentId = '' } = useParams({ strict: false }) as { readonly periodId?: string; readonly assignmentId?: string }
  const ref = { periodId: Number(periodId), assignmentId: Number(assignmentId) }
  const one = useProcedure('rating.one', ref)
  const row = one.data?.row
  useLayoutEffect(() => {
    if (row !== undefined) sheet.load([row])
  }, [row, sheet])
  const line = useLine(sheet, keyOf(ref))
  return (
    <Screen>
      {one.data === undefined ? <PageHeader title={line?.row.name ?? say('rating.title')} above={<Anchor component={Link} to="/penilaian">{say('rating.backToGrid')}</Anchor>} /> : null}
      <Answered asked={one} lines={10}>{(data) => (line === undefined ? null : <PersonRating key={line.key} sheet={sheet} line={line} one={data} />)}</Answered>
    </Screen>
  )
}
