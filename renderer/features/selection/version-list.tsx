import { Anchor, Table } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ShortlistHead } from '../../../shared/contract/selection.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import { HashText } from './hash-text.tsx'
import css from './frozen.module.css'

/** The lists frozen for a round, the latest first; one that was superseded stays and can be shown. */
export function VersionList({ versions, shown, actions, onShow }: { readonly versions: readonly ShortlistHead[]; readonly shown: number; readonly actions: ReactNode; readonly onShow: (id: number) => void }) {
  const say = useSay()
  return (
    <Card flush title={say('round.screen.versions')} line={say('round.screen.versions-line')} {...(actions === undefined ? {} : { actions })}>
      <div className={css['scroll']} tabIndex={0} role="region" aria-label={say('charts.table-of', { title: say('round.screen.versions') })}>
        <Table verticalSpacing="xs" horizontalSpacing="sm" fz="sm" miw={820}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('round.screen.column.version')}</Table.Th>
              <Table.Th>{say('round.screen.column.frozen-at')}</Table.Th>
              <Table.Th>{say('round.screen.column.under')}</Table.Th>
              <Table.Th>{say('round.screen.column.hash')}</Table.Th>
              {(['considered', 'ranked', 'open', 'listed'] as const).map((one) => <Table.Th key={one} ta="right">{say(`round.screen.column.${one}`)}</Table.Th>)}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {versions.map((version) => (
              <Table.Tr key={version.id} data-chosen={version.id === shown ? true : undefined}>
                <Table.Td className={css['noWrap'] ?? ''}>
                  <Anchor component="button" type="button" size="sm" fw={600} aria-pressed={version.id === shown} onClick={() => onShow(version.id)}>{say('round.screen.version', { number: version.number })}</Anchor>
                  <span className={css['state']}>{version.supersededAt === null ? <Chip tone="ok">{say('round.screen.stands')}</Chip> : <Chip tone="quiet" title={say.instant(version.supersededAt)}>{say('round.screen.superseded')}</Chip>}</span>
                </Table.Td>
                <Table.Td>{say.instant(version.frozenAt)}<span className={css['under']}>{version.frozenBy ?? '–'}</span></Table.Td>
                <Table.Td>{version.profileName ?? say('round.screen.no-profile')}<span className={css['under']}>{say('round.screen.rules', { rules: version.ruleSet })}</span></Table.Td>
                <Table.Td className={css['noWrap'] ?? ''}><HashText hash={version.contentHash} /></Table.Td>
                {[version.considered, version.ranked, version.open, version.listed].map((count, at) => <Table.Td key={at} ta="right">{say.number(count)}</Table.Td>)}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Card>
  )
}
