import { ActionIcon, Button, Group, Menu, Table } from '@mantine/core'
import { IconDots, IconShieldCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { BackupInfo } from '../../../shared/contract/backup.ts'
import { call } from '../../bridge/call.ts'
import { saveFile } from '../../bridge/files.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useLongWork } from '../../bridge/long-work.ts'
import { saidBy, saidOrNull } from '../../bridge/refusal.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { WorkProgress } from '../../components/feedback/work-progress.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { whyKeys } from './backup-words.ts'
import { Restore, type RestoreFrom } from './restore.tsx'
import { TakeBackup } from './take-backup.tsx'
import css from './system.module.css'

/** Cadangan: every back-up with what its manifest says; take, check, fetch and restore one. */
export function BackupScreen() {
  const say = useSay()
  const toast = useToast()
  const admin = useHasRole('admin')
  const backups = useProcedure('backup.list', {})
  const verify = useLongWork('backup.verify', { changes: false })
  const [restoring, setRestoring] = useState<RestoreFrom | null>(null)
  const check = (file: string) => verify.mutate({ file }, { onSuccess: (info) => toast(say('backup.verified', { file: info.file, people: info.people, ratings: info.ratings })) })
  const fetchOne = async (file: string) => {
    try {
      const { fileId } = await call('backup.fetch', { file })
      toast(say('common.exported', { name: await saveFile(fileId) }))
    } catch (error) {
      toast(say.message(saidBy(error)), 'bad')
    }
  }
  return (
    <Screen>
      <PageHeader
        title={say('backup.title')}
        line={backups.data === undefined ? undefined : say('backup.folder', { folder: backups.data.folder })}
        actions={
          admin ? (
            <>
              <Button variant="default" onClick={() => setRestoring({ kind: 'upload' })}>
                {say('backup.restore-file')}
              </Button>
              <TakeBackup />
            </>
          ) : undefined
        }
      />
      <ErrorSummary said={saidOrNull(verify.error)} />
      {verify.isPending ? <WorkProgress progress={verify.progress} starting={say('backup.checking')} onCancel={verify.cancel} cancelling={verify.cancelling} /> : null}
      <Card flush>
        <Answered asked={backups}>
          {(data) =>
            data.backups.length === 0 ? (
              <EmptyState icon={<IconShieldCheck size={24} stroke={1.6} />} title={say('backup.none')}>
                {say('backup.none-line')}
              </EmptyState>
            ) : (
              <div className={css['scroll']}>
                <Table verticalSpacing="xs" horizontalSpacing="md" fz="sm">
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{say('backup.taken')}</Table.Th>
                      <Table.Th>{say('backup.why')}</Table.Th>
                      <Table.Th ta="right">{say('backup.people')}</Table.Th>
                      <Table.Th ta="right">{say('backup.ratings')}</Table.Th>
                      <Table.Th ta="right">{say('backup.size')}</Table.Th>
                      <Table.Th>
                        <span className="unseen">{say('access.actions')}</span>
                      </Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {data.backups.map((info) => (
                      <BackupRow
                        key={info.file}
                        info={info}
                        busy={verify.isPending}
                        onCheck={() => check(info.file)}
                        onFetch={() => void fetchOne(info.file)}
                        onRestore={() => setRestoring({ kind: 'listed', info })}
                      />
                    ))}
                  </Table.Tbody>
                </Table>
              </div>
            )
          }
        </Answered>
      </Card>
      {restoring === null ? null : <Restore from={restoring} onClose={() => setRestoring(null)} />}
    </Screen>
  )
}

function BackupRow(props: { readonly info: BackupInfo; readonly busy: boolean; readonly onCheck: () => void; readonly onFetch: () => void; readonly onRestore: () => void }) {
  const say = useSay()
  const admin = useHasRole('admin')
  const { info } = props
  return (
    <Table.Tr>
      <Table.Td>
        <div className={css['main']}>{say.instant(info.takenAt)}</div>
        <div className={css['code']}>{info.file}</div>
      </Table.Td>
      <Table.Td>{say(whyKeys[info.why])}</Table.Td>
      <Table.Td ta="right">{say.number(info.people)}</Table.Td>
      <Table.Td ta="right">{say.number(info.ratings)}</Table.Td>
      <Table.Td ta="right">{say('backup.megabytes', { size: { number: String(info.size / 1024 / 1024), decimals: 1 } })}</Table.Td>
      <Table.Td>
        <Group gap="xs" justify="flex-end" wrap="nowrap">
          <Button variant="default" size="xs" disabled={props.busy} onClick={props.onCheck}>
            {say('backup.check')}
          </Button>
          {admin ? (
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon variant="subtle" aria-label={say('backup.more', { taken: say.instant(info.takenAt) })}>
                  <IconDots size={18} stroke={1.8} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={props.onFetch}>{say('backup.fetch')}</Menu.Item>
                <Menu.Item onClick={props.onRestore}>{say('backup.restore')}</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          ) : null}
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
