import { Button, Group, Table } from '@mantine/core'
import { useState } from 'react'
import { useLongWork } from '../../bridge/long-work.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { useAnnounce } from '../../components/feedback/announcer.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { WorkProgress } from '../../components/feedback/work-progress.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import css from './frozen.module.css'

const against = ['kept', 'now'] as const

/** Works a frozen list out again: from what was kept with it, where anything but "same" is a fault, or from the record as it stands now. */
export function Recompute({ shortlistId }: { readonly shortlistId: number }) {
  const say = useSay()
  const announce = useAnnounce()
  const work = useLongWork('shortlist.recompute', { changes: false })
  const [asked, setAsked] = useState<(typeof against)[number]>('kept')
  const start = (what: (typeof against)[number]) => {
    setAsked(what)
    work.mutate({ id: shortlistId, against: what }, { onSuccess: ({ message }) => announce(say.message(message)) })
  }
  const found = work.data
  return (
    <Card title={say('round.screen.recompute')} line={say('round.screen.recompute-line')}>
      {work.isPending ? <WorkProgress progress={work.progress} starting={say('round.screen.recomputing')} onCancel={work.cancel} cancelling={work.cancelling} /> : (
        <>
          <ErrorSummary said={saidOrNull(work.error)} />
          {found === undefined ? null : (
            <div className={css['found']}>
              <Notice tone={found.same ? 'ok' : asked === 'kept' ? 'bad' : 'warn'} title={say(`round.screen.against.${asked}`)}>{say.message(found.message)}</Notice>
              {found.differences.length === 0 ? null : (
                <div className={css['differences']} tabIndex={0} role="region" aria-label={say('round.screen.differences')}>
                  <Table fz="sm" verticalSpacing={6} horizontalSpacing="sm">
                    <Table.Thead><Table.Tr><Table.Th>{say('round.screen.column.person')}</Table.Th><Table.Th>{say('round.screen.difference')}</Table.Th></Table.Tr></Table.Thead>
                    <Table.Tbody>
                      {found.differences.map((one, at) => <Table.Tr key={at}><Table.Td>{one.name ?? say('round.screen.whole-list')}</Table.Td><Table.Td>{say.message(one.message)}</Table.Td></Table.Tr>)}
                    </Table.Tbody>
                  </Table>
                </div>
              )}
            </div>
          )}
          <Group gap="sm">
            {against.map((what) => <Button key={what} size="xs" variant="default" onClick={() => start(what)}>{say(`round.screen.recompute.${what}`)}</Button>)}
          </Group>
        </>
      )}
    </Card>
  )
}
