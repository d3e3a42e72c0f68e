import type { DeskEvent } from '../../shared/contract/answer.ts'
import { say, sayNumber, sayValue } from '../../shared/text/say.ts'
import type { Message, MessageValue } from '../../shared/text/message.ts'
import { words } from './words.ts'

/** The width that sentences are folded to: an old terminal's, less a margin. */
const WIDTH = 96

/** Writes a line. */
export function line(text = ''): void {
  process.stdout.write(`${text}\n`)
}

/** A sentence of the demonstration, by its name. */
export type Word = keyof typeof words

/** Says a sentence of the demonstration. */
export function told(word: Word, values: Readonly<Record<string, MessageValue>> = {}): string {
  return words[word].replace(/\{\{(\w+)\}\}/g, (_all, name: string) => sayValue('id', values[name] ?? ''))
}

/** A heading with the number of the step. */
export function step(number: number, word: Word): void {
  line()
  line(bold(`${number}. ${told(word)}`))
}

/** Folds a sentence over lines, indented under its first word. */
export function folded(text: string, mark: string): void {
  const indent = ' '.repeat(mark.length)
  let current = mark
  for (const word of text.split(' ')) {
    if (current.length + word.length >= WIDTH && current.trim() !== mark.trim()) {
      line(current.trimEnd())
      current = indent
    }
    current += `${word} `
  }
  line(current.trimEnd())
}

/** A table: the first column to the left, numbers to the right with the separators of Indonesia. */
export function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const texts = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? sayNumber('id', String(cell)) : cell)))
  const widths = heads.map((head, index) => Math.max(head.length, ...texts.map((row) => (row[index] ?? '').length)))
  const lay = (cells: readonly string[]) =>
    `   ${cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0))).join('  ')}`
  line(faint(lay(heads)))
  for (const row of texts) line(lay(row))
}

/** Tells how far long work has come: on a terminal in one line that is written over, elsewhere not at all. */
export function progressLine(): { readonly tell: (done: number, total: number | null, what: Message) => void; readonly end: () => void } {
  const shown = process.stderr.isTTY
  return {
    tell: (done, total, what) => {
      if (!shown) return
      const count = total ? ` ${Math.floor((done * 100) / total)}%` : done > 0 ? ` ${sayNumber('id', String(done))}` : ''
      process.stderr.write(`\r\u001b[K   ${say('id', what)}${count}`.slice(0, WIDTH))
    },
    end: () => void (shown && process.stderr.write('\r\u001b[K')),
  }
}

/** Tells the progress that the desk reports. */
export function onDeskEvent(progress: ReturnType<typeof progressLine>): (event: DeskEvent) => void {
  return (event) => {
    if (event.kind === 'progress') progress.tell(event.progress.done, event.progress.total, event.progress.what)
  }
}

/** A span of time in seconds with one decimal. */
export function seconds(since: number): string {
  return sayNumber('id', String((performance.now() - since) / 1000), 1)
}

const styled = (code: number) => (text: string) =>
  process.stdout.isTTY && !process.env['NO_COLOR'] ? `\u001b[${code}m${text}\u001b[0m` : text
/** Bold on a terminal. */
export const bold = styled(1)
/** Faint on a terminal. */
export const faint = styled(2)
