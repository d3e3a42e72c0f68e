import { Button, Switch } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { IconPrinter } from '@tabler/icons-react'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import { useKept } from '../../bridge/kept.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { DateField } from '../../components/fields/date-field.tsx'
import { LawValue } from '../../components/finding/value.tsx'
import { ruleQuestion } from '../../components/finding/law-words.ts'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { useAssumptions, useFormerAssumptions, type Assumption } from './assumptions.ts'
import css from './assumptions.module.css'
import { ProfileField } from './profile-field.tsx'
import { subjectKey } from './rule-choice.ts'
import rulesCss from './rules.module.css'
import { useReading } from './use-reading.ts'

/** Daftar asumsi: every value that stands on an assumption, why, on which authority, and who may settle it; made to be printed. */
export function AssumptionsScreen() {
  const say = useSay()
  const { on, profile, setOn, setProfile, today, under } = useReading()
  const [former, setFormer] = useKept('rules.assumptions.former', () => false)
  const asked = useAssumptions(under)
  const others = useFormerAssumptions(under, former)
  return (
    <Screen>
      <PageHeader
        above={<Link className={rulesCss['link'] ?? ''} to="/aturan" data-print="hide">{say('rules.title')}</Link>}
        title={say('rules.assumptions')}
        line={
          asked.data === undefined
            ? say('rules.assumptionsLine')
            : say('rules.assumptionsCount', { count: asked.data.inForce.length, rules: asked.data.rules, on: { date: on }, ruleSet: asked.data.ruleSet.slice(0, 12) })
        }
        actions={
          <div className={rulesCss['reading']}>
            <div className={rulesCss['profile']}>
              <ProfileField name="profile" value={profile} onChange={setProfile} />
            </div>
            <div className={rulesCss['date']}>
              <DateField name="on" label={say('rules.on')} value={on} onChange={(next) => setOn(next !== null && isIsoDate(next) ? next : today)} />
            </div>
            <Button onClick={() => window.print()} leftSection={<IconPrinter size={16} aria-hidden="true" />}>
              {say('rules.print')}
            </Button>
          </div>
        }
      />
      <Answered asked={asked} lines={12}>
        {(answer) => {
          const shown = former ? [...answer.inForce, ...(others.data ?? [])] : answer.inForce
          return (
            <Card>
              <div className={css['above']}>
                <p className={css['why']}>{say('rules.assumptionsWhy')}</p>
                <div data-print="hide">
                  <Switch size="xs" label={say('rules.assumptionsFormer')} checked={former} onChange={(event) => setFormer(event.currentTarget.checked)} />
                </div>
              </div>
              {shown.length === 0 ? <EmptyState title={say('rules.noAssumption')}>{say('rules.noAssumptionLine')}</EmptyState> : <Listed assumptions={shown} />}
            </Card>
          )
        }}
      </Answered>
    </Screen>
  )
}

function Listed({ assumptions }: { readonly assumptions: readonly Assumption[] }) {
  const say = useSay()
  const subjects = [...new Set(assumptions.map(({ parameter }) => parameter.subject))]
  return subjects.map((subject) => {
    const mine = assumptions.filter(({ parameter }) => parameter.subject === subject)
    return (
      <section key={subject} className={css['subject']} aria-label={say(subjectKey(subject))}>
        <h2>
          {say(subjectKey(subject))} <span>{say.number(mine.length)}</span>
        </h2>
        <table className={css['table']}>
          <thead>
            <tr>
              <th scope="col">{say('rules.kind.parameter')}</th>
              <th scope="col">{say('rules.value')}</th>
              <th scope="col">{say('rules.whyAssumed')}</th>
              <th scope="col">{say('rules.whoSettles')}</th>
            </tr>
          </thead>
          <tbody>
            {mine.map((one) => (
              <Row key={`${one.parameter.id} ${one.value.from} ${one.value.profile ?? ''}`} assumption={one} />
            ))}
          </tbody>
        </table>
      </section>
    )
  })
}

function Row({ assumption: { parameter, value } }: { readonly assumption: Assumption }) {
  const say = useSay()
  return (
    <tr>
      <th scope="row">
        <Link className={rulesCss['link'] ?? ''} to={`/aturan/${encodeURIComponent(parameter.id)}`}>
          {say.message(parameter.title)}
        </Link>
        <span className={css['under']}>{say(value.inForce ? 'rules.inForceSince' : 'rules.from', { date: { date: value.from } })}</span>
      </th>
      <td>
        <LawValue parameter={parameter.id} value={value.value} />
      </td>
      <td>
        {value.note === null ? say('rules.whyUnread') : say.message(value.note)}
        <span className={css['under']}>{`${value.citation.short}, ${value.citation.pin}`}</span>
      </td>
      <td>
        {say(parameter.chosenBy === 'region' ? 'rules.settledByRegion' : 'rules.settledByLaw')}
        <span className={css['under']}>{say('rules.readByRules', { rules: { list: parameter.readBy.map((id) => ruleQuestion(id, say)) } })}</span>
      </td>
    </tr>
  )
}
