import { TanjakError } from '../../../shared/errors/tanjak-error.ts'
import type { Flags } from './command.ts'

/** Reads a flag that holds a whole number; refused with a sentence when it holds anything else. Undefined when it was not given. */
export function wholeNumber(flags: Flags, name: string): number | undefined {
  const text = flags.text(name)
  return text === undefined ? undefined : wholeNumberOf(text, `--${name}`)
}

/** Reads a word that must be a whole number; `what` names it in the refusal. */
export function wholeNumberOf(text: string, what: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new TanjakError('bad-input', { key: 'cli.not-a-number', values: { what, text } })
  return Number(text)
}
