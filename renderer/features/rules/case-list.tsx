import { useState } from 'react'
import type { RuleCase } from '../../../shared/contract/merit.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { SearchField } from '../../components/fields/search-field.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay, type Say } from '../../components/say.tsx'
import { CaseRow } from './case-row.tsx'
import css from './cases.module.css'

/** The worked cases of a rule, run against the law at this moment; one that fails is said plainly, and first. */
export function CaseList({ id }: { readonly id: string }) {
  const asked = useProcedure('rule.cases', { id })
  return (
    <Answered asked={asked} lines={8}>
      {({ cases }) => <Cases id={id} cases={cases} />}
    </Answered>
  )
}

function Cases({ id, cases }: { readonly id: string; readonly cases: readonly RuleCase[] }) {
  const say = useSay()
  const [search, setSearch] = useState('')
  const passed = cases.filter((one) => one.passed).length
  const printed = cases.filter((one) => one.origin === 'PUB').length
  const shown = matching(cases, search, say)
  return (
    <Card
      flush
      title={say('rules.casesPassed', { passed, total: cases.length })}
      line={say('rules.casesOrigin', { printed, derived: cases.length - printed })}
      actions={<SearchField label={say('rules.searchCases')} value={search} onSearch={setSearch} />}
    >
      {passed === cases.length ? null : (
        <div className={css['failed']}>
          <Notice tone="bad" title={say('rules.casesFail', { failed: cases.length - passed })}>{say('rules.casesFailLine')}</Notice>
        </div>
      )}
      {shown.length === 0 ? <EmptyState title={say('rules.noCase')}>{say(cases.length === 0 ? 'rules.noCaseLine' : 'rules.noneLine')}</EmptyState> : null}
      <ul className={css['cases']} aria-label={say('rules.part.kasus')}>
        {shown.map((one) => (
          <CaseRow key={`${one.name} ${one.on}`} id={id} shown={one} />
        ))}
      </ul>
    </Card>
  )
}

/** Failing cases first, then in the order of the law; with every typed word in the name or date. */
function matching(cases: readonly RuleCase[], search: string, say: Say): readonly RuleCase[] {
  const words = search.toLocaleLowerCase(say.language).split(/\s+/).filter((word) => word !== '')
  return cases
    .filter(({ name, on, origin }) => words.every((word) => `${name} ${say.date(on)} ${origin}`.toLocaleLowerCase(say.language).includes(word)))
    .toSorted((a, b) => Number(a.passed) - Number(b.passed))
}
