import { createHash, randomBytes } from 'node:crypto'
import { TanjakError } from '../../../shared/errors/tanjak-error.ts'

// Crockford's alphabet: no I, L, O or U, so that a code read out or written by hand is not mistaken.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const SECRET = 26
const CHECK = 2
const GROUP = 4

/** Makes a recovery code: 26 random signs of 5 bits (130 bits) and two check signs, in seven groups of four. */
export function makeRecoveryCode(): string {
  const secret = [...randomBytes(SECRET)].map((byte) => ALPHABET[byte & 31]).join('')
  return grouped(secret + checkOf(secret))
}

/**
 * Reads a code as typed (any case, with or without dashes and spaces, O for 0, I and L for 1) into its canonical form.
 * Throws `bad-input` when signs are missing or mistyped, which is told apart from a code of another office.
 */
export function readRecoveryCode(typed: string): string {
  const signs = typed.toUpperCase().replaceAll(/[\s\-–.]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  if (signs.length !== SECRET + CHECK) {
    throw refusal({ key: 'access.recovery-code-length', values: { expected: SECRET + CHECK, found: signs.length } })
  }
  const secret = signs.slice(0, SECRET)
  if ([...signs].some((sign) => !ALPHABET.includes(sign)) || checkOf(secret) !== signs.slice(SECRET)) {
    throw refusal({ key: 'access.recovery-code-mistyped' })
  }
  return grouped(signs)
}

function refusal(said: TanjakError['said']): TanjakError {
  return new TanjakError('bad-input', said, { recoveryCode: said })
}

function checkOf(secret: string): string {
  const digest = createHash('sha256').update(`tanjak recovery ${secret}`).digest()
  return [...digest.subarray(0, CHECK)].map((byte) => ALPHABET[byte & 31]).join('')
}

function grouped(signs: string): string {
  return (signs.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-')
}
