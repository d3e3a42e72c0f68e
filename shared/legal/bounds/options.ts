import type { MessageKey } from '../../text/keys.ts'
import type { Option } from './bounds.ts'

/** Options out of the codes of a term, each said by the key that its beginning and its code make together. */
export function optionsOf<C extends string, K extends MessageKey>(codes: readonly C[], key: (code: C) => K): readonly Option[] {
  return codes.map((value) => ({ value, label: key(value) }))
}
