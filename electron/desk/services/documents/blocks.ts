import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { periodLabelWords } from '../../../../shared/domain/period-words.ts'
import type { DocumentBlock, Signer } from '../../../../shared/domain/document/content.ts'
import type { Capaian } from '../../../../shared/legal/terms/capaian.ts'
import type { Ekspektasi, Predikat } from '../../../../shared/legal/terms/predikat.ts'
import type { Message } from '../../../../shared/text/message.ts'

type Said = string | Message | null
type Table = Extract<DocumentBlock, { block: 'table' }>
type Key = Message['key']

/** A word on a form, or null where nothing was given. */
export const ekspektasiWord = (one: Ekspektasi | null | undefined): Message | null => (one ? { key: `legal.ekspektasi.${one}` } : null)
export const predikatWord = (one: Predikat | null | undefined): Message | null => (one ? { key: `legal.predikat.${one}` } : null)
export const capaianWord = (one: Capaian | null | undefined): Message | null => (one ? { key: `legal.capaian.${one}` } : null)

export const title = (key: Key, values: Message['values'] = {}): DocumentBlock => ({ block: 'heading', text: { key, values }, level: 'title' })
export const section = (key: Key, values: Message['values'] = {}): DocumentBlock => ({ block: 'heading', text: { key, values }, level: 'section' })
export const paragraph = (text: string | Message, tone: 'plain' | 'small' | 'warning' = 'plain'): DocumentBlock => ({ block: 'paragraph', text, tone })

/** A period that is named as `2026-Q3`, in words. */
export const periodWord = (label: string): Message => ({ key: 'document.period-words', values: { period: periodLabelWords(label) } })

/** Label and value, one below the other. */
export function fields(name: Key | null, ...pairs: readonly (readonly [Key, Said])[]): DocumentBlock {
  return { block: 'fields', title: name === null ? null : { key: name }, fields: pairs.map(([label, value]) => ({ label: { key: label }, value })) }
}

/** A numbered list, with a sentence where it holds nothing. */
export const list = (name: Key | null, items: readonly (string | Message)[], empty: Key = 'document.nothing'): DocumentBlock => (
  { block: 'list', title: name === null ? null : { key: name }, items: [...items], empty: { key: empty } }
)

export const signatures = (signers: readonly Signer[], place: string | null, date: IsoDate | null): DocumentBlock => ({ block: 'signatures', place, date, signers: [...signers] })

/** A cell of a table; it may span columns or rows. */
export const cell = (text: Said | number, span = 1, rows = 1): Table['rows'][number]['cells'][number] => ({ text: typeof text === 'number' ? String(text) : text, span, rows })

/** A table; `shares` are the parts of the width that its columns take. */
export function table(name: Key | null, columns: readonly (readonly [Key, number, ('left' | 'center' | 'right')?])[], rows: Table['rows']): DocumentBlock {
  return { block: 'table', title: name === null ? null : { key: name }, columns: columns.map(([label, share, align = 'left']) => ({ label: { key: label }, share, align })), rows: [...rows] }
}

export const row = (...cells: Table['rows'][number]['cells']): Table['rows'][number] => ({ group: false, cells })
/** A line over the whole width that names what follows. */
export const groupRow = (text: Message, width: number): Table['rows'][number] => ({ group: true, cells: [cell(text, width)] })
