import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Notice } from '../../components/feedback/notice.tsx'
import { ruleName } from '../../components/finding/law-words.ts'
import { groupOf, type RuleGroup } from '../../components/law/rule-groups.ts'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import type { Overview } from './home-words.ts'
import css from './home.module.css'

/** A long fingerprint, shortened to what people compare. */
function short(hash: string): string {
  return hash.length > 9 ? `${hash.slice(0, 4)}…${hash.slice(-3)}` : hash
}

// What somebody decides on first; what only gives priority comes last.
const pressing: readonly RuleGroup[] = ['pangkat', 'fungsional', 'satyalancana', 'manajerial', 'pppk', 'kinerja', 'lain']
const SHOWN = 8

type Rules = NonNullable<Overview['run']>['rules']

/** The rules that somebody meets, the most pressing few of them. */
function pressingFirst(rules: Rules): Rules {
  return rules.filter((rule) => rule.met > 0).toSorted((one, other) => pressing.indexOf(groupOf(one.rule)) - pressing.indexOf(groupOf(other.rule))).slice(0, SHOWN)
}

/** What the latest merit run found: how many meet which rule, and how many cannot be told yet. */
export function LastRun({ run }: { readonly run: Overview['run'] }) {
  const say = useSay()
  if (run === null) {
    return (
      <Card title={say('home.no-run')}>
        <p className={css['detail']}>{say('home.no-run-line')}</p>
      </Card>
    )
  }
  const shown = pressingFirst(run.rules)
  const rest = run.rules.length - shown.length
  return (
    <Card
      title={say('home.flagged', { count: run.flagged })}
      line={say('home.run-line', { on: { date: run.on }, ruleSet: short(run.ruleSet), hash: short(run.inputHash) })}
    >
      {run.stale ? <Notice tone="warn">{say('home.stale')}</Notice> : null}
      <ul className={css['rules']}>
        {shown.map((rule) => (
          <li key={rule.rule} className={css['rule']}>
            <Anchor href={`#${rule.rule.startsWith('reward.') ? '/penghargaan' : '/promosi'}?rule=${rule.rule}`} size="sm" underline="hover" c="inherit">
              {ruleName(rule.rule, say)}
            </Anchor>
            <b>{say.number(rule.met)}</b>
            <span>{rule.cannotTell === 0 ? null : say('home.cannot-tell', { count: rule.cannotTell })}</span>
          </li>
        ))}
      </ul>
      <Anchor component={Link} to="/kelayakan" size="sm">
        {rest === 0 ? say('home.run-more') : say('home.run-rest', { count: rest })}
      </Anchor>
    </Card>
  )
}
