import { createHash, randomBytes } from 'node:crypto'

/** A secret of 256 random bits in letters that stand in an address and in a cookie. */
export function freshSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** The form in which a secret is kept and looked up: its SHA-256, so that neither memory nor the time of a comparison gives the secret away. */
export function secretDigest(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}
