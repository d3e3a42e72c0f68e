import { IconAlertTriangle } from '@tabler/icons-react'
import type { ProfileView } from '../../../shared/contract/profile.ts'
import { findParameter } from '../../../shared/legal/registry.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { SearchField } from '../../components/fields/search-field.tsx'
import { parameterTitle } from '../../components/finding/law-words.ts'
import { KindChips } from '../../components/law/kind-chips.tsx'
import { subjectName } from '../../components/law/subject-name.ts'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay } from '../../components/say.tsx'
import type { Draft } from './use-draft.ts'
import css from './profiles.module.css'

const kinds = ['all', 'set', 'inherited', 'problem'] as const
/** What the list of parameters is narrowed to. */
export type ParameterChoice = { readonly kind: (typeof kinds)[number]; readonly search: string }

/** The head of the profile and every parameter that a region may choose, by subject, each with whether it is set or inherited. */
export function ParameterList({ view, draft, choice, onChoice, open, onOpen }: {
  readonly view: ProfileView
  readonly draft: Draft
  readonly choice: ParameterChoice
  readonly onChoice: (choice: ParameterChoice) => void
  readonly open: string | null
  readonly onOpen: (parameter: string | null) => void
}) {
  const say = useSay()
  const all = view.parameters.map(({ parameter }) => ({
    id: parameter,
    title: parameterTitle(parameter, say),
    subject: findParameter(parameter)?.subject ?? 'other',
    set: draft.valuesOf(parameter).length > 0,
    unsaved: draft.edits.values[parameter] !== undefined,
    problems: draft.problems.filter((problem) => problem.parameter === parameter).length,
  }))
  const passes = { all: () => true, set: (one: (typeof all)[number]) => one.set, inherited: (one: (typeof all)[number]) => !one.set, problem: (one: (typeof all)[number]) => one.problems > 0 }
  const words = choice.search.toLocaleLowerCase(say.language).split(/\s+/).filter((word) => word !== '')
  const shown = all.filter(passes[choice.kind]).filter(({ id, title }) => words.every((word) => `${title} ${id}`.toLocaleLowerCase(say.language).includes(word)))
  const headProblems = draft.problems.filter(({ parameter }) => parameter === null).length
  return (
    <>
      <div className={css['filter']}>
        <SearchField label={say('profile.searchParameter')} value={choice.search} onSearch={(search) => onChoice({ ...choice, search })} wide />
        <KindChips
          label={say('profile.show')}
          kinds={kinds.map((kind) => ({ kind, label: say(`profile.kind.${kind}`), count: all.filter(passes[kind]).length }))}
          chosen={choice.kind}
          onChoose={(kind) => onChoice({ ...choice, kind })}
        />
      </div>
      <div className={css['list']} tabIndex={0} role="region" aria-label={say('profile.parts')}>
        <ul className={css['lines']}>
          <li>
            <button type="button" className={css['line']} aria-current={open === null ? 'true' : undefined} onClick={() => onOpen(null)}>
              <span className={css['title']}>{say('profile.head')}</span>
              {Object.keys(draft.edits.head).length > 0 ? <Chip tone="gold">{say('profile.unsavedChip')}</Chip> : null}
              {headProblems > 0 ? <ProblemChip count={headProblems} /> : null}
            </button>
          </li>
        </ul>
        {[...new Set(shown.map(({ subject }) => subject))].map((subject) => (
          <section key={subject} aria-label={subjectName(subject, say)}>
            <h2 className={css['subject']}>{subjectName(subject, say)}</h2>
            <ul className={css['lines']}>
              {shown.filter((one) => one.subject === subject).map((one) => (
                <li key={one.id}>
                  <button type="button" className={css['line']} aria-current={one.id === open ? 'true' : undefined} onClick={() => onOpen(one.id)}>
                    <span className={css['title']}>{one.title}</span>
                    {one.unsaved ? <Chip tone="gold">{say('profile.unsavedChip')}</Chip> : null}
                    {one.problems > 0 ? <ProblemChip count={one.problems} /> : null}
                    <Chip tone={one.set ? 'ok' : 'quiet'}>{say(one.set ? 'profile.set' : 'profile.inherits')}</Chip>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {shown.length === 0 ? <EmptyState title={say('profile.noParameter')}>{say('profile.noParameterLine')}</EmptyState> : null}
      </div>
    </>
  )
}

function ProblemChip({ count }: { readonly count: number }) {
  const say = useSay()
  return (
    <Chip tone="bad" icon={<IconAlertTriangle size={13} stroke={2.2} aria-hidden="true" />}>
      {say('profile.problemCount', { count })}
    </Chip>
  )
}
