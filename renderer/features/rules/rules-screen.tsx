import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { isIsoDate, isoDate, type IsoDate } from '../../../shared/calendar/iso-date.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useKept } from '../../bridge/kept.ts'
import { localToday } from '../../components/assess/local-today.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { DateField } from '../../components/fields/date-field.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { RuleDetail } from './rule-detail.tsx'
import { RuleFilter } from './rule-filter.tsx'
import { RuleList } from './rule-list.tsx'
import { everyRule, passing, type RuleChoice } from './rule-choice.ts'
import css from './rules.module.css'

/** Aturan: every rule and parameter in force on a date, each with its citation and how sure we are of it. */
export function RulesScreen() {
  const say = useSay()
  const [today] = useState(() => isoDate(localToday()))
  const [on, setOn] = useKept<IsoDate>('rules.on', () => today)
  const [choice, setChoice] = useKept<RuleChoice>('rules.choice', () => everyRule)
  const { id }: { readonly id?: string } = useParams({ strict: false })
  const navigate = useNavigate()
  const asked = useProcedure('rule.list', { on }, { keepPrevious: true })
  const open = (next: string) => void navigate({ to: `/aturan/${encodeURIComponent(next)}` })
  return (
    <Screen fill>
      <PageHeader
        title={say('rules.title')}
        line={asked.data === undefined ? say('rules.line') : say('rules.lineWithSet', { count: asked.data.rules.length, ruleSet: asked.data.ruleSet.slice(0, 12) })}
        actions={
          <div className={css['date']}>
            <DateField name="on" label={say('rules.on')} value={on} onChange={(next) => setOn(next !== null && isIsoDate(next) ? next : today)} />
          </div>
        }
      />
      <div className={css['split']}>
        <Card flush grow>
          <Answered asked={asked} lines={12}>
            {({ rules }) => {
              const shown = passing(rules, choice, say)
              return (
                <>
                  <RuleFilter rules={rules} choice={choice} onChange={setChoice} />
                  {shown.length === 0 ? <EmptyState title={say('rules.none')}>{say('rules.noneLine')}</EmptyState> : <RuleList rules={shown} openId={id ?? null} onOpen={open} />}
                </>
              )
            }}
          </Answered>
        </Card>
        <div className={css['detail']} tabIndex={0} role="region" aria-label={say('rules.detail')}>
          {id === undefined ? (
            <Card>
              <EmptyState title={say('rules.chooseTitle')}>{say('rules.chooseLine')}</EmptyState>
            </Card>
          ) : (
            <RuleDetail id={id} on={on} onOpen={open} />
          )}
        </div>
      </div>
    </Screen>
  )
}
