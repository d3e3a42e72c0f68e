import { Button, Table } from '@mantine/core'
import { useState } from 'react'
import type { DelegationView } from '../../../shared/contract/assignment.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { localToday } from '../../components/assess/local-today.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { Chip } from '../../components/feedback/chip.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay, type Say } from '../../components/say.tsx'
import { DelegationForm } from './delegation-form.tsx'
import { spanDays } from './gap-words.tsx'
import { RevokeForm } from './revoke-form.tsx'
import css from './assignments.module.css'

/** Who acts for whom, from when to when, why and by which decree. */
export function DelegationsPart() {
  const say = useSay()
  const admin = useHasRole('admin')
  const asked = useProcedure('delegation.list', {})
  const [adding, setAdding] = useState(false)
  const [revoking, setRevoking] = useState<DelegationView | null>(null)
  const add = admin ? <Button size="xs" onClick={() => setAdding(true)}>{say('assignment.delegate')}</Button> : undefined
  return (
    <>
      <Answered asked={asked}>
        {({ delegations }) =>
          delegations.length === 0 ? (
            <Card>
              <EmptyState title={say('assignment.no-delegations')} action={add}>
                {say('assignment.no-delegations-line')}
              </EmptyState>
            </Card>
          ) : (
            <Card flush title={say('assignment.part.delegations')} line={say('assignment.delegations-line')} actions={add}>
              <div className={css['scroll']} tabIndex={0} role="region" aria-label={say('charts.table-of', { title: say('assignment.part.delegations') })}>
                <Table verticalSpacing="xs" horizontalSpacing="sm" fz="sm" miw={820}>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{say('assignment.official')}</Table.Th>
                      <Table.Th>{say('assignment.acted-by')}</Table.Th>
                      <Table.Th>{say('assignment.days')}</Table.Th>
                      <Table.Th>{say('assignment.cause')}</Table.Th>
                      <Table.Th>{say('assignment.decree')}</Table.Th>
                      <Table.Th>{say('assignment.state')}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {delegations.map((one) => (
                      <Table.Tr key={one.id}>
                        <Table.Td>
                          {one.rater.name}
                          <span className={css['under']}>{one.rater.post ?? ''}</span>
                        </Table.Td>
                        <Table.Td>
                          {one.delegate.name}
                          <span className={css['under']}>{one.delegate.account === null ? say('assignment.no-login') : one.delegate.post ?? ''}</span>
                        </Table.Td>
                        <Table.Td>{spanDays(one, say)}</Table.Td>
                        <Table.Td className={css['words'] ?? ''}>
                          {say(`assignment.cause.${one.cause}`)}
                          <span className={css['under']}>{one.reason}</span>
                        </Table.Td>
                        <Table.Td>
                          {one.skNumber ?? '–'}
                          <span className={css['under']}>{one.skDate === null ? '' : say.date(one.skDate)}</span>
                        </Table.Td>
                        <Table.Td>
                          <State one={one} say={say} />
                          {admin && one.revokedOn === null && one.ends >= localToday() ? (
                            <Button variant="subtle" size="compact-xs" onClick={() => setRevoking(one)} aria-label={say('assignment.revoke-this', { rater: one.rater.name, delegate: one.delegate.name })}>
                              {say('assignment.revoke')}
                            </Button>
                          ) : null}
                        </Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </div>
            </Card>
          )
        }
      </Answered>
      {adding ? <DelegationForm onClose={() => setAdding(false)} /> : null}
      {revoking === null ? null : <RevokeForm delegation={revoking} onClose={() => setRevoking(null)} />}
    </>
  )
}

function State({ one, say }: { readonly one: DelegationView; readonly say: Say }) {
  if (one.revokedOn !== null) return <Chip tone="quiet" title={one.revokeReason ?? undefined}>{say('assignment.revoked-on', { on: { date: one.revokedOn } })}</Chip>
  if (one.running) return <Chip tone="ok">{say('assignment.running')}</Chip>
  return <Chip tone="quiet">{say(one.starts > localToday() ? 'assignment.coming' : 'assignment.over')}</Chip>
}
