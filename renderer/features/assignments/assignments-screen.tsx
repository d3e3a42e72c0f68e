import { Tabs } from '@mantine/core'
import { useState } from 'react'
import { useHasRole } from '../../bridge/session.tsx'
import { PeriodTabs } from '../../components/appraisal/period-tabs.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { AssignActions } from './assign-actions.tsx'
import { AssignmentList } from './assignment-list.tsx'
import { DelegationsPart } from './delegations-part.tsx'
import { RatersPart } from './raters-part.tsx'
import css from './assignments.module.css'

const parts = ['spans', 'delegations', 'raters'] as const

/** Penugasan: who rates whom, who acts for whom, and the officials who are no employees. */
export function AssignmentsScreen() {
  const say = useSay()
  const admin = useHasRole('admin')
  const [part, setPart] = useState<(typeof parts)[number]>('spans')
  return (
    <Screen fill>
      <PageHeader title={say('assignment.title')} line={say('assignment.line')} actions={admin ? <AssignActions /> : undefined} />
      <PeriodTabs here="/periode/penugasan" />
      <Tabs value={part} onChange={(next) => setPart(parts.find((one) => one === next) ?? 'spans')} keepMounted={false} className={css['tabs'] ?? ''}>
        <Tabs.List>
          {parts.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {say(`assignment.part.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="spans" className={css['panel'] ?? ''}>
          <AssignmentList />
        </Tabs.Panel>
        <Tabs.Panel value="delegations" className={`${css['panel']} ${css['scrolling']}`}>
          <DelegationsPart />
        </Tabs.Panel>
        <Tabs.Panel value="raters" className={`${css['panel']} ${css['scrolling']}`}>
          <RatersPart />
        </Tabs.Panel>
      </Tabs>
    </Screen>
  )
}
