import type { MessageKey } from './keys.ts'

/**
 * A value that goes into a sentence; dates, numbers and nested texts are written in the reader's language.
 * `sentences` stand one after another, the last without its full stop; `months` is a span of time, said in years and months.
 */
export type MessageValue =
  | string
  | number
  | { readonly date: string }
  | { readonly number: string; readonly decimals?: number }
  | { readonly text: MessageKey }
  | { readonly message: Message }
  | { readonly list: readonly MessageValue[] }
  | { readonly sentences: readonly Message[] }
  | { readonly months: number }

/** A sentence by key, with its values: what findings and errors carry instead of words. */
export type Message = { readonly key: MessageKey; readonly values?: Readonly<Record<string, MessageValue>> }
