import { Button } from '@mantine/core'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import type { RuleSummary } from '../../../shared/contract/merit.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useKept } from '../../bridge/kept.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { KeyboardHint } from '../../components/feedback/keyboard-hint.tsx'
import { DateField } from '../../components/fields/date-field.tsx'
import { LawTabs } from '../../components/law/law-tabs.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { ProfileField } from './profile-field.tsx'
import { everyRule, passing, type RuleChoice } from './rule-choice.ts'
import { RuleDetail, partOf, type RulePart } from './rule-detail.tsx'
import { RuleFilter } from './rule-filter.tsx'
import { RuleList } from './rule-list.tsx'
import css from './rules.module.css'
import { useReading } from './use-reading.ts'

/** Aturan: every rule and parameter in force on a date, each with its citation and how sure we are of it. */
export function RulesScreen() {
  const say = useSay()
  const { on, profile, setOn, setProfile, today, under } = useReading()
  const [choice, setChoice] = useKept<RuleChoice>('rules.choice', () => everyRule)
  const { id }: { readonly id?: string } = useParams({ strict: false })
  const part = partOf(useSearch({ strict: false }))
  const navigate = useNavigate()
  const asked = useProcedure('rule.list', under, { keepPrevious: true })
  const open = (next: string, at: RulePart = 'isi') => void navigate({ to: `/aturan/${encodeURIComponent(next)}`, search: at === 'isi' ? {} : { bagian: at } })
  if (id !== undefined && part === 'coba') {
    return (
      <Screen fill>
        <RuleDetail key={id} id={id} on={on} profile={profile} part={part} onOpen={open} />
      </Screen>
    )
  }
  return (
    <Screen fill>
      <PageHeader
        title={say('rules.title')}
        line={asked.data === undefined ? say('rules.line') : say('rules.lineWithSet', { count: asked.data.rules.length, ruleSet: asked.data.ruleSet.slice(0, 12) })}
        actions={
          <div className={css['reading']}>
            <Button variant="default" component={Link} to="/aturan/asumsi">
              {say('rules.assumptions')}
            </Button>
            <div className={css['profile']}>
              <ProfileField name="profile" value={profile} onChange={setProfile} />
            </div>
            <div className={css['date']}>
              <DateField name="on" label={say('rules.on')} value={on} onChange={(next) => setOn(next !== null && isIsoDate(next) ? next : today)} />
            </div>
          </div>
        }
      />
      <LawTabs here="/aturan" />
      <div className={css['split']}>
        <Card flush grow>
          <Answered asked={asked} lines={12}>
            {({ rules }) => <Narrowed rules={rules} choice={choice} onChoice={setChoice} openId={id ?? null} onOpen={open} />}
          </Answered>
        </Card>
        <div className={css['detail']} tabIndex={0} role="region" aria-label={say('rules.detail')}>
          {id === undefined ? (
            <Card>
              <EmptyState title={say('rules.chooseTitle')}>{say('rules.chooseLine')}</EmptyState>
            </Card>
          ) : (
            <RuleDetail key={id} id={id} on={on} profile={profile} part={part} onOpen={open} />
          )}
        </div>
      </div>
    </Screen>
  )
}

/** The list with what narrows it; at first one part of the law stands open, while searching every one. */
function Narrowed({ rules, choice, onChoice, openId, onOpen }: {
  readonly rules: readonly RuleSummary[]
  readonly choice: RuleChoice
  readonly onChoice: (choice: RuleChoice) => void
  readonly openId: string | null
  readonly onOpen: (id: string) => void
}) {
  const say = useSay()
  const list = useRef<HTMLDivElement>(null)
  const home = rules.find(({ id }) => id === openId)?.subject ?? rules[0]?.subject
  const [groups, setGroups] = useKept<ReadonlySet<string>>('rules.groups', () => new Set(home === undefined ? [] : [home]))
  const [former, setFormer] = useKept<string | null>('rules.former', () => null)
  const onGroup = (subject: string, open: boolean) => setGroups(new Set([...groups].filter((one) => one !== subject).concat(open ? [subject] : [])))
  // A link led elsewhere: the part of the law that holds it opens, and its line comes into sight.
  if (openId !== former) {
    setFormer(openId)
    if (home !== undefined && openId !== null && !groups.has(home)) onGroup(home, true)
  }
  useEffect(() => {
    if (openId === null) return
    const line = list.current?.querySelector('[aria-current]')
    // Only the list scrolls: on a narrow window scrolling into view would move the whole page.
    if (list.current !== null && line instanceof HTMLElement) list.current.scrollTop = line.offsetTop - list.current.clientHeight / 2
  }, [openId])
  const shown = passing(rules, choice, say)
  const searching = choice.certainty !== null || choice.search !== ''
  return (
    <>
      <RuleFilter rules={rules} choice={choice} onChange={onChoice} onIntoList={() => list.current?.querySelector<HTMLElement>('[data-stop]')?.focus()} />
      {shown.length === 0 ? (
        <EmptyState title={say('rules.none')}>{say('rules.noneLine')}</EmptyState>
      ) : (
        <RuleList list={list} rules={shown} openId={openId} onOpen={onOpen} groups={searching ? null : groups} onGroup={onGroup} />
      )}
      <div className={css['foot']}>
        <KeyboardHint
          keys={[
            { keys: ['/'], does: say('rules.keySearch') }, { keys: ['↑', '↓'], does: say('common.keyMove') },
            { keys: ['←', '→'], does: say('rules.keyFold') }, { keys: ['Enter'], does: say('rules.keyOpen') },
          ]}
        />
      </div>
    </>
  )
}
