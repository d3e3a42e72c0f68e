import type { IsoDate } from '../../../shared/calendar/iso-date.ts'
import type { RuleDetail } from '../../../shared/contract/merit.ts'
import type { ProfileRef } from '../../../shared/contract/profile.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { factParts } from '../../components/finding/fact-shape.ts'
import { factName, parameterTitle } from '../../components/finding/law-words.ts'
import { Card } from '../../components/layout/card.tsx'
import { Rows } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { ConditionList } from './condition-list.tsx'
import css from './rules.module.css'
import { underOf } from './use-reading.ts'
import { ValueTable } from './value-table.tsx'

/** What a rule asks, in words: its conditions, the facts it needs, the values it reads through time, its versions, what it leaves untested. */
export function RuleContent({ detail, on, profile, onOpen }: {
  readonly detail: RuleDetail
  readonly on: IsoDate
  readonly profile: ProfileRef | null
  readonly onOpen: (id: string) => void
}) {
  const say = useSay()
  const facts = factParts(detail.factsSchema)
  return (
    <Rows>
      {detail.notTested === null ? null : <Notice tone="warn">{say.message(detail.notTested)}</Notice>}
      <ConditionList detail={detail} />
      <Card title={say('rules.facts')} line={say('rules.factsLine')}>
        <ul className={css['facts']}>
          {facts.map(({ name }) => (
            <li key={name}>{factName(name, say)}</li>
          ))}
        </ul>
      </Card>
      {detail.reads.length === 0 ? null : (
        <Card title={say('rules.reads')} line={say('rules.readsLine')}>
          {detail.reads.map((id) => (
            <ReadValue key={id} id={id} on={on} profile={profile} onOpen={onOpen} />
          ))}
        </Card>
      )}
      <Card title={say('rules.versions')}>
        <ValueTable detail={detail} />
      </Card>
    </Rows>
  )
}

/** A value that the rule reads, with all that it has been. */
function ReadValue({ id, on, profile, onOpen }: { readonly id: string; readonly on: IsoDate; readonly profile: ProfileRef | null; readonly onOpen: (id: string) => void }) {
  const say = useSay()
  const asked = useProcedure('rule.describe', { id, ...underOf(on, profile) }, { keepPrevious: true })
  return (
    <section className={css['read']} aria-label={parameterTitle(id, say)}>
      <h3 className={css['readTitle']}>
        <button type="button" className={css['linkButton']} onClick={() => onOpen(id)}>
          {parameterTitle(id, say)}
        </button>
      </h3>
      <Answered asked={asked} lines={2}>
        {(parameter) => (
          <>
            <ValueTable detail={parameter} />
            {parameter.readBy.length < 2 ? null : <p className={css['under']}>{say('rules.alsoReadBy', { count: parameter.readBy.length - 1 })}</p>}
          </>
        )}
      </Answered>
    </section>
  )
}
