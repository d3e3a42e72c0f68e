import type { OutputOf, ProcedureName } from '../../../shared/contract/contract.ts'
import { TanjakError } from '../../../shared/errors/tanjak-error.ts'
import type { DeskVisit } from '../../desk/open-desk.ts'
import type { AskDesk } from './command.ts'

/** Asks through a visit of the desk; what the desk refuses is thrown as the `TanjakError` that it was inside. */
export function askThrough(visit: DeskVisit, signal: AbortSignal): AskDesk {
  return async <P extends ProcedureName>(procedure: P, input: unknown): Promise<OutputOf<P>> => {
    const answer = await visit.call(procedure, input, signal)
    if (!answer.ok) throw new TanjakError(answer.error.code, answer.error.message, answer.error.fields)
    // The desk parsed the output with this procedure's own schema just before.
    return answer.output as OutputOf<P>
  }
}
