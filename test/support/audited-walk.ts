import { expect } from 'vitest'
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract/contract.ts'
import { behindTheDesk, type BehindTheDesk } from './behind-the-desk.ts'
import { ADMIN, type Visitor } from './temp-desk.ts'

/** Calls commands one after the other, each held up first and then let through. */
export type AuditedWalk = {
  readonly behind: BehindTheDesk
  readonly walked: Set<string>
  /** Has a command refused its audit row, sees that nothing was written, then lets it through and sees exactly its one row; gives what it answered. */
  readonly walk: <P extends ProcedureName>(visitor: Visitor, name: P, input: InputOf<P>) => Promise<OutputOf<P>>
}

// What the store of the office looks like is swapped or made by these; their rows cannot be held up from outside beforehand.
const MAKES_THE_STORE: readonly ProcedureName[] = ['desk.init', 'desk.restore', 'backup.restore']

/** Begins a walk through the commands of an office. */
export async function auditedWalk(folder: string): Promise<AuditedWalk> {
  const login = { userName: ADMIN.userName, password: ADMIN.password }
  const behind = await behindTheDesk(folder, login)
  const walked = new Set<string>()
  return {
    behind, walked,
    walk: async (visitor, name, input) => {
      if (!MAKES_THE_STORE.includes(name)) {
        behind.exec(`create trigger held_up before insert on audit when new.action = '${name}' begin select raise(abort, 'held up'); end`)
        const before = behind.content()
        const answer = await visitor.visit.call(name, input, new AbortController().signal)
        expect(answer, name).toEqual({ ok: false, error: { code: 'internal', message: { key: 'errors.internal' } } })
        expect(behind.content(), name).toEqual(before)
        behind.exec('drop trigger held_up')
        if (name === 'session.sign-in') expect(await visitor.ask('session.me', {})).toEqual({ account: null })
        // Whoever asked to leave has left, also when that could not be written down.
        if (name === 'session.sign-out') await visitor.ask('session.sign-in', login)
      }
      const kept = behind.kept().length
      const output = await visitor.ask(name, input)
      walked.add(name)
      if (name !== 'backup.restore') expect(behind.kept().slice(name === 'desk.restore' ? -1 : kept), name).toEqual([name])
      return output
    },
  }
}
