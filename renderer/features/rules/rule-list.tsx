import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useState, type Ref } from 'react'
import type { RuleSummary } from '../../../shared/contract/merit.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { useSay } from '../../components/say.tsx'
import { bySubject, subjectKey, type SubjectGroup } from './rule-choice.ts'
import css from './rules.module.css'
import { listKeys, STOP } from './use-list-keys.ts'

type ListProps = {
  readonly rules: readonly RuleSummary[]
  readonly openId: string | null
  readonly onOpen: (id: string) => void
  /** The parts of the law that stand open; null opens every one, as while searching. */
  readonly groups: ReadonlySet<string> | null
  readonly onGroup: (subject: string, open: boolean) => void
  readonly list: Ref<HTMLDivElement>
}

/** Rules and then the values they read, under the part of the law they belong to; each part opens and closes. One tab stop, arrows inside. */
export function RuleList({ rules, openId, onOpen, groups, onGroup, list }: ListProps) {
  const say = useSay()
  const shown = bySubject(rules)
  const isOpen = (subject: string) => groups === null || groups.has(subject)
  const current = openId !== null && rules.some(({ id, subject }) => id === openId && isOpen(subject)) ? openId : `group ${shown[0]?.subject ?? ''}`
  const [focused, setFocused] = useState<string | null>(null)
  const stop = focused !== null && stops(shown, isOpen).includes(focused) ? focused : current
  return (
    <div ref={list} className={css['list']} role="region" aria-label={say('rules.listTitle')} onKeyDown={listKeys(onGroup)}>
      {shown.map((group) => (
        <Group key={group.subject} group={group} open={isOpen(group.subject)} fixed={groups === null} openId={openId} stop={stop} onStop={setFocused} onOpen={onOpen} onGroup={onGroup} />
      ))}
    </div>
  )
}

function stops(groups: readonly SubjectGroup[], isOpen: (subject: string) => boolean): readonly string[] {
  return groups.flatMap(({ subject, rules, parameters }) => [`group ${subject}`, ...(isOpen(subject) ? [...rules, ...parameters].map(({ id }) => id) : [])])
}

function Group({ group, open, fixed, openId, stop, onStop, onOpen, onGroup }: {
  readonly group: SubjectGroup
  readonly open: boolean
  /** True while every group has to stand open. */
  readonly fixed: boolean
  readonly openId: string | null
  readonly stop: string
  readonly onStop: (stop: string) => void
  readonly onOpen: (id: string) => void
  readonly onGroup: ListProps['onGroup']
}) {
  const say = useSay()
  const { subject, rules, parameters } = group
  const name = say(subjectKey(subject))
  const Chevron = open ? IconChevronDown : IconChevronRight
  return (
    <section aria-label={name} data-group={subject}>
      <h2 className={css['subject']}>
        <button
          type="button"
          className={css['subjectButton']}
          aria-expanded={open}
          aria-disabled={fixed}
          tabIndex={stop === `group ${subject}` ? 0 : -1}
          onFocus={() => onStop(`group ${subject}`)}
          onClick={() => (fixed ? undefined : onGroup(subject, !open))}
          {...STOP}
        >
          <Chevron size={15} stroke={2} aria-hidden="true" />
          <span className={css['subjectName']}>{name}</span>
          <span className={css['subjectCount']}>{say('rules.subjectCount', { rules: rules.length, parameters: parameters.length })}</span>
        </button>
      </h2>
      {open
        ? ([['rules.kind.rules', rules], ['rules.kind.parameters', parameters]] as const).map(([heading, lines]) =>
            lines.length === 0 ? null : (
              <div key={heading}>
                <h3 className={css['kindHead']}>{say(heading)}</h3>
                <ul className={css['lines']}>
                  {lines.map((rule) => (
                    <Line key={rule.id} rule={rule} current={rule.id === openId} stop={stop === rule.id} onStop={onStop} onOpen={onOpen} />
                  ))}
                </ul>
              </div>
            ))
        : null}
    </section>
  )
}

function Line({ rule, current, stop, onStop, onOpen }: {
  readonly rule: RuleSummary
  readonly current: boolean
  readonly stop: boolean
  readonly onStop: (id: string) => void
  readonly onOpen: (id: string) => void
}) {
  const say = useSay()
  return (
    <li>
      <button
        type="button"
        className={css['line']}
        aria-current={current ? 'true' : undefined}
        tabIndex={stop ? 0 : -1}
        onFocus={() => onStop(rule.id)}
        onClick={() => onOpen(rule.id)}
        {...STOP}
      >
        <span className={css['words']}>
          <span className={css['title']}>{say.message(rule.title)}</span>
          <span className={css['under']}>
            {rule.citation === null ? say('rules.notInForce') : `${rule.citation.short}, ${rule.citation.pin}`}
            {rule.certainty === 'secondary' ? ` · ${say('shell.certainty.secondary')}` : null}
            {rule.certainty === 'official-text' ? <span title={say('shell.certainty.officialMeans')}>{` · ${say('shell.certainty.official')}`}</span> : null}
          </span>
        </span>
        {rule.certainty === 'assumed' ? <Chip tone="warn">{say('shell.certainty.assumed')}</Chip> : null}
      </button>
    </li>
  )
}
