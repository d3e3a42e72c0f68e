import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { SkpContent } from '../../../shared/domain/appraisal/skp.ts'
import { call } from '../../bridge/call.ts'
import { procedureKey } from '../../bridge/hooks.ts'
import { markSaved } from '../../bridge/last-saved.ts'
import { saidBy } from '../../bridge/refusal.ts'
import { edited, markOf, type SkpEdit } from './editor/edits.ts'
import { beginAt, changed, redone, undone, type History } from './editor/history.ts'
import { makeSaver, type Saver, type SaverState } from './editor/saver.ts'

/** One SKP as the desk tells it. */
export type SkpView = OutputOf<'skp.get'>

/** The rest after the last letter before the draft is kept, in milliseconds. */
const REST = 500

/** An SKP being written: what stands there, the ways to change it and back, and how far it is kept. */
export type SkpDraft = {
  readonly content: SkpContent
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly state: SaverState
  readonly saver: Saver
  readonly edit: (edit: SkpEdit) => void
  readonly undo: () => void
  readonly redo: () => void
}

/** Holds what is written over what the desk has kept, and keeps it by itself. */
export function useSkpDraft(view: SkpView): SkpDraft {
  const client = useQueryClient()
  const [history, setHistory] = useState<History<SkpContent>>(() => beginAt(view.content))
  const [saver] = useState<Saver>(() => {
    const ref = { assignmentId: view.head.assignmentId, year: view.head.year }
    return makeSaver({
      content: view.content, revision: view.revision, at: null, saidBy,
      save: (revision, content) => call('skp.save', { ...ref, revision, content }),
      rest: (then) => {
        const timer = setTimeout(then, REST)
        return () => clearTimeout(timer)
      },
      onSaved: (content, { revision, savedAt }) => {
        markSaved()
        // Who comes back to this page finds what was kept, not what was read first.
        client.setQueryData<SkpView>(procedureKey('skp.get', ref), (before) => (
          before === undefined ? undefined : { ...before, content, revision, changedAt: savedAt, head: { ...before.head, state: 'draft', skpId: before.head.skpId } }))
        void client.invalidateQueries({ queryKey: ['skp.list'], refetchType: 'none' })
      },
    })
  })
  const state = useSyncExternalStore(saver.subscribe, saver.state)
  useEffect(() => saver.write(history.present), [saver, history.present])
  useEffect(() => () => void saver.flush(), [saver])
  const edit = useCallback((one: SkpEdit) => setHistory((before) => changed(before, edited(before.present, one), markOf(one))), [])
  return {
    content: history.present, canUndo: history.past.length > 0, canRedo: history.future.length > 0, state, saver, edit,
    undo: useCallback(() => setHistory(undone), []), redo: useCallback(() => setHistory(redone), []),
  }
}
