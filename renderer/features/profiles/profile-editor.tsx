import { Button } from '@mantine/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import type { ProfileView } from '../../../shared/contract/profile.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { localToday } from '../../components/assess/local-today.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { LawTabs } from '../../components/law/law-tabs.tsx'
import { Card } from '../../components/layout/card.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { useSay } from '../../components/say.tsx'
import { HeadForm } from './head-form.tsx'
import { jumpToField } from './jump-to-field.ts'
import { LeaveQuestion } from './leave-question.tsx'
import { LockedNotice } from './locked-notice.tsx'
import { ParameterDetail } from './parameter-detail.tsx'
import { ParameterList, type ParameterChoice } from './parameter-list.tsx'
import { ProblemSummary } from './problem-summary.tsx'
import type { Problem } from './problems.ts'
import { ProfileActions } from './profile-actions.tsx'
import { heldSpan } from './profile-words.ts'
import { StateChip } from './state-chip.tsx'
import { useDraft } from './use-draft.ts'
import css from './profiles.module.css'

/** The page of a profile: what it consists of at the left, the part that is open at the right, and below what is not saved yet. */
export function ProfileEditor({ view }: { readonly view: ProfileView }) {
  const say = useSay()
  const admin = useHasRole('admin')
  const draft = useDraft(view)
  const [open, setOpen] = useState<string | null>(null)
  const [choice, setChoice] = useState<ParameterChoice>({ kind: 'all', search: '' })
  const [wanted, setWanted] = useState<{ readonly field: string } | null>(null)
  const editable = admin && view.state === 'draft' && !view.frozen
  const { problems, changes, saving, save } = draft
  const faults = useMemo(() => Object.fromEntries(problems.toReversed().map(({ field, message }) => [field, say.message(message)])), [problems, say])
  const jump = (problem: Problem) => {
    setOpen(problem.parameter)
    setWanted({ field: problem.field })
  }
  useEffect(() => {
    // After the part that holds the field is drawn.
    if (wanted !== null) jumpToField(wanted.field)
  }, [wanted])
  const detail = useRef<HTMLDivElement>(null)
  const choose = (parameter: string | null) => {
    setOpen(parameter)
    // In a narrow window the open part stands beneath the list.
    if (window.matchMedia('(max-width: 62em)').matches) requestAnimationFrame(() => detail.current?.scrollIntoView({ block: 'start' }))
  }
  // The bar of unsaved changes goes away with the button pressed in it.
  const toDetail = () => requestAnimationFrame(() => detail.current?.focus({ preventScroll: true }))
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      if (changes > 0 && !saving) save()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
  const set = view.parameters.filter(({ parameter }) => draft.valuesOf(parameter).length > 0).length
  return (
    <>
      <PageHeader
        title={draft.head.name.trim() === '' ? say('profile.title') : draft.head.name}
        line={
          <span className={css['state']}>
            <StateChip profile={view} today={isoDate(localToday())} />
            {view.frozen ? <Chip tone="gold">{say('profile.isFrozen')}</Chip> : null}
            <span>{[...(view.state === 'shipped' ? [] : [heldSpan(draft.head.validFrom === view.validFrom ? view : { validFrom: draft.head.validFrom, validUntil: null }, say)]), say('profile.setsOf', { sets: set, all: view.parameters.length })].join(' · ')}</span>
          </span>
        }
        actions={<ProfileActions view={view} changes={changes} problems={problems.length} />}
      />
      <LawTabs here="/aturan/profil" />
      <LockedNotice view={view} />
      {editable ? <ProblemSummary problems={problems} refusal={draft.refusal} onJump={jump} /> : null}
      <div className={css['split']}>
        <Card flush grow>
          <ParameterList view={view} draft={draft} choice={choice} onChoice={setChoice} open={open} onOpen={choose} />
        </Card>
        <div ref={detail} className={css['detail']} tabIndex={0} role="region" aria-label={say('profile.detail')} key={open ?? ''}>
          {open === null ? (
            <HeadForm view={view} draft={draft} faults={faults} editable={editable} />
          ) : (
            <ParameterDetail view={view} draft={draft} parameter={open} faults={faults} editable={editable} />
          )}
        </div>
      </div>
      {changes === 0 ? null : (
        <div className={css['bar']} role="region" aria-label={say('profile.unsaved')} data-print="hide">
          <span>{say('profile.unsavedCount', { count: changes })}</span>
          <div className={css['buttons']}>
            <Button
              variant="default"
              size="xs"
              disabled={saving}
              onClick={() => {
                draft.undo()
                toDetail()
              }}
            >
              {say('profile.undoAll')}
            </Button>
            <Button size="xs" loading={saving} onClick={() => save(toDetail)}>
              {say('common.save')}
            </Button>
          </div>
        </div>
      )}
      <LeaveQuestion changes={changes} saving={saving} onSave={save} />
    </>
  )
}
