import { Button, Tabs } from '@mantine/core'
import { useState } from 'react'
import type { TalentMap } from '../../../shared/contract/talent.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { useSay } from '../../components/say.tsx'
import { BoxesPart } from './boxes-part.tsx'
import { GroupsPart } from './groups-part.tsx'
import { MakeMap } from './make-map.tsx'
import { MovesPart } from './moves-part.tsx'
import { boxParts, filterOf, useBoxQuestion, type BoxPart } from './question.ts'
import { RemoveMap } from './remove-map.tsx'
import { BoxToolbar } from './toolbar.tsx'
import { UnplacedPart } from './unplaced-part.tsx'
import css from './talent.module.css'

/** A mapping with all its parts, beside the one that it is compared with. */
export function Mapped({ maps }: { readonly maps: readonly [TalentMap, ...TalentMap[]] }) {
  const say = useSay()
  const admin = useHasRole('admin')
  const [question, change] = useBoxQuestion(maps)
  const [removing, setRemoving] = useState(false)
  const { map, before } = question
  const asked = useProcedure('talent.boxes', { filter: filterOf(question), beforeId: before?.id ?? null }, { keepPrevious: true })
  const label = (part: BoxPart): string => (part === 'belum' && asked.data !== undefined ? say('kotak.part.belum-count', { count: asked.data.open }) : say(`kotak.part.${part}`))
  return (
    <>
      <PageHeader
        title={say('kotak.title')}
        line={[
          say('kotak.map-line', { on: { date: map.on }, people: map.people, placed: map.placed, open: map.open }),
          say('kotak.made-by', { at: say.instant(map.madeAt), by: map.by ?? '–' }), map.profileName ?? say('kotak.by-law'),
        ].join(' · ')}
        actions={admin ? (
          <>
            <Button variant="default" onClick={() => setRemoving(true)}>{say('kotak.remove')}</Button>
            <MakeMap onMade={({ id }) => change({ map: id })} />
          </>
        ) : undefined}
      />
      {map.stale ? <Notice tone="info">{say(admin ? 'kotak.stale' : 'kotak.stale-reader')}</Notice> : null}
      <BoxToolbar maps={maps} question={question} levels={asked.data?.levels ?? {}} onChange={change} />
      <Tabs value={question.part} onChange={(part) => change({ part: boxParts.find((one) => one === part) ?? 'kotak' })} keepMounted={false}>
        <Tabs.List>
          {boxParts.map((part) => (
            <Tabs.Tab key={part} value={part}>
              {label(part)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {boxParts.map((part) => (
          <Tabs.Panel key={part} value={part} className={css['panel'] ?? ''}>
            <Answered asked={asked} lines={8}>
              {(boxes) => {
                switch (part) {
                  case 'kotak': return <BoxesPart question={question} boxes={boxes} onBox={(box) => change({ box })} />
                  case 'perpindahan': return <MovesPart question={question} boxes={boxes} />
                  case 'krs': return <GroupsPart question={question} boxes={boxes} />
                  case 'belum': return <UnplacedPart question={question} boxes={boxes} />
                }
              }}
            </Answered>
          </Tabs.Panel>
        ))}
      </Tabs>
      {removing ? <RemoveMap map={map} onClose={() => setRemoving(false)} onRemoved={() => change({ box: null })} /> : null}
    </>
  )
}
