import { Button, Menu, Table, ActionIcon } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import type { AccountView } from '../../../shared/contract/access.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useAccount, useHasRole } from '../../bridge/session.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { Card } from '../../components/layout/card.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { AccountStateChip, GrantWords } from './account-words.tsx'
import { AddAccount } from './add-account.tsx'
import { ChangeRoles } from './change-roles.tsx'
import { DisableAccount } from './disable-account.tsx'
import { ResetPassword } from './reset-password.tsx'
import css from './system.module.css'

type Doing = { readonly what: 'roles' | 'reset' | 'disable'; readonly account: AccountView }

/** Akun: who may sign in, with which roles over which units. */
export function AccountsScreen() {
  const say = useSay()
  const admin = useHasRole('admin')
  const accounts = useProcedure('account.list', {})
  const [adding, setAdding] = useState(false)
  const [doing, setDoing] = useState<Doing | null>(null)
  const stop = () => setDoing(null)
  return (
    <Screen>
      <PageHeader
        title={say('access.accounts')}
        line={say('access.accounts-line')}
        actions={admin ? <Button onClick={() => setAdding(true)}>{say('access.add')}</Button> : undefined}
      />
      <Card flush>
        <Answered asked={accounts}>
          {(data) => (
            <div className={css['scroll']}>
              <Table verticalSpacing="xs" horizontalSpacing="md" fz="sm">
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{say('access.account')}</Table.Th>
                    <Table.Th>{say('access.roles')}</Table.Th>
                    <Table.Th>{say('access.state')}</Table.Th>
                    <Table.Th w={60}>
                      <span className="unseen">{say('access.actions')}</span>
                    </Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {data.accounts.map((account) => (
                    <Table.Tr key={account.id}>
                      <Table.Td>
                        <div className={css['main']}>{account.displayName}</div>
                        <div className={css['under']}>{[account.userName, account.nip].filter(Boolean).join(' · ')}</div>
                      </Table.Td>
                      <Table.Td>
                        <GrantWords grants={account.roles} />
                      </Table.Td>
                      <Table.Td>
                        <AccountStateChip state={account.state} />
                      </Table.Td>
                      <Table.Td ta="right">{admin ? <AccountActions account={account} onDo={(what) => setDoing({ what, account })} /> : null}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </div>
          )}
        </Answered>
      </Card>
      {adding ? <AddAccount onClose={() => setAdding(false)} /> : null}
      {doing?.what === 'roles' ? <ChangeRoles account={doing.account} onClose={stop} /> : null}
      {doing?.what === 'reset' ? <ResetPassword account={doing.account} onClose={stop} /> : null}
      {doing?.what === 'disable' ? <DisableAccount account={doing.account} onClose={stop} /> : null}
    </Screen>
  )
}

function AccountActions({ account, onDo }: { readonly account: AccountView; readonly onDo: (what: Doing['what']) => void }) {
  const say = useSay()
  const me = useAccount()
  const own = me.id === account.id
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" aria-label={say('access.actions-for', { name: account.displayName })}>
          <IconDots size={18} stroke={1.8} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onDo('roles')}>{say('access.change-roles')}</Menu.Item>
        {own ? null : <Menu.Item onClick={() => onDo('reset')}>{say('access.reset')}</Menu.Item>}
        {own ? null : <Menu.Item onClick={() => onDo('disable')}>{say(account.state === 'disabled' ? 'access.enable' : 'access.disable')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  )
}
