import { startTransition, useEffect, useState, useSyncExternalStore } from 'react'
import { call } from '../../../bridge/call.ts'
import { markSaved, noteSaving } from '../../../bridge/last-saved.ts'
import { saidBy } from '../../../bridge/refusal.ts'
import { useAccount } from '../../../bridge/session.tsx'
import type { AutosaveState } from './autosave.ts'
import type { Line } from './line.ts'
import { makeSheet, type Sheet } from './sheet.ts'

// By account: what one account has read is not there for the next one, and what it has not sent yet goes out when it comes back.
const sheets = new Map<string, Sheet>()

const COUNTS_MS = 120

/** The sheet of the account that is signed in; the same on every screen. */
export function useSheet(): Sheet {
  const { id } = useAccount()
  const found = sheets.get(String(id)) ?? begin(String(id))
  useEffect(() => {
    if (found.autosave.count() > 0) found.autosave.retry()
  }, [found])
  return found
}

function begin(account: string): Sheet {
  for (const [other, sheet] of sheets) if (sheet.autosave.count() === 0) sheets.delete(other)
  const sheet = makeSheet({
    send: async (rows) => (await call('rating.save', { rows: [...rows] })).rows,
    later: (ms, run) => {
      const timer = setTimeout(run, ms)
      return () => clearTimeout(timer)
    },
    explain: saidBy,
    onSaved: markSaved,
    onState: ({ kind }) => noteSaving(kind === 'idle' ? null : kind),
  })
  sheets.set(account, sheet)
  // Leaving the page itself with something unsent asks; going to another screen does not, since the sheet stays.
  window.addEventListener('beforeunload', (event) => {
    if (sheet.autosave.count() > 0) event.preventDefault()
  })
  return sheet
}

/** One line, redrawn whenever it changes. */
export function useLine(sheet: Sheet, key: string | undefined): Line | undefined {
  return useSyncExternalStore((listener) => (key === undefined ? () => undefined : sheet.lines.watch(key, listener)), () => (key === undefined ? undefined : sheet.lines.line(key)))
}

/** Redraws soon after any line changed: counts over thousands of lines follow the keyboard, they do not stand in its way. */
export function useTurn(sheet: Sheet): number {
  const [turn, setTurn] = useState(sheet.lines.turn)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const soon = () => {
      timer ??= setTimeout(() => {
        timer = undefined
        startTransition(() => setTurn(sheet.lines.turn()))
      }, COUNTS_MS)
    }
    soon()
    const stop = sheet.lines.watchAll(soon)
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [sheet])
  return turn
}

/** Where autosave stands. */
export function useSaving(sheet: Sheet): AutosaveState {
  return useSyncExternalStore(sheet.watchSaving, sheet.saving)
}
