import { randomBytes } from 'node:crypto'

/** Placeholder that the build writes into index.html and every response replaces with a nonce of its own. */
export const NONCE_PLACEHOLDER = 'csp-nonce-of-this-response'

/** A fresh nonce of 128 random bits, as base64. */
export function freshNonce(): string {
  return randomBytes(16).toString('base64')
}

/**
 * The one content security policy of the page, for `app://` and loopback alike.
 * Scripts come from the bundle only; inline styles need the nonce of the response (Mantine, react-remove-scroll).
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')
}
