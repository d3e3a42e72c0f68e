/** A plain answer of the desk, as it crosses a door: the output, or a coded error whose message is said by the reader's side. */
export type DeskAnswer =
  | { readonly ok: true; readonly output: unknown }
  | { readonly ok: false; readonly error: { readonly code: string; readonly message: unknown; readonly fields?: unknown } }

/** One visitor's way to the desk: whoever signs in here is signed in here only. */
export type DeskSession = {
  /** Asks the desk one procedure; aborting the signal asks the desk to stop the work. Never throws for what the desk refuses. */
  readonly call: (procedure: string, input: unknown, signal: AbortSignal) => Promise<DeskAnswer>
  /** Hears of progress until the returned function is called. */
  readonly onEvent: (listener: (event: unknown) => void) => () => void
  /** Signs this visitor out. */
  readonly close: () => void
}

/** What a door needs of a desk: sessions, one for each visitor. */
export type SessionSource = { readonly openSession: () => DeskSession }
