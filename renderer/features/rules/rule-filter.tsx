import type { RuleSummary } from '../../../shared/contract/merit.ts'
import type { Certainty } from '../../../shared/legal/finding.ts'
import type { MessageKey } from '../../../shared/text/keys.ts'
import { SearchField } from '../../components/fields/search-field.tsx'
import { useSay } from '../../components/say.tsx'
import { certaintyCounts, type RuleChoice } from './rule-choice.ts'
import css from './rules.module.css'

const kinds: readonly { readonly certainty: Certainty | null; readonly label: MessageKey }[] = [
  { certainty: null, label: 'rules.all' },
  { certainty: 'official-text', label: 'shell.certainty.official' },
  { certainty: 'secondary', label: 'shell.certainty.secondary' },
  { certainty: 'assumed', label: 'shell.certainty.assumed' },
]

/** Narrows the rules by how sure we are (everything assumed is one click) and by words. */
export function RuleFilter({ rules, choice, onChange }: { readonly rules: readonly RuleSummary[]; readonly choice: RuleChoice; readonly onChange: (choice: RuleChoice) => void }) {
  const say = useSay()
  const counts = certaintyCounts(rules)
  return (
    <div className={css['filter']}>
      <SearchField label={say('rules.search')} value={choice.search} onSearch={(search) => onChange({ ...choice, search })} wide />
      <div className={css['kinds']} role="group" aria-label={say('rules.certainty')}>
        {kinds.map(({ certainty, label }) => (
          <button key={label} type="button" className={css['kind']} aria-pressed={choice.certainty === certainty} onClick={() => onChange({ ...choice, certainty })}>
            {say(label)} <b>{say.number(certainty === null ? rules.length : counts[certainty])}</b>
          </button>
        ))}
      </div>
    </div>
  )
}
