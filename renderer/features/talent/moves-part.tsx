import { useState } from 'react'
import type { TalentMap } from '../../../shared/contract/talent.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { usePagedProcedure } from '../../bridge/paged.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay } from '../../components/say.tsx'
import type { Boxes } from './boxes.ts'
import { FlowsChart } from './flows-chart.tsx'
import { filterOf, type BoxQuestion } from './question.ts'
import { PeopleGrid } from './talent-table.tsx'
import css from './talent.module.css'

/** Who moved since the mapping compared with: from which box to which, and what moved each. */
export function MovesPart({ question, boxes }: { readonly question: BoxQuestion; readonly boxes: Boxes }) {
  const say = useSay()
  if (question.before === null) {
    return (
      <Card>
        <EmptyState title={say('kotak.no-compare')}>{say('kotak.no-compare-line')}</EmptyState>
      </Card>
    )
  }
  return <Moves question={question} before={question.before} boxes={boxes} />
}

function Moves({ question, before, boxes }: { readonly question: BoxQuestion; readonly before: TalentMap; readonly boxes: Boxes }) {
  const say = useSay()
  const [search, setSearch] = useState('')
  const flows = useProcedure('talent.moves', { filter: filterOf(question), beforeId: before.id, limit: 1 })
  const rows = usePagedProcedure('talent.moves', { filter: filterOf(question, search), beforeId: before.id })
  const krs = boxes.boxes.filter((one) => one.krs.length > 0).map(({ box }) => box)
  return (
    <div className={css['part']}>
      <Answered asked={flows} lines={8}>
        {({ flows: all }) => <FlowsChart flows={all} krs={krs} before={before.on} after={question.map.on} />}
      </Answered>
      <PeopleGrid
        label={say('kotak.movers')}
        name="kotak-perpindahan"
        question={question}
        columns={['name', 'move', 'level', 'y', 'nilai', 'unit']}
        emptyTitle={say('kotak.nobody-moved')}
        rows={rows}
        search={search}
        onSearch={setSearch}
      />
    </div>
  )
}
