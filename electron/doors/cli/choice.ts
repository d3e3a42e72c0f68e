import { TanjakError } from '../../../shared/errors/tanjak-error.ts'

/** Reads a word that must be one of a few; refused with the list when it is another. */
export function oneOf<const T extends string>(text: string | undefined, what: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === text)
  if (found === undefined) throw new TanjakError('bad-input', { key: 'cli.not-a-choice', values: { what, text: text ?? '', choices: { list: choices } } })
  return found
}
