import { UnstyledButton } from '@mantine/core'
import type { IsoDate } from '../../../shared/calendar/iso-date.ts'
import type { RuleDetail as Detail } from '../../../shared/contract/merit.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { CertaintyMark } from '../../components/finding/citation.tsx'
import { factName, parameterTitle, ruleQuestion } from '../../components/finding/law-words.ts'
import { Card } from '../../components/layout/card.tsx'
import { Rows } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { DatedValues } from './dated-values.tsx'
import css from './rules.module.css'

/** One rule or value whole: what it asks, its versions or values through time, what it reads and what reads it. */
export function RuleDetail({ id, on, onOpen }: { readonly id: string; readonly on: IsoDate; readonly onOpen: (id: string) => void }) {
  const asked = useProcedure('rule.describe', { id, on }, { keepPrevious: true })
  return (
    <Answered asked={asked} lines={8}>
      {(detail) => <Shown detail={detail} onOpen={onOpen} />}
    </Answered>
  )
}

function Shown({ detail, onOpen }: { readonly detail: Detail; readonly onOpen: (id: string) => void }) {
  const say = useSay()
  const facts = factNames(detail.factsSchema)
  return (
    <Rows>
      <Card title={say.message(detail.title)} line={<code>{detail.id}</code>} actions={detail.certainty === null ? undefined : <CertaintyMark certainty={detail.certainty} />}>
        <p className={css['under']}>
          {detail.inForce && detail.since !== null ? say('rules.inForceSince', { date: { date: detail.since } }) : say('rules.notInForceOn', { date: { date: detail.on } })}
          {detail.chosenBy === null ? null : ` · ${say(detail.chosenBy === 'region' ? 'rules.chosenByRegion' : 'rules.chosenByLaw')}`}
          {detail.cases === 0 ? null : ` · ${say('rules.cases', { count: detail.cases })}`}
        </p>
        {detail.notTested === null ? null : <p className={css['note']}>{say.message(detail.notTested)}</p>}
        {facts.length === 0 ? null : (
          <>
            <h3 className={css['heading']}>{say('rules.facts')}</h3>
            <p className={css['factsLine']}>{facts.map((name) => factName(name, say)).join(', ')}</p>
          </>
        )}
      </Card>
      <Card title={say(detail.kind === 'rule' ? 'rules.versions' : 'rules.values')}>
        <DatedValues id={detail.id} values={detail.values} />
      </Card>
      <Links heading={say('rules.reads')} ids={detail.reads} name={(other) => parameterTitle(other, say)} onOpen={onOpen} />
      <Links heading={say('rules.readBy')} ids={detail.readBy} name={(other) => ruleQuestion(other, say)} onOpen={onOpen} />
    </Rows>
  )
}

function Links(props: { readonly heading: string; readonly ids: readonly string[]; readonly name: (id: string) => string; readonly onOpen: (id: string) => void }) {
  if (props.ids.length === 0) return null
  return (
    <Card title={props.heading}>
      <ul className={css['links']}>
        {props.ids.map((id) => (
          <li key={id}>
            <UnstyledButton className={css['link'] ?? ''} onClick={() => props.onOpen(id)}>
              {props.name(id)}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function factNames(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null || !('properties' in schema)) return []
  const { properties } = schema
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : []
}
