import { useState } from 'react'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import type { ProfileView } from '../../../shared/contract/profile.ts'
import { useCommand } from '../../bridge/hooks.ts'
import type { Message } from '../../../shared/text/message.ts'
import { localToday } from '../../components/assess/local-today.ts'
import { useToast } from '../../components/feedback/toast.ts'
import { holdsFault } from '../../components/fields/standing-text.ts'
import { useSay } from '../../components/say.tsx'
import { countEdits, noEdits, savedHead, toChange, valuesNow, withHead, withValues, type DraftHead, type DraftValue, type Edits } from './draft.ts'
import { headProblems, problemsOf, refusedFields, type Problem } from './problems.ts'
import { profileName } from './profile-words.ts'

/** A profile being written: what stands there now, what is wrong with it, and the ways to change, keep and undo. */
export type Draft = {
  readonly head: DraftHead
  readonly edits: Edits
  readonly changes: number
  readonly problems: readonly Problem[]
  /** What the last attempt to save was refused for; null when it was not. */
  readonly refusal: { readonly said: Message; readonly turn: number } | null
  readonly saving: boolean
  readonly valuesOf: (parameter: string) => readonly DraftValue[]
  readonly setHead: (change: Partial<DraftHead>) => void
  readonly setValues: (parameter: string, values: readonly DraftValue[]) => void
  /** Takes back what was not saved: of one parameter, or of everything. */
  readonly undo: (parameter?: string) => void
  /** Keeps everything; nothing typed is lost where the desk refuses. */
  readonly save: (then?: () => void, otherwise?: () => void) => void
}

/** Holds the unsaved changes of a profile over what the desk has kept. */
export function useDraft(view: ProfileView): Draft {
  const say = useSay()
  const toast = useToast()
  const command = useCommand('profile.change')
  const [edits, setEdits] = useState<Edits>(noEdits)
  const [refused, setRefused] = useState<{ readonly said: Message; readonly turn: number; readonly fields: readonly Problem[] } | null>(null)
  const saved = savedHead(view, (name) => profileName(name, say))
  const head = { ...saved, ...edits.head }
  const change = (next: Edits) => {
    setEdits(next)
    // What the desk refused is answered by changing it; its sentence would stand beside what it is no longer about.
    setRefused(null)
  }
  const save = (then?: () => void, otherwise?: () => void) => {
    if (holdsFault(document)) {
      otherwise?.()
      return
    }
    const turn = (refused?.turn ?? 0) + 1
    if (headProblems(head).length > 0) {
      setRefused({ said: { key: 'common.notSaved' }, turn, fields: [] })
      otherwise?.()
      return
    }
    const sent = toChange(view, head, edits)
    command.mutate(sent, {
      onSuccess: () => {
        change(noEdits)
        toast(say('profile.saved', { name: head.name }))
        then?.()
      },
      onError: (error) => {
        setRefused({ said: error.said, turn, fields: refusedFields(error.fields, Object.keys(edits.values)) })
        otherwise?.()
      },
    })
  }
  return {
    head, edits, save, changes: countEdits(edits), saving: command.isPending,
    problems: [...problemsOf(view, head, edits), ...(refused?.fields ?? [])],
    refusal: refused,
    valuesOf: (parameter) => valuesNow(view, edits, parameter),
    setHead: (part) => change(withHead(view, saved, edits, part, isoDate(localToday()))),
    setValues: (parameter, values) => change(withValues(view, edits, parameter, values)),
    undo: (parameter) => change(parameter === undefined ? noEdits : { ...edits, values: Object.fromEntries(Object.entries(edits.values).filter(([id]) => id !== parameter)) }),
  }
}
