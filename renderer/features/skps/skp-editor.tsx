import { useCallback, useEffect, useMemo, useState } from 'react'
import { isEmptySkp } from '../../../shared/domain/appraisal/skp.ts'
import { skpAdvice, skpLacks } from '../../../shared/domain/appraisal/skp-lacks.ts'
import { useAnnounce } from '../../components/feedback/announcer.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay } from '../../components/say.tsx'
import { AnnexCard } from './annex-card.tsx'
import { ClashNotice } from './clash-notice.tsx'
import { focusField, SkpPageProvider, type SkpPage } from './editor-context.ts'
import { ExpectationsCard } from './expectations-card.tsx'
import { LacksCard } from './lacks-card.tsx'
import { LeaveGuard } from './leave-guard.tsx'
import { PlansCard } from './plans-card.tsx'
import { SkpBar } from './skp-bar.tsx'
import { SkpHeadPart } from './skp-head-part.tsx'
import { useSkpDraft, type SkpView } from './use-skp-draft.ts'
import { VersionsCard } from './versions-card.tsx'

/** One SKP as a page: written by its evaluator while it is open, read otherwise. `onTurn` begins the page anew from what the desk keeps. */
export function SkpEditor({ view, onTurn }: { readonly view: SkpView; readonly onTurn: () => void }) {
  const say = useSay()
  const toast = useToast()
  const announce = useAnnounce()
  const draft = useSkpDraft(view)
  const { state, edit, undo, redo } = draft
  // Agreed or opened again since this page began: it begins anew, but not before everything written here is kept.
  const standing = `${view.head.state === 'agreed'} ${view.versions.length}`
  const [begun] = useState(standing)
  const writes = view.head.mayWrite && view.head.state !== 'agreed' && standing === begun
  // What could not be kept stays in sight even where the SKP has been closed meanwhile.
  const unkept = state.kind !== 'saved'
  useEffect(() => {
    if (standing !== begun && !unkept) onTurn()
  }, [standing, begun, unkept, onTurn])
  const content = writes || unkept ? draft.content : view.content
  const approach = content.approach
  const tell = useCallback((sentence: string, tone: 'ok' | 'bad' = 'ok') => toast(sentence, tone), [toast])
  const page = useMemo<SkpPage>(
    () => ({ readOnly: !writes, approach, perspectives: view.perspectives, plans: view.superiorPlans, edit, focus: focusField, tell, announce }),
    [writes, approach, view.perspectives, view.superiorPlans, edit, tell, announce],
  )
  useEffect(() => {
    if (!writes) return undefined
    const onKeyDown = (event: KeyboardEvent) => {
      const back = event.key.toLowerCase() === 'z' && !event.shiftKey
      const forth = event.key.toLowerCase() === 'y' || (event.key.toLowerCase() === 'z' && event.shiftKey)
      if (!event.ctrlKey || event.altKey || !(back || forth) || (event.target as Element).closest('[role="dialog"]')) return
      event.preventDefault()
      if (back) undo()
      else redo()
      announce(say(back ? 'skp.undone' : 'skp.redone'))
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [writes, undo, redo, announce, say])
  const lacks = useMemo(() => (writes ? skpLacks(content, { perspectives: view.perspectives }) : []), [writes, content, view.perspectives])
  const advice = useMemo(() => (writes ? skpAdvice(content) : []), [writes, content])
  const empty = !writes && !unkept && isEmptySkp(content)
  return (
    <SkpPageProvider value={page}>
      <SkpHeadPart view={view} draft={draft} lacks={lacks} />
      {writes ? <SkpBar draft={draft} lacks={lacks.length} /> : null}
      {state.kind === 'clash' ? <ClashNotice draft={draft} clash={state} /> : null}
      {state.kind === 'failed' ? <Notice tone="bad" title={say('skp.save.failedLine')}>{say.message(state.said)}</Notice> : null}
      {empty ? <EmptyState title={say('skp.nothingYet')}>{view.draftHidden ? say('skp.draftHiddenNone') : view.head.planned === null ? null : say.message(view.head.planned)}</EmptyState> : (
        <>
          <PlansCard content={content} />
          <ExpectationsCard content={content} on={view.head.ends} />
          <AnnexCard content={content} />
        </>
      )}
      {writes ? <LacksCard lacks={lacks} advice={advice} /> : null}
      {view.versions.length === 0 ? null : <VersionsCard versions={view.versions} now={view.head.state === 'draft' && !view.draftHidden ? content : null} />}
      {writes || unkept ? <LeaveGuard draft={draft} /> : null}
    </SkpPageProvider>
  )
}
