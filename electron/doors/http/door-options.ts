import type { SessionSource } from '../desk-session.ts'

/** How long a request may take to arrive, in milliseconds, so that a caller who sends a byte a minute holds nothing up. */
export type Patience = { readonly headersMs: number; readonly requestMs: number; readonly checkEveryMs: number }

/** What the loopback door is opened with. */
export type HttpDoorOptions = {
  readonly desk: SessionSource
  /** Folder of the built page. */
  readonly pageFolder: string
  /** Port on 127.0.0.1; 0 takes a free one. */
  readonly port: number
  /** Secret with which another start on this computer asks for a further opening address. */
  readonly deskSecret: string
  /** Milliseconds of a clock that never runs back. */
  readonly now: () => number
  readonly patience?: Patience
}

/** Ten seconds for the headers, one minute for a whole request. */
export const PATIENCE: Patience = { headersMs: 10_000, requestMs: 60_000, checkEveryMs: 2_000 }
