import { freshSecret, secretDigest } from './secrets.ts'

/** How long an opening address can be used, in milliseconds: time enough for a slow PC to start its browser. */
export const OPENING_LIFETIME_MS = 300_000

/** Opening tokens: each is good for one visit and for a short time. */
export type Openings = {
  /** Makes a token that opens the page once. */
  readonly issue: () => string
  /** Uses a token up; false when it is unknown, used before, or too old. */
  readonly redeem: (token: string) => boolean
}

/** Keeps opening tokens by their digest; `now` gives milliseconds of a clock that never runs back. */
export function createOpenings(now: () => number): Openings {
  const expiries = new Map<string, number>()
  const forgetOld = (): void => {
    for (const [digest, expiry] of expiries) if (expiry <= now()) expiries.delete(digest)
  }
  return {
    issue() {
      forgetOld()
      const token = freshSecret()
      expiries.set(secretDigest(token), now() + OPENING_LIFETIME_MS)
      return token
    },
    redeem(token) {
      forgetOld()
      return expiries.delete(secretDigest(token))
    },
  }
}
