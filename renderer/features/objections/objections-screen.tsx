import { Button, SegmentedControl } from '@mantine/core'
import { IconScale } from '@tabler/icons-react'
import { useState } from 'react'
import { useProcedure } from '../../bridge/hooks.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { ObjectionTable } from './objection-table.tsx'
import { inList, lists, type List } from './objection-words.ts'
import { RegisterDialog } from './register-dialog.tsx'

/** Keberatan: the register with the days left of each, and its registering by the Admin. */
export function ObjectionsScreen() {
  const say = useSay()
  const admin = useHasRole('admin')
  const asked = useProcedure('objection.list', { state: 'all' })
  const [list, setList] = useState<List>('open')
  const [registering, setRegistering] = useState(false)
  const all = asked.data?.objections ?? []
  const register = admin ? <Button onClick={() => setRegistering(true)}>{say('objection.register')}</Button> : undefined
  return (
    <Screen>
      <PageHeader title={say('objection.title')} line={say('objection.titleLine')} actions={register} />
      <SegmentedControl
        aria-label={say('objection.lists')}
        size="xs"
        value={list}
        onChange={(next) => setList(lists.find((one) => one === next) ?? 'open')}
        data={lists.map((one) => ({ value: one, label: say(`objection.list.${one}`, { count: all.filter((each) => inList(each, one)).length }) }))}
        style={{ alignSelf: 'flex-start' }}
      />
      <Card flush title={say('objection.register-book')}>
        <Answered asked={asked}>
          {({ objections }) => {
            const shown = objections.filter((one) => inList(one, list))
            return shown.length > 0 ? <ObjectionTable objections={shown} /> : (
              <EmptyState icon={<IconScale size={24} stroke={1.6} />} title={say(objections.length === 0 ? 'objection.none' : 'objection.none-here')}>
                {say(objections.length > 0 ? 'objection.none-here-line' : admin ? 'objection.none-line' : 'objection.none-line-reader')}
              </EmptyState>
            )
          }}
        </Answered>
      </Card>
      {registering ? <RegisterDialog onClose={() => setRegistering(false)} /> : null}
    </Screen>
  )
}
