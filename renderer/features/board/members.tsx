import { Button, Menu, Table } from '@mantine/core'
import { IconDots, IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { CommitteeMember } from '../../../shared/contract/decision.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Chip } from '../../components/feedback/chip.tsx'
import { ConfirmWithReason } from '../../components/feedback/confirm-with-reason.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay } from '../../components/say.tsx'
import { AddMember } from './add-member.tsx'
import { mayChange, type BoardData } from './board-data.ts'
import { Declare } from './declare.tsx'
import { InterestChip, VoteCell } from './member-words.tsx'
import { Vote } from './vote.tsx'
import css from './board.module.css'

type Doing = { readonly what: 'declare' | 'vote' | 'remove'; readonly member: CommitteeMember }

/** The members of the board: what each declared before voting, and how each voted; the secretary enters both under their names. */
export function Members({ data }: { readonly data: BoardData }) {
  const say = useSay()
  const toast = useToast()
  const copy = useCommand('board.copy-members')
  const enters = useHasRole('admin') && mayChange(data)
  const [adding, setAdding] = useState(false)
  const [doing, setDoing] = useState<Doing | null>(null)
  const close = () => setDoing(null)
  const add = <Button variant="default" size="xs" leftSection={<IconUserPlus size={15} aria-hidden />} onClick={() => setAdding(true)}>{say('board.screen.add')}</Button>
  const takeOver = () => copy.mutate({ roundId: data.round.id }, { onSuccess: ({ added }) => toast(say('board.screen.copied', { count: added })) })
  return (
    <Card flush title={say('board.screen.members')} line={say('board.screen.members-line')} actions={enters && data.members.length > 0 ? add : undefined}>
      <ErrorSummary said={saidOrNull(copy.error)} />
      {data.members.length === 0 ? (
        <EmptyState title={say('board.screen.no-members')} action={enters ? <div className={css['actions']}><Button size="xs" onClick={takeOver} loading={copy.isPending}>{say('board.screen.copy')}</Button>{add}</div> : undefined}>
          {say('board.screen.no-members-line')}
        </EmptyState>
      ) : (
        <div className={css['scroll']} tabIndex={0} role="region" aria-label={say('charts.table-of', { title: say('board.screen.members') })}>
          <Table verticalSpacing="xs" horizontalSpacing="sm" fz="sm" miw={620}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('board.screen.member')}</Table.Th>
                <Table.Th>{say('board.screen.office')}</Table.Th>
                <Table.Th>{say('board.screen.interest')}</Table.Th>
                <Table.Th>{say('board.screen.vote')}</Table.Th>
                {enters ? <Table.Th>{say('board.screen.act')}</Table.Th> : null}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {data.members.map((member) => (
                <Table.Tr key={member.id}>
                  <Table.Td className={css['nameCell'] ?? ''}>
                    <strong>{member.name}</strong> {member.chair ? <Chip tone="gold">{say('board.screen.chair')}</Chip> : null}
                    <span className={css['under']}>{[member.post, member.nip].filter(Boolean).join(' · ')}</span>
                  </Table.Td>
                  <Table.Td>{say(`talent.office.${member.office}`)}</Table.Td>
                  <Table.Td className={css['nameCell'] ?? ''}><InterestChip member={member} /></Table.Td>
                  <Table.Td className={css['nameCell'] ?? ''}><VoteCell member={member} /></Table.Td>
                  {enters ? <Table.Td><Acts member={member} frozen={data.round.state === 'frozen'} onDo={(what) => setDoing({ what, member })} /></Table.Td> : null}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      {adding ? <AddMember roundId={data.round.id} chaired={data.members.some(({ chair }) => chair)} onClose={() => setAdding(false)} /> : null}
      {doing?.what === 'declare' ? <Declare data={data} member={doing.member} onClose={close} /> : null}
      {doing?.what === 'vote' ? <Vote data={data} member={doing.member} onClose={close} /> : null}
      {doing?.what === 'remove' ? <Remove member={doing.member} onClose={close} /> : null}
    </Card>
  )
}

/** The next step of a member as a button, the others in a menu. */
function Acts({ member, frozen, onDo }: { readonly member: CommitteeMember; readonly frozen: boolean; readonly onDo: (what: Doing['what']) => void }) {
  const say = useSay()
  const declared = member.interest !== null
  const votes = frozen && (declared || member.candidate)
  const next = votes && member.vote === null ? 'vote' : declared ? null : 'declare'
  const rest = (['declare', 'vote', 'remove'] as const).filter((one) => one !== next && (one !== 'vote' || votes))
  return (
    <div className={css['acts']}>
      {next === null ? null : <Button variant="default" size="xs" onClick={() => onDo(next)} aria-label={say(`board.screen.${next}-of`, { name: member.name })}>{say(`board.screen.do-${next}`)}</Button>}
      <Menu position="bottom-end">
        <Menu.Target><Button variant="subtle" size="xs" px={6} aria-label={say('board.screen.more-of', { name: member.name })}><IconDots size={16} aria-hidden /></Button></Menu.Target>
        <Menu.Dropdown>{rest.map((one) => <Menu.Item key={one} onClick={() => onDo(one)}>{say(one === 'remove' ? 'board.screen.do-remove' : `board.screen.again-${one}`)}</Menu.Item>)}</Menu.Dropdown>
      </Menu>
    </div>
  )
}

function Remove({ member, onClose }: { readonly member: CommitteeMember; readonly onClose: () => void }) {
  const say = useSay()
  const remove = useCommand('board.remove-member')
  const send = (reason: string) => remove.mutate({ memberId: member.id, reason }, { onSuccess: onClose })
  return (
    <ConfirmWithReason title={say('board.screen.do-remove')} opened onClose={onClose} confirm={say('board.screen.do-remove')} danger reasonLabel={say('common.reason')} busy={remove.isPending} refusal={saidOrNull(remove.error)} onConfirm={send}>
      <p>{say('board.screen.remove-line', { name: member.name })}</p>
    </ConfirmWithReason>
  )
}
