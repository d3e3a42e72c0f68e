import { Accordion } from '@mantine/core'
import type { Finding } from '../../../shared/legal/finding.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { OutcomeChip } from '../../components/feedback/outcome-chip.tsx'
import { FindingView } from '../../components/finding/finding-view.tsx'
import { ruleName, ruleQuestion } from '../../components/finding/law-words.ts'
import { useSay } from '../../components/say.tsx'
import { toldInAWord } from './standing.ts'
import css from './eligibility.module.css'

/** Findings one below the other: name, sentence and how it ended; opening one explains it. */
export function FindingList({ findings, open, onOpen }: {
  readonly findings: readonly Finding[]
  /** The rules that are open; those of other lists are left as they are. */
  readonly open: readonly string[]
  readonly onOpen: (open: readonly string[]) => void
}) {
  const say = useSay()
  const mine = findings.map((one) => one.rule)
  return (
    <Accordion
      multiple
      order={4}
      chevronPosition="left"
      classNames={{ control: css['control'] ?? '', label: css['label'] ?? '', chevron: css['chevron'] ?? '' }}
      value={open.filter((rule) => mine.includes(rule))}
      onChange={(next) => onOpen([...open.filter((rule) => !mine.includes(rule)), ...next])}
    >
      {findings.map((finding) => (
        <Accordion.Item key={finding.rule} value={finding.rule}>
          <Accordion.Control data-rule={finding.rule}>
            <span className={css['head']}>
              <span className={css['words']}>
                <b>{ruleName(finding.rule, say)}</b>
                <span className={css['sentence']}>{say.message(finding.message)}</span>
              </span>
              <Ended finding={finding} />
            </span>
          </Accordion.Control>
          <Accordion.Panel>
            {open.includes(finding.rule) ? (
              <>
                <p className={css['question']}>{ruleQuestion(finding.rule, say)}</p>
                <FindingView finding={finding} said />
              </>
            ) : null}
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  )
}

function Ended({ finding }: { readonly finding: Finding }) {
  const say = useSay()
  const told = toldInAWord(finding, say)
  return told === null ? <OutcomeChip outcome={finding.outcome} metOn={finding.metOn} /> : <Chip tone={told.tone}>{told.words}</Chip>
}
