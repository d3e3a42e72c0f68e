import { Skeleton, Tabs } from '@mantine/core'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { PersonView } from '../../../shared/contract/people.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { ChangeList } from './change-list.tsx'
import { Eligibility } from './eligibility.tsx'
import { PersonHead } from './person-head.tsx'
import { PersonSummary } from './person-summary.tsx'
import { RatingTable } from './rating-table.tsx'
import { RecordList } from './record-list.tsx'

const tabs = ['kelayakan', 'ringkasan', 'riwayat', 'penilaian', 'perubahan'] as const
type Tab = (typeof tabs)[number]

/** A person whole: what may come next and why, a career at a glance, the dated record, every rating, every change. */
export function PersonScreen() {
  const say = useSay()
  const { nip = '' }: { readonly nip?: string } = useParams({ strict: false })
  const asked = useProcedure('person.get', { nip })
  return (
    <Screen>
      {asked.data === undefined ? <PageHeader title={say('people.title')} line={nip} /> : null}
      <Answered asked={asked} skeleton={<Skeleton height={320} />}>
        {(person) => <Person key={person.nip} person={person} />}
      </Answered>
    </Screen>
  )
}

function Person({ person }: { readonly person: PersonView }) {
  const say = useSay()
  const seesChanges = useHasRole('admin', 'auditor')
  const navigate = useNavigate()
  const asked: { readonly bagian?: unknown } = useSearch({ strict: false })
  const mine = tabs.filter((tab) => tab !== 'perubahan' || seesChanges)
  const shown = mine.find((tab) => tab === asked.bagian) ?? 'kelayakan'
  return (
    <>
      <PersonHead person={person} />
      {person.openConflicts === 0 ? null : (
        <Notice tone="warn">
          {say('people.openConflicts', { count: person.openConflicts })} <Link to="/rekonsiliasi" search={{ cari: person.nip }}>{say('people.settle')}</Link>
        </Notice>
      )}
      {person.hidden ? <Notice tone="info">{say('people.hidden')}</Notice> : null}
      <Tabs value={shown} onChange={(tab) => void navigate({ to: `/pegawai/${person.nip}`, search: { bagian: tab }, replace: true })} keepMounted={false}>
        <Tabs.List>
          {mine.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {say(`people.tab.${tab}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {mine.map((tab) => (
          <Tabs.Panel key={tab} value={tab} pt="sm">
            <Part tab={tab} person={person} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  )
}

function Part({ tab, person }: { readonly tab: Tab; readonly person: PersonView }) {
  switch (tab) {
    case 'kelayakan': return <Eligibility nip={person.nip} />
    case 'ringkasan': return <PersonSummary person={person} />
    case 'riwayat': return <RecordList person={person} />
    case 'penilaian': return <RatingTable ratings={person.ratings} />
    case 'perubahan': return <ChangeList nip={person.nip} />
  }
}
