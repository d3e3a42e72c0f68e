import { Tabs } from '@mantine/core'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { PersonView } from '../../../shared/contract/people.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { Chip } from '../../components/feedback/chip.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { Card } from '../../components/layout/card.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Columns, Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { ChangeList } from './change-list.tsx'
import { Eligibility } from './eligibility.tsx'
import { PersonActions } from './person-actions.tsx'
import { PersonFacts } from './person-facts.tsx'
import { RatingTable } from './rating-table.tsx'
import { RecordList } from './record-list.tsx'
import { YearStrip } from './year-strip.tsx'

const tabs = ['kelayakan', 'ringkasan', 'riwayat', 'penilaian', 'perubahan'] as const
type Tab = (typeof tabs)[number]

/** A person whole: what may come next and why, the facts of today, the dated record, every rating, every change. */
export function PersonScreen() {
  const { nip = '' } = useParams({ strict: false }) as { readonly nip?: string }
  const asked = useProcedure('person.get', { nip })
  return (
    <Screen>
      <Answered asked={asked} lines={10}>
        {(person) => <Person person={person} />}
      </Answered>
    </Screen>
  )
}

function Person({ person }: { readonly person: PersonView }) {
  const say = useSay()
  const admin = useHasRole('admin')
  const seesChanges = useHasRole('admin', 'auditor')
  const navigate = useNavigate()
  const asked = useSearch({ strict: false }) as { readonly bagian?: string }
  const shown = tabs.find((tab) => tab === asked.bagian) ?? 'kelayakan'
  const line = [person.nip, say(`people.kind.${person.employeeKind}`), person.golongan, person.post].filter(Boolean).join(' · ')
  return (
    <>
      <PageHeader
        title={person.fullName}
        line={
          <>
            {line} {person.state === 'left' ? <Chip tone="quiet">{person.leftOn === null ? say('people.left') : say('people.leftOn', { date: { date: person.leftOn } })}</Chip> : null}
          </>
        }
        above={<Link to="/pegawai">{say('people.title')}</Link>}
        actions={admin ? <PersonActions person={person} /> : undefined}
      />
      {person.openConflicts === 0 ? null : (
        <Notice tone="warn">
          {say('people.openConflicts', { count: person.openConflicts })} <Link to="/rekonsiliasi" search={{ cari: person.nip }}>{say('people.settle')}</Link>
        </Notice>
      )}
      {person.hidden ? <Notice tone="info">{say('people.hidden')}</Notice> : null}
      <Tabs value={shown} onChange={(tab) => void navigate({ to: `/pegawai/${person.nip}`, search: { bagian: tab }, replace: true })} keepMounted={false}>
        <Tabs.List>
          {tabs.filter((tab) => tab !== 'perubahan' || seesChanges).map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {say(`people.tab.${tab}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={shown} pt="sm">
          <Part tab={shown} person={person} />
        </Tabs.Panel>
      </Tabs>
    </>
  )
}

function Part({ tab, person }: { readonly tab: Tab; readonly person: PersonView }) {
  const say = useSay()
  switch (tab) {
    case 'kelayakan': return <Eligibility nip={person.nip} />
    case 'ringkasan': return (
      <Columns>
        <Card title={say('people.facts')}>
          <PersonFacts person={person} />
        </Card>
        <Card title={say('people.years')}>
          <YearStrip years={person.years} />
        </Card>
      </Columns>
    )
    case 'riwayat': return <RecordList person={person} />
    case 'penilaian': return <RatingTable ratings={person.ratings} />
    case 'perubahan': return <ChangeList nip={person.nip} />
  }
}
