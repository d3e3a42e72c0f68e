import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { isoDate, type IsoDate } from '../../../shared/calendar/iso-date.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { DateField } from '../../components/fields/date-field.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Columns, Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { localToday } from '../../components/assess/local-today.ts'
import { RuleDetail } from './rule-detail.tsx'
import { RuleList } from './rule-list.tsx'

/** Aturan: every rule and parameter in force on a date, each with its citation and how sure we are of it. */
export function RulesScreen() {
  const say = useSay()
  const [today] = useState(() => isoDate(localToday()))
  const [on, setOn] = useState<IsoDate>(today)
  const { id } = useParams({ strict: false }) as { readonly id?: string }
  const navigate = useNavigate()
  const asked = useProcedure('rule.list', { on }, { keepPrevious: true })
  const open = (next: string) => void navigate({ to: `/aturan/${encodeURIComponent(next)}` })
  return (
    <Screen>
      <PageHeader
        title={say('rules.title')}
        line={asked.data === undefined ? say('rules.line') : say('rules.lineWithSet', { count: asked.data.rules.length, ruleSet: asked.data.ruleSet.slice(0, 12) })}
        actions={<DateField name="on" label={say('rules.on')} value={on} onChange={(next) => setOn(next === null ? today : isoDate(next))} />}
      />
      <Columns ratio="even">
        <Card title={say('rules.listTitle')} line={say('rules.listLine', { date: { date: on } })} flush>
          <Answered asked={asked} lines={12}>
            {({ rules }) => <RuleList rules={rules} openId={id ?? null} onOpen={open} />}
          </Answered>
        </Card>
        {id === undefined ? (
          <Card>
            <EmptyState title={say('rules.chooseTitle')}>{say('rules.chooseLine')}</EmptyState>
          </Card>
        ) : (
          <RuleDetail id={id} on={on} onOpen={open} />
        )}
      </Columns>
    </Screen>
  )
}
