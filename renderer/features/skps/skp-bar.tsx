import { ActionIcon, Button } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { useSay } from '../../components/say.tsx'
import { focusField } from './editor-context.ts'
import type { SkpDraft } from './use-skp-draft.ts'
import css from './skps.module.css'

/** What stays in sight while one writes: how far it is kept, the way back and forth, and how much is missing. */
export function SkpBar({ draft, lacks }: { readonly draft: SkpDraft; readonly lacks: number }) {
  const say = useSay()
  const { state, saver } = draft
  return (
    <div className={css['bar']}>
      <span className={css['tools']}>
        <ActionIcon variant="default" size="md" disabled={!draft.canUndo} aria-label={say('skp.undo')} title={`${say('skp.undo')} (Ctrl+Z)`} onClick={draft.undo}>
          <IconArrowBackUp size={16} stroke={1.8} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon variant="default" size="md" disabled={!draft.canRedo} aria-label={say('skp.redo')} title={`${say('skp.redo')} (Ctrl+Y)`} onClick={draft.redo}>
          <IconArrowForwardUp size={16} stroke={1.8} aria-hidden="true" />
        </ActionIcon>
        <span className={css['saveState']} data-kind={state.kind} data-save-state={state.kind} role={state.kind === 'failed' || state.kind === 'clash' ? 'status' : undefined}>
          {state.kind === 'saved' ? (state.at === null ? '' : say('skp.save.saved', { time: say.time(state.at) })) : say(`skp.save.${state.kind}`)}
        </span>
        {state.kind === 'failed' ? <Button size="compact-xs" variant="default" onClick={() => void saver.flush()}>{say('skp.save.retry')}</Button> : null}
      </span>
      {lacks === 0 ? null : <Button size="compact-xs" variant="subtle" onClick={() => focusField('skp-lacks')}>{say('skp.lackCount', { count: lacks })}</Button>}
    </div>
  )
}
