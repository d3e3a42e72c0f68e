import { Anchor, Button } from '@mantine/core'
import { IconCopy, IconPrinter } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { SkpLack } from '../../../shared/domain/appraisal/skp-lacks.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { FindingView } from '../../components/finding/finding-view.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { useSay } from '../../components/say.tsx'
import { AgreeDialog } from './agree-dialog.tsx'
import { CopyDialog } from './copy-dialog.tsx'
import { focusField } from './editor-context.ts'
import { ReopenDialog } from './reopen-dialog.tsx'
import { SkpChips, spanWords } from './skp-words.tsx'
import type { SkpDraft, SkpView } from './use-skp-draft.ts'
import css from './skps.module.css'

/** The head of an SKP: whose it is, where it stands and by when it was to be set, and what can be done with it as a whole. */
export function SkpHeadPart({ view, draft, lacks }: { readonly view: SkpView; readonly draft: SkpDraft; readonly lacks: readonly SkpLack[] }) {
  const say = useSay()
  const [open, setOpen] = useState<'agree' | 'reopen' | 'copy' | null>(null)
  const { head, versions } = view
  const agreed = head.state === 'agreed'
  // Until it is agreed the rule can only answer that the day is not known; the deadline itself says more.
  const due = versions.length > 0 || head.dueOn === null ? null : say(head.late ? 'skp.deadlinePast' : 'skp.deadline', { year: String(head.year), date: { date: head.dueOn } })
  const close = () => setOpen(null)
  const printed = `skp/${head.assignmentId}/${head.year}`
  // What is missing is shown first, its list takes the focus.
  const agree = () => (lacks.length > 0 ? focusField('skp-lacks') : setOpen('agree'))
  return (
    <>
      <PageHeader
        title={say('skp.titleOf', { year: String(head.year), name: head.name })}
        above={<Anchor component={Link} to="/skp" size="sm">{say('skp.back')}</Anchor>}
        line={`${head.post} · ${head.unit} · ${spanWords(head, say)}`}
        actions={
          <>
            <Button component={Link} to={`/dokumen/skp/${printed}`} variant="default" leftSection={<IconPrinter size={16} stroke={1.8} aria-hidden="true" />}>{say('skp.print')}</Button>
            <Button component={Link} to={`/dokumen/lampiran-skp/${printed}`} variant="default">{say('skp.printAnnex')}</Button>
            {head.mayWrite && !agreed && view.copyable.length > 0 ? (
              <Button variant="default" leftSection={<IconCopy size={16} stroke={1.8} aria-hidden="true" />} onClick={() => setOpen('copy')}>{say('skp.copy')}</Button>
            ) : null}
            {!head.mayWrite ? null : agreed ? <Button variant="default" onClick={() => setOpen('reopen')}>{say('skp.reopen')}</Button> : <Button onClick={agree}>{say('skp.agree')}</Button>}
          </>
        }
      />
      <span className={css['chips']}>
        <SkpChips head={head} />
        {head.acting ? <Chip tone="gold">{say('skp.acting')}</Chip> : null}
      </span>
      {head.mayWrite ? null : <Notice tone="info">{say('skp.readOnly', { evaluator: head.evaluator ?? say('skp.noEvaluator') })}</Notice>}
      {head.actsFor === null ? null : <Notice tone="info">{say('skp.actsFor', { evaluator: head.actsFor })}</Notice>}
      {view.draftHidden && versions.length > 0 ? <Notice tone="info">{say('skp.draftHidden')}</Notice> : null}
      {view.reopenReason === null ? null : <Notice tone="info">{say('skp.reopenedFor', { reason: view.reopenReason })}</Notice>}
      {agreed && head.agreedOn !== null ? <Notice tone="ok">{say('skp.agreedOn', { date: { date: head.agreedOn }, number: versions.at(-1)?.number ?? 1 })}</Notice> : null}
      {view.deadline === null || head.planned !== null ? null : (
        <Notice tone={head.late ? 'warn' : 'info'} title={due ?? say.message(view.deadline.message)}>
          <details className={css['why']}>
            <summary>{say('skp.whyDeadline')}</summary>
            <FindingView finding={view.deadline} said />
          </details>
        </Notice>
      )}
      {open === 'agree' ? <AgreeDialog view={view} draft={draft} onClose={close} /> : null}
      {open === 'reopen' ? <ReopenDialog view={view} onClose={close} /> : null}
      {open === 'copy' ? <CopyDialog view={view} draft={draft} onClose={close} /> : null}
    </>
  )
}
