import { Table } from '@mantine/core'
import type { RunView } from '../../../shared/contract/merit.ts'
import { ruleName } from '../../components/finding/law-words.ts'
import { groupTitle, inGroups } from '../../components/law/rule-groups.ts'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import css from './assess.module.css'

/** What a run found, rule by rule; the four counts of a rule add up to all people. */
export function RunCounts({ run }: { readonly run: RunView }) {
  const say = useSay()
  return (
    <Card flush title={say('assess.found', { people: run.people, on: { date: run.on } })} line={say('assess.rule-set', { ruleSet: run.ruleSet, hash: `${run.inputHash.slice(0, 12)}…` })}>
      <Table verticalSpacing={4} horizontalSpacing="sm" fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('assess.rule')}</Table.Th>
            <Table.Th ta="right">{say('shell.outcome.met')}</Table.Th>
            <Table.Th ta="right">{say('shell.outcome.notMet')}</Table.Th>
            <Table.Th ta="right">{say('shell.outcome.cannotTell')}</Table.Th>
            <Table.Th ta="right">{say('shell.outcome.notApplicable')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        {inGroups(Object.entries(run.findings), ([rule]) => rule).map(({ group, members }) => (
          <Table.Tbody key={group}>
            <Table.Tr>
              <Table.Th scope="rowgroup" colSpan={5} className={css['group'] ?? ''}>
                {say(groupTitle(group))}
              </Table.Th>
            </Table.Tr>
            {members.map(([rule, counts]) => (
              <Table.Tr key={rule}>
                <Table.Td>{ruleName(rule, say)}</Table.Td>
                <Table.Td ta="right" fw={700}>
                  {say.number(counts.met)}
                </Table.Td>
                <Table.Td ta="right">{say.number(counts.notMet)}</Table.Td>
                <Table.Td ta="right">{say.number(counts.cannotTell)}</Table.Td>
                <Table.Td ta="right">{say.number(counts.notApplicable)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        ))}
      </Table>
    </Card>
  )
}
