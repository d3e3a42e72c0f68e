import { Tabs } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { IsoDate } from '../../../shared/calendar/iso-date.ts'
import type { RuleDetail as Detail } from '../../../shared/contract/merit.ts'
import type { ProfileRef } from '../../../shared/contract/profile.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { CertaintyMark } from '../../components/finding/citation.tsx'
import { ruleQuestion } from '../../components/finding/law-words.ts'
import { Card } from '../../components/layout/card.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Rows } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { CaseList } from './case-list.tsx'
import { RuleContent } from './rule-content.tsx'
import { RuleLinks } from './rule-links.tsx'
import css from './rules.module.css'
import { TryRule } from './try-rule.tsx'
import { underOf } from './use-reading.ts'
import { ValueTable } from './value-table.tsx'

/** The parts of a rule's page, as the address names them. */
export const ruleParts = ['isi', 'kasus', 'coba'] as const
export type RulePart = (typeof ruleParts)[number]

/** Which part an address asks for; the content when it names none. */
export function partOf(search: unknown): RulePart {
  const asked = typeof search === 'object' && search !== null && 'bagian' in search ? search.bagian : null
  return ruleParts.find((part) => part === asked) ?? 'isi'
}

type DetailProps = {
  readonly id: string
  readonly on: IsoDate
  readonly profile: ProfileRef | null
  readonly part: RulePart
  readonly onOpen: (id: string, part?: RulePart) => void
}

/** One rule or value whole: a rule with what it asks, its worked cases and a form to try it, a value through time. */
export function RuleDetail(props: DetailProps) {
  const asked = useProcedure('rule.describe', { id: props.id, ...underOf(props.on, props.profile) }, { keepPrevious: true })
  return (
    <Answered asked={asked} lines={8}>
      {(detail) => (detail.kind === 'rule' ? <ShownRule {...props} detail={detail} /> : <ShownParameter detail={detail} onOpen={props.onOpen} />)}
    </Answered>
  )
}

function ShownRule({ id, on, profile, part, detail, onOpen }: DetailProps & { readonly detail: Detail }) {
  const say = useSay()
  return (
    <div className={css['rule']} data-whole={part === 'coba' ? true : undefined}>
      {part === 'coba' ? <WholeHead detail={detail} /> : <Head detail={detail} />}
      <Tabs
        className={css['tabs'] ?? ''}
        value={part}
        keepMounted={false}
        onChange={(next) => onOpen(id, ruleParts.find((one) => one === next) ?? 'isi')}
      >
        <Tabs.List>
          {ruleParts.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {say(`rules.part.${one}`)}
              {one === 'kasus' ? <span className={css['tabCount']}>{say.number(detail.cases)}</span> : null}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="isi" pt="sm">
          <RuleContent detail={detail} on={on} profile={profile} onOpen={onOpen} />
        </Tabs.Panel>
        <Tabs.Panel value="kasus" pt="sm">
          <CaseList id={id} />
        </Tabs.Panel>
        <Tabs.Panel value="coba" pt="sm" className={css['tryPanel'] ?? ''}>
          <TryRule detail={detail} on={on} profile={profile} />
        </Tabs.Panel>
      </Tabs>
    </div>
  )
}

function ShownParameter({ detail, onOpen }: { readonly detail: Detail; readonly onOpen: DetailProps['onOpen'] }) {
  const say = useSay()
  return (
    <Rows>
      <Head detail={detail} />
      <Card title={say('rules.values')}>
        <ValueTable detail={detail} />
      </Card>
      <RuleLinks heading={say('rules.readBy')} ids={detail.readBy} name={(other) => ruleQuestion(other, say)} onOpen={onOpen} />
    </Rows>
  )
}

function Head({ detail }: { readonly detail: Detail }) {
  const say = useSay()
  return (
    <header className={css['head']}>
      <div className={css['headWords']}>
        <h2 className={css['question']}>{say.message(detail.title)}</h2>
        <p className={css['under']}>
          <Standing detail={detail} />
        </p>
      </div>
      {detail.certainty === null ? null : <CertaintyMark certainty={detail.certainty} />}
    </header>
  )
}

/** The head of the screen while a rule is tried: the list steps aside, a link leads back to it. */
function WholeHead({ detail }: { readonly detail: Detail }) {
  const say = useSay()
  return (
    <PageHeader
      above={<Link className={css['link'] ?? ''} to={`/aturan/${encodeURIComponent(detail.id)}`}>{say('rules.backToList')}</Link>}
      title={say.message(detail.title)}
      line={<Standing detail={detail} />}
      actions={detail.certainty === null ? undefined : <CertaintyMark certainty={detail.certainty} />}
    />
  )
}

/** In a line: the id, since when, on which authority, who may set it. */
function Standing({ detail }: { readonly detail: Detail }) {
  const say = useSay()
  return (
    <>
      <code>{detail.id}</code>
      {` · ${detail.inForce && detail.since !== null ? say('rules.inForceSince', { date: { date: detail.since } }) : say('rules.notInForceOn', { date: { date: detail.on } })}`}
      {detail.citation === null ? null : ` · ${detail.citation.short}, ${detail.citation.pin}`}
      {detail.chosenBy === null ? null : ` · ${say(detail.chosenBy === 'region' ? 'rules.chosenByRegion' : 'rules.chosenByLaw')}`}
    </>
  )
}
