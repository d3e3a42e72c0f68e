import { Skeleton, Tabs } from '@mantine/core'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useProcedure } from '../../bridge/hooks.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { CertaintyMark, sourceName } from '../../components/finding/citation.tsx'
import { ruleName } from '../../components/finding/law-words.ts'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { useWholeOffice } from './use-whole-office.ts'
import { RoundState, roundPath } from './award-words.tsx'
import css from './awards.module.css'
import { FairnessPart } from './fairness-part.tsx'
import { Minutes } from './minutes.tsx'
import { Nominees } from './nominees.tsx'
import type { RoundData } from './round-data.ts'
import { RoundActions } from './round-actions.tsx'
import { UnitBars } from './unit-bars.tsx'

const parts = ['calon', 'unit', 'dilewati', 'kewajaran', 'berita-acara'] as const
type Part = (typeof parts)[number]

/** One nomination round: the people to decide about, units against their quota, who was passed over, fairness, minutes. */
export function AwardRoundScreen() {
  const say = useSay()
  const { id = '' }: { readonly id?: string } = useParams({ strict: false })
  const asked = useProcedure('award.get', { id: Number(id) })
  return (
    <Screen fill>
      {asked.data === undefined ? <PageHeader title={say('lists.reward')} /> : null}
      <Answered asked={asked} skeleton={<Skeleton height={320} />}>{(data) => <Round key={data.round.id} data={data} />}</Answered>
    </Screen>
  )
}

function Round({ data }: { readonly data: RoundData }) {
  const say = useSay()
  const navigate = useNavigate()
  const address: { readonly bagian?: unknown } = useSearch({ strict: false })
  const whole = useWholeOffice('admin', 'pimpinan', 'auditor')
  const { round, citation } = data
  const shown: Part = parts.find((part) => part === address.bagian) ?? 'calon'
  const open = (part: Part) => void navigate({ to: roundPath(round.id), search: part === 'calon' ? {} : { bagian: part }, replace: true })
  return (
    <>
      <PageHeader
        title={round.name}
        line={
          <>
            <RoundState state={round.state} /> {ruleName(round.rule, say)} · {citation === null ? null : `${sourceName(citation.source)}, ${citation.pin}`} <CertaintyMark certainty={data.certainty} />
            <br />
            {say('award.counts', { flagged: round.flagged, nominated: round.nominated, passed: round.passedOver, waiting: round.waiting })} · {say('award.run-line', { on: { date: round.on } })}
          </>
        }
        actions={<RoundActions data={data} onMinutes={() => open('berita-acara')} />}
      />
      {round.state === 'removed' ? <Notice tone="warn">{say('award.removed-notice', { reason: round.removedReason ?? '' })}</Notice> : null}
      {round.state === 'closed' ? (
        <Notice tone="info" title={say('award.frozen', { at: say.instant(round.closedAt ?? round.openedAt), by: round.closedBy ?? '–' })}>
          <span className={css['hash']}>{say('award.frozen-hash', { hash: round.hash ?? '' })}</span>
        </Notice>
      ) : null}
      <Tabs value={shown} onChange={(part) => open(parts.find((one) => one === part) ?? 'calon')} keepMounted={false} className={css['tabs'] ?? ''}>
        <Tabs.List>
          {parts.filter((part) => whole || part !== 'kewajaran').map((part) => <Tabs.Tab key={part} value={part}>{say(`award.part.${part}`)}</Tabs.Tab>)}
        </Tabs.List>
        <Tabs.Panel value="calon" className={css['panel'] ?? ''}><Nominees data={data} passed={false} /></Tabs.Panel>
        <Tabs.Panel value="unit" className={css['panel'] ?? ''}><UnitBars data={data} /></Tabs.Panel>
        <Tabs.Panel value="dilewati" className={css['panel'] ?? ''}><Nominees data={data} passed /></Tabs.Panel>
        <Tabs.Panel value="kewajaran" className={css['panel'] ?? ''}><FairnessPart id={round.id} /></Tabs.Panel>
        <Tabs.Panel value="berita-acara" className={css['panel'] ?? ''}><Minutes data={data} /></Tabs.Panel>
      </Tabs>
    </>
  )
}
