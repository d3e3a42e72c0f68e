import { Link } from '@tanstack/react-router'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { RuleSummary } from '../../../shared/contract/merit.ts'
import type { Certainty } from '../../../shared/legal/finding.ts'
import type { MessageKey } from '../../../shared/text/keys.ts'
import { SearchField } from '../../components/fields/search-field.tsx'
import { KindChips } from '../../components/law/kind-chips.tsx'
import { useSay } from '../../components/say.tsx'
import { certaintyCounts, type RuleChoice } from './rule-choice.ts'
import css from './rules.module.css'

const kinds: readonly { readonly certainty: Certainty | null; readonly label: MessageKey; readonly means?: MessageKey }[] = [
  { certainty: null, label: 'rules.all' },
  { certainty: 'official-text', label: 'shell.certainty.official', means: 'shell.certainty.officialMeans' },
  { certainty: 'secondary', label: 'shell.certainty.secondary' },
  { certainty: 'assumed', label: 'shell.certainty.assumed' },
]

/** Narrows the rules by how sure we are (everything assumed is one click) and by words; `/` goes to the words, arrow down into the list. */
export function RuleFilter({ rules, choice, onChange, onIntoList }: {
  readonly rules: readonly RuleSummary[]
  readonly choice: RuleChoice
  readonly onChange: (choice: RuleChoice) => void
  readonly onIntoList: () => void
}) {
  const say = useSay()
  const counts = certaintyCounts(rules)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      event.preventDefault()
      box.current?.querySelector('input')?.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  const onSearchKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    onIntoList()
  }
  return (
    <div className={css['filter']}>
      <div ref={box} onKeyDown={onSearchKey}>
        <SearchField label={say('rules.search')} value={choice.search} onSearch={(search) => onChange({ ...choice, search })} wide />
      </div>
      <KindChips
        label={say('rules.certainty')}
        kinds={kinds.map(({ certainty, label, means }) => ({ kind: certainty, label: say(label), title: means === undefined ? undefined : say(means), count: certainty === null ? rules.length : counts[certainty] }))}
        chosen={choice.certainty}
        onChoose={(certainty) => onChange({ ...choice, certainty })}
      />
      {choice.certainty === 'assumed' ? <Link to="/aturan/asumsi" className={css['link'] ?? ''}>{say('rules.assumptionsLink')}</Link> : null}
    </div>
  )
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
}
