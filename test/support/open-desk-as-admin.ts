import { openDesk, type Desk } from '../../electron/desk/open-desk.ts'
import type { SpawnReader } from '../../electron/desk/files/spawn-reader.ts'
import type { Progress } from '../../shared/contract/answer.ts'
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract/contract.ts'
import { CHEAP } from './cheap-cost.ts'

/** A desk in a process of a test, with the office's Admin signed in. */
export type AdminDesk = { readonly desk: Desk; readonly ask: <P extends ProcedureName>(procedure: P, input: InputOf<P>) => Promise<OutputOf<P>> }

const noReader: SpawnReader = () => {
  throw new Error('No file is read here')
}

/** Opens a desk on the computer's own clock and signs `admin` in, or another account; a refusal is thrown with its key. */
export async function openDeskAsAdmin(
  dataFolder: string, password: string, spawnReader: SpawnReader = noReader, onProgress: (progress: Progress) => void = () => {}, userName = 'admin',
): Promise<AdminDesk> {
  const desk = await openDesk({
    dataFolder,
    clock: { now: () => new Date().toISOString(), today: () => new Date().toISOString().slice(0, 10) },
    spawnReader,
    vaultOptions: { cost: CHEAP },
  })
  const visit = desk.openSession()
  visit.onEvent((event) => {
    if (event.kind === 'progress') onProgress(event.progress)
  })
  const ask = async <P extends ProcedureName>(procedure: P, input: InputOf<P>): Promise<OutputOf<P>> => {
    const answer = await visit.call(procedure, input, new AbortController().signal)
    if (!answer.ok) throw new Error(answer.error.message.key)
    // The desk has parsed its answer with the output of this very procedure.
    return answer.output as OutputOf<P>
  }
  await ask('session.sign-in', { userName, password })
  return { desk, ask }
}
