import { parseArgs } from 'node:util'
import { TanjakError } from '../../../shared/errors/tanjak-error.ts'
import type { MessageKey } from '../../../shared/text/keys.ts'
import type { Command, Flags } from './command.ts'

/** What of a command decides how its words are sorted. */
export type CommandForm = Pick<Command, 'usage' | 'options' | 'positionals'>

/** The words of a call, sorted into flags and the rest. */
export type ParsedCall = { readonly flags: Flags; readonly positionals: readonly string[] }

type Token = { readonly name: string; readonly rawName: string; readonly value?: string | undefined; readonly inlineValue?: boolean | undefined }

/** Sorts the words after a command's name. A flag it does not have, a flag without its value, and too many or too few words are refused with a sentence. */
export function parseCommand(form: CommandForm, words: readonly string[]): ParsedCall {
  const { usage } = form
  const { values, positionals, tokens } = parseArgs({ args: [...words], options: form.options, allowPositionals: true, strict: false, tokens: true })
  const seen = new Set<string>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const wrong = wrongWith(form, token, seen)
    if (wrong !== undefined) throw new TanjakError('bad-input', { key: wrong, values: { flag: token.rawName, usage } })
    seen.add(token.name)
  }
  if (positionals.length < form.positionals.min) throw new TanjakError('bad-input', { key: 'cli.too-few-words', values: { usage } })
  const word = positionals[form.positionals.max]
  if (word !== undefined) throw new TanjakError('bad-input', { key: 'cli.too-many-words', values: { word, usage } })
  return { flags: flagsOf(values), positionals }
}

function wrongWith(form: CommandForm, token: Token, seen: ReadonlySet<string>): MessageKey | undefined {
  const option = Object.hasOwn(form.options, token.name) ? form.options[token.name] : undefined
  if (option === undefined) return 'cli.unknown-flag'
  if (option.multiple !== true && seen.has(token.name)) return 'cli.flag-twice'
  if (option.type === 'boolean') return token.value === undefined ? undefined : 'cli.flag-takes-no-value'
  // `--unit --format json` forgets the unit; a value that begins with a hyphen is written `--unit=-value`.
  const isFlagNext = token.inlineValue !== true && token.value?.startsWith('-')
  return !token.value || isFlagNext ? 'cli.flag-needs-value' : undefined
}

function flagsOf(values: Readonly<Record<string, unknown>>): Flags {
  return {
    text: (name) => {
      const value = values[name]
      return typeof value === 'string' ? value : undefined
    },
    texts: (name) => {
      const value: unknown = values[name]
      return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
    },
    on: (name) => values[name] === true,
  }
}
