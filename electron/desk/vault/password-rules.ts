import { TanjakError } from '../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../shared/text/message.ts'
import { commonPasswords, localWords } from './common-passwords.ts'

const SHORTEST = 8
const LONGEST = 128

/**
 * Refuses a password that is guessed first (ASVS 5.0, 6.2): shorter than 8 or longer than 128 signs, on the list of common
 * ones, a local word or the user's or office's name with digits around it, digits only, or one sign repeated. No rule asks for
 * capitals or signs. Error: `bad-input` on the named field.
 */
export function checkPassword(password: string, field: string, about: { userName: string; office: string }): void {
  const refuse = (said: Message): never => {
    throw new TanjakError('bad-input', said, { [field]: said })
  }
  const signs = [...password.normalize('NFKC')]
  if (signs.length < SHORTEST) refuse({ key: 'access.password-short', values: { least: SHORTEST } })
  if (signs.length > LONGEST) refuse({ key: 'access.password-long', values: { most: LONGEST } })
  if (new Set(signs).size < 4 || /^\d+$/.test(password)) refuse({ key: 'access.password-simple' })
  const bare = lettersOf(password)
  const own = [about.userName, about.office].map(lettersOf).filter((word) => word.length > 0)
  if (own.includes(bare)) refuse({ key: 'access.password-own-name' })
  if (commonPasswords.has(password.toLowerCase()) || localWords.has(bare)) refuse({ key: 'access.password-common' })
}

// `P@lembang2026!` and `palembang` are the same guess.
function lettersOf(text: string): string {
  const plain: Readonly<Record<string, string>> = { '@': 'a', '4': 'a', '3': 'e', '1': 'i', '0': 'o', $: 's', '5': 's' }
  return text.toLowerCase().replace(/^[\d\W_]+|[\d\W_]+$/g, '').replace(/[@4310$5]/g, (sign) => plain[sign] ?? sign).replace(/[^a-z]/g, '')
}
