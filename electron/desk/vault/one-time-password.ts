import { randomBytes } from 'node:crypto'

const ALPHABET = '23456789abcdefghjkmnpqrstvwxyz'
const SIGNS = 16

/** For how many days a one-time password opens an account. */
export const ONE_TIME_DAYS = 7

/** Makes a one-time password: 16 signs without look-alikes in four groups, over 78 random bits. */
export function makeOneTimePassword(): string {
  const signs: string[] = []
  while (signs.length < SIGNS) {
    // Bytes beyond the last whole multiple of the alphabet would make its first signs more likely.
    for (const byte of randomBytes(SIGNS)) if (byte < 240 && signs.length < SIGNS) signs.push(ALPHABET[byte % ALPHABET.length] ?? '')
  }
  return (signs.join('').match(/.{4}/g) ?? []).join('-')
}
