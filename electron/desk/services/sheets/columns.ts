import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { MessageKey } from '../../../../shared/text/keys.ts'
import { sayText } from '../../../../shared/text/say.ts'
import type { OutCell, OutColumn } from '../../files/writers/out-sheet.ts'

/** One column of a sheet: its heading, its width in characters, and what stands in it for a row. */
export type SheetColumn<R> = {
  readonly title: MessageKey
  readonly width: number
  readonly type?: OutColumn['type']
  readonly cell: (row: R) => OutCell
}

/**
 * The columns that the screen names, in its order; one column on screen may be several on the sheet. Throws `bad-input` for an unknown one.
 */
export function chooseColumns<R>(known: Readonly<Record<string, readonly SheetColumn<R>[]>>, chosen: readonly string[]): SheetColumn<R>[] {
  const unknown = chosen.filter((name) => !Object.hasOwn(known, name))
  if (unknown.length > 0) {
    throw new TanjakError('bad-input',
      { key: 'export.unknown-columns', values: { columns: unknown.join(', '), known: Object.keys(known).join(', ') } })
  }
  return chosen.flatMap((name) => known[name] ?? [])
}

/** The headings as a writer takes them; sheets are documents of the office and speak Bahasa Indonesia. */
export function headings<R>(columns: readonly SheetColumn<R>[]): OutColumn[] {
  return columns.map(({ title, width, type }) => ({ title: sayText('id', title), width, ...(type ? { type } : {}) }))
}
