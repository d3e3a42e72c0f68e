import type { ParseArgsOptionsConfig } from 'node:util'
import type { DeskEvent } from '../../../shared/contract/answer.ts'
import type { InputOf, OutputOf, ProcedureName } from '../../../shared/contract/contract.ts'
import type { MessageKey } from '../../../shared/text/keys.ts'
import type { Message } from '../../../shared/text/message.ts'
import type { Desk } from '../../desk/open-desk.ts'

/** How a command ended: 0 done, 1 done with refusals, 2 failed. */
export type ExitCode = 0 | 1 | 2

/** What a command leaves behind: a value for stdout as JSON, or a text as it is. */
export type Done = { readonly exit: ExitCode } & ({ readonly json: unknown } | { readonly text: string })

/** The desk as a command sees it: asks a procedure, throws `TanjakError` when the desk refuses. */
export type AskDesk = <P extends ProcedureName>(procedure: P, input: InputOf<P>) => Promise<OutputOf<P>>

/** What the surroundings give to a command. */
export type CommandContext = {
  readonly flags: Flags
  readonly positionals: readonly string[]
  /** Today's date, `YYYY-MM-DD`, where the office is. */
  readonly today: string
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Runs work on the desk of the data folder, signed in with the account of the surroundings, and closes the desk afterwards. */
  readonly withDesk: <T>(work: (ask: AskDesk) => Promise<T>) => Promise<T>
  /** The same, without signing in. */
  readonly withLockedDesk: <T>(work: (ask: AskDesk) => Promise<T>) => Promise<T>
  /** Opens the desk of the data folder for a command that keeps it; the command closes it. */
  readonly openOwnDesk: () => Promise<Desk>
  /** Asks the law alone: no data folder, no account. */
  readonly askLaw: AskDesk
  /** Aborted when the person presses Ctrl+C. */
  readonly signal: AbortSignal
  /** Tells the person at the terminal how far long work has come, on stderr. */
  readonly tellEvent: (event: DeskEvent) => void
  /** Tells the person at the terminal something, on stderr. */
  readonly tell: (message: Message) => void
}

/** The flags of a call, read by name. */
export type Flags = {
  readonly text: (name: string) => string | undefined
  readonly texts: (name: string) => readonly string[]
  readonly on: (name: string) => boolean
}

/** One command of the command line. */
export type Command = {
  readonly name: string
  /** How it is called, without the program: `import FILE... --data DIR`. */
  readonly usage: string
  readonly about: MessageKey
  readonly options: ParseArgsOptionsConfig
  /** How many words besides flags it takes. */
  readonly positionals: { readonly min: number; readonly max: number }
  readonly run: (context: CommandContext) => Promise<Done>
}
