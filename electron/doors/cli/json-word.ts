import { TanjakError } from '../../../shared/errors/tanjak-error.ts'

/** Reads a word of the command line as JSON; refused with a sentence when it is none. */
export function jsonWord(text: string, what: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new TanjakError('bad-input', { key: 'cli.not-json', values: { what } })
  }
}

/** Reads a word as a JSON object, `{"name": value}`. */
export function jsonObjectWord(text: string, what: string): Record<string, unknown> {
  const value = jsonWord(text, what)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TanjakError('bad-input', { key: 'cli.not-json-object', values: { what } })
  return { ...value }
}
