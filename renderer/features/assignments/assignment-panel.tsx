import { Button, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { AssignmentView } from '../../../shared/contract/assignment.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { localToday } from '../../components/assess/local-today.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { Citation } from '../../components/finding/citation.tsx'
import { SidePanel } from '../../components/layout/side-panel.tsx'
import { useSay } from '../../components/say.tsx'
import { ChangeForm } from './change-form.tsx'
import { GapChips, officialName, spanDays } from './gap-words.tsx'
import { RemoveForm } from './remove-form.tsx'
import { SpanHistory } from './span-history.tsx'
import css from './assignments.module.css'

/** A person beside the list: every span, present and past, what is wrong with it, and how it came to be. */
export function AssignmentPanel({ nip, name, onClose }: { readonly nip: string; readonly name: string; readonly onClose: () => void }) {
  const say = useSay()
  const admin = useHasRole('admin')
  const asked = useProcedure('assignment.of-person', { nip })
  const [changing, setChanging] = useState<AssignmentView | null>(null)
  const [removing, setRemoving] = useState<AssignmentView | null>(null)
  return (
    <SidePanel
      title={name}
      line={nip}
      onClose={onClose}
      actions={
        <Button component={Link} to={`/pegawai/${nip}`} variant="default" size="xs">
          {say('assignment.open-person')}
        </Button>
      }
    >
      <Answered asked={asked} lines={8}>
        {({ assignments, history }) => (
          <>
            <ul className={css['spans']} aria-label={say('assignment.spans-of', { name })}>
              {assignments.map((span) => (
                <Span key={span.id} span={span} admin={admin} onChange={() => setChanging(span)} onRemove={() => setRemoving(span)} />
              ))}
            </ul>
            {history.length === 0 ? null : <SpanHistory history={history} />}
          </>
        )}
      </Answered>
      {changing === null ? null : <ChangeForm span={changing} onClose={() => setChanging(null)} />}
      {removing === null ? null : <RemoveForm span={removing} onClose={() => setRemoving(null)} />}
    </SidePanel>
  )
}

function Span({ span, admin, onChange, onRemove }: { readonly span: AssignmentView; readonly admin: boolean; readonly onChange: () => void; readonly onRemove: () => void }) {
  const say = useSay()
  const days = spanDays(span, say)
  return (
    <li className={css['span']} data-past={span.ends !== null && span.ends < localToday() ? true : undefined}>
      <p className={css['post']}>{span.acting ? say('assignment.acting-as', { post: span.post }) : span.post}</p>
      <span className={css['under']}>{span.headsUnit ? say('assignment.heads-of', { unit: span.unit }) : span.unit}</span>
      <dl className={css['facts']}>
        <dt>{say('assignment.days')}</dt>
        <dd>{days}</dd>
        <dt>{say('assignment.evaluator')}</dt>
        <dd>{officialName(span.evaluator, say)}</dd>
        <dt>{say('assignment.superior')}</dt>
        <dd>{officialName(span.superior, say)}</dd>
        <dt>{say('assignment.origin')}</dt>
        <dd>
          {say(`assignment.source.${span.source}`)}
          {span.reason === null ? null : <span className={css['under']}>{span.reason}</span>}
        </dd>
        <dt>{say('assignment.evaluations')}</dt>
        <dd>{say.number(span.evaluations)}</dd>
      </dl>
      <GapChips notes={span.notes} />
      {span.notes.length === 0 ? null : (
        <ul className={css['notes']}>
          {span.notes.map(({ gap, message, citation }) => (
            <li key={gap}>
              {say.message(message)}
              {citation === null ? null : <Citation citation={citation} />}
            </li>
          ))}
        </ul>
      )}
      {admin ? (
        <Group gap="xs" mt={6}>
          <Button variant="default" size="compact-xs" onClick={onChange} aria-label={say('assignment.change-this', { post: span.post, days })}>
            {say('assignment.change')}
          </Button>
          {span.evaluations === 0 ? (
            <Button variant="subtle" size="compact-xs" onClick={onRemove} aria-label={say('assignment.remove-this', { post: span.post, days })}>
              {say('assignment.remove')}
            </Button>
          ) : null}
        </Group>
      ) : null}
    </li>
  )
}
