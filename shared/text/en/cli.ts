import type { cli as source } from '../id/cli.ts'

/** Sentences of the subject "cli" in English: the command line and the loopback door. */
export const cli: Record<keyof typeof source, string> = {
  'cli.http.foreign': 'This request does not come from the Tanjak page on this computer and is refused.',
  'cli.http.not-let-in': 'This browser has not been let in. Open Tanjak by the address that "npm start" or "serve" prints.',
  'cli.http.opening-used': 'This opening address has been used or is too old: each is good once and for two minutes. Run "npm start" again to get a new one.',
  'cli.http.opened': 'Tanjak is open.',
  'cli.http.method': 'This address does not take that kind of request.',
  'cli.http.failed': 'This request failed because of a fault inside Tanjak.',
  'cli.http.body-type': 'The body of the request must be application/json.',
  'cli.http.body-encoding': 'A compressed request body is not accepted.',
  'cli.http.body-size': 'The body of the request is too large: 2 MB at most in one piece.',
  'cli.http.body-json': 'The body of the request is not whole JSON.',
  'cli.http.body-shape': 'The body of the request must hold procedure and input, and nothing else.',
}
