import { Button, Table } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { Chip } from '../../components/feedback/chip.tsx'
import { SearchField } from '../../components/fields/search-field.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay } from '../../components/say.tsx'
import { AddRater, LinkRater } from './rater-forms.tsx'
import css from './assignments.module.css'

type Listed = OutputOf<'rater.list'>['raters'][number]

/** Everybody who rates or decides, how many people each rates today, and with which account they sign in. */
export function RatersPart() {
  const say = useSay()
  const admin = useHasRole('admin')
  const [search, setSearch] = useState('')
  const asked = useProcedure('rater.list', { search }, { keepPrevious: true })
  const [adding, setAdding] = useState(false)
  const [linking, setLinking] = useState<Listed | null>(null)
  return (
    <>
      <Card
        flush
        title={say('assignment.part.raters')}
        line={say('assignment.raters-line')}
        actions={
          <>
            <SearchField label={say('assignment.search-raters')} value={search} onSearch={setSearch} />
            {admin ? (
              <Button size="xs" onClick={() => setAdding(true)}>
                {say('assignment.add-rater')}
              </Button>
            ) : null}
          </>
        }
      >
        <Answered asked={asked}>
          {({ raters }) =>
            raters.length === 0 ? (
              <EmptyState title={say(search === '' ? 'assignment.no-raters' : 'assignment.no-official-found')}>{say('assignment.no-raters-line')}</EmptyState>
            ) : (
              <div className={css['scroll']} tabIndex={0} role="region" aria-label={say('charts.table-of', { title: say('assignment.part.raters') })}>
                <Table verticalSpacing="xs" horizontalSpacing="sm" fz="sm" miw={680}>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{say('assignment.official')}</Table.Th>
                      <Table.Th>{say('assignment.post')}</Table.Th>
                      <Table.Th ta="right">{say('assignment.rates-today')}</Table.Th>
                      <Table.Th>{say('assignment.account')}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {raters.map((one) => (
                      <Table.Tr key={one.raterId}>
                        <Table.Td>
                          {one.name}
                          <span className={css['under']}>{one.nip ?? say('assignment.no-employee')}</span>
                        </Table.Td>
                        <Table.Td className={css['words'] ?? ''}>{one.post ?? '–'}</Table.Td>
                        <Table.Td ta="right">{say.number(one.people)}</Table.Td>
                        <Table.Td>
                          {one.account === null ? <Chip tone="warn" title={say('assignment.no-login-line')}>{say('assignment.no-login')}</Chip> : one.account}{' '}
                          {admin && one.nip === null ? (
                            <Button variant="subtle" size="compact-xs" onClick={() => setLinking(one)} aria-label={say('assignment.link-this', { name: one.name })}>
                              {say('assignment.link')}
                            </Button>
                          ) : null}
                        </Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </div>
            )
          }
        </Answered>
      </Card>
      {adding ? <AddRater onClose={() => setAdding(false)} /> : null}
      {linking === null ? null : <LinkRater rater={linking} onClose={() => setLinking(null)} />}
    </>
  )
}
