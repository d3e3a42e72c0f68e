import { Button, Skeleton } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { DocumentLinks } from '../../components/appraisal/document-links.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { FindingView } from '../../components/finding/finding-view.tsx'
import { ruleName } from '../../components/finding/law-words.ts'
import { Card } from '../../components/layout/card.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Columns, Rows, Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { ClockLine } from './clock-line.tsx'
import { DecideForm } from './decide-form.tsx'
import { DecisionCard } from './decision-card.tsx'
import { ExplanationCard } from './explanation-card.tsx'
import { FinishDialog } from './finish-dialog.tsx'
import { LetterCard } from './letter-card.tsx'
import { Standing } from './objection-table.tsx'
import { periodTitle } from './objection-words.ts'

/** One objection: its clocks, letter, explanation and decision, each with what the caller may do, and the findings behind the clocks. */
export function ObjectionScreen() {
  const say = useSay()
  const { id = '' }: { readonly id?: string } = useParams({ strict: false })
  const asked = useProcedure('objection.get', { id: Number(id) })
  return (
    <Screen>
      {asked.data === undefined ? <PageHeader title={say('objection.title')} /> : null}
      <Answered asked={asked} skeleton={<Skeleton height={320} />}>{(data) => <Objection {...data} />}</Answered>
    </Screen>
  )
}

function Objection({ objection: one, findings }: OutputOf<'objection.get'>) {
  const say = useSay()
  const [finishing, setFinishing] = useState<'report' | 'withdraw' | null>(null)
  const may = (act: (typeof one.may)[number]) => one.may.includes(act)
  return (
    <>
      <PageHeader
        title={say('objection.of', { number: one.number, name: one.name })}
        line={say('objection.against', { period: periodTitle(one.period, say), version: one.version, post: one.post, unit: one.unit })}
        actions={
          <>
            {one.state === 'decided' ? <DocumentLinks links={[{ kind: 'keputusan-keberatan', of: `objection/${one.id}` }]} /> : null}
            {may('withdraw') ? <Button variant="default" onClick={() => setFinishing('withdraw')}>{say('objection.withdraw')}</Button> : null}
            {may('report') ? <Button onClick={() => setFinishing('report')}>{say('objection.report')}</Button> : null}
          </>
        }
      />
      <Standing one={one} />
      {one.head === null ? null : <Notice tone="info">{say.message(one.head)}</Notice>}
      {one.delegation === null ? null : <Notice tone="info">{say.message(one.delegation)}</Notice>}
      <Columns ratio="first">
        <Rows>
          <LetterCard one={one} />
          <ExplanationCard key={one.explanation} one={one} />
          {one.state === 'decided' ? <DecisionCard one={one} /> : may('decide') ? <DecideForm one={one} /> : null}
        </Rows>
        <Rows>
          <ClockLine one={one} />
          <Card title={say('objection.why')} line={say('objection.why-line')}>
            {findings.map((finding) => (
              <details key={finding.rule}>
                <summary>{ruleName(finding.rule, say)}</summary>
                <FindingView finding={finding} />
              </details>
            ))}
          </Card>
        </Rows>
      </Columns>
      {finishing === null ? null : <FinishDialog one={one} act={finishing} onClose={() => setFinishing(null)} />}
    </>
  )
}
