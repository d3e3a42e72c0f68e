import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract/contract.ts'
import { Refusal } from './refusal.ts'
import { bridge } from './transport.ts'

const signedOutListeners = new Set<() => void>()

/** Told when the desk says that nobody is signed in any more, so that the page can go back to the door. */
export function onSignedOut(listener: () => void): () => void {
  signedOutListeners.add(listener)
  return () => signedOutListeners.delete(listener)
}

/** Calls a procedure of the contract; a refusal is thrown as `Refusal`. */
export async function call<P extends ProcedureName>(procedure: P, input: InputOf<P>): Promise<OutputOf<P>> {
  const answer = await bridge().call(procedure, input)
  if (answer.ok) return answer.output as OutputOf<P>
  if (answer.error.code === 'not-signed-in') for (const listener of signedOutListeners) listener()
  throw new Refusal(answer.error)
}
