import { Anchor, Table } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { changeKinds } from '../../../shared/contract/replay.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { ruleName } from '../../components/finding/law-words.ts'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay } from '../../components/say.tsx'
import css from './replays.module.css'

const counts = ['people', ...changeKinds] as const

/** How many people move in each unit, of all rules or of the chosen one. */
export function ReplayUnits({ replayId, rule }: { readonly replayId: number; readonly rule: string | null }) {
  const say = useSay()
  const asked = useProcedure('replay.units', { replayId, rule }, { keepPrevious: true })
  const title = say('replay.unitsTitle')
  return (
    <Card flush title={title} line={rule === null ? say('replay.allRules') : ruleName(rule, say)}>
      <Answered asked={asked}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState title={say('replay.nobody')} />
          ) : (
            <div className={css['scroll']} tabIndex={0} role="region" aria-label={say('charts.table-of', { title })}>
              <Table verticalSpacing={6} horizontalSpacing="sm" fz="sm" miw={720}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{say('replay.unit')}</Table.Th>
                    {counts.map((count) => (
                      <Table.Th key={count} ta="right">{say(`replay.count.${count}`)}</Table.Th>
                    ))}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {rows.map((row) => (
                    <Table.Tr key={row.unitId ?? ''}>
                      <Table.Td className={css['nameCell'] ?? ''}>
                        {row.unitId === null ? say('replay.noUnit') : <Anchor component={Link} to={`/unit/${encodeURIComponent(row.unitId)}`} size="sm">{row.unit ?? row.unitId}</Anchor>}
                      </Table.Td>
                      {counts.map((count) => (
                        <Table.Td key={count} ta="right">{row[count] === 0 ? '–' : say.number(row[count])}</Table.Td>
                      ))}
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </div>
          )
        }
      </Answered>
    </Card>
  )
}
