import type { MessageKey } from '../../../../shared/text/keys.ts'
import type { MessageValue } from '../../../../shared/text/message.ts'
import type { Notice } from '../parsed.ts'

/** Codes of what is worth telling although the row or file is taken. */
export type NoticeCode =
  | 'formula' | 'date-unreadable' | 'number-unreadable' | 'word-unknown' | 'cell-error' | 'evaluator-nip' | 'doubled-column'
  | 'formulas-more' | 'period-differs' | 'replaced-letters'

/** The same complaint about one column is told row by row so often, then counted. */
const EACH = 50

/** Collects notices; thousands of the same kind about one column end as one sentence with their number. */
export class NoticeBook {
  readonly #notices: Notice[] = []
  readonly #counts = new Map<string, { code: NoticeCode; column: string | null; count: number }>()

  /** Notes something about a cell (row and column), a column, or the whole file (both null). */
  add(code: NoticeCode, row: number | null, column: string | null, values: Readonly<Record<string, MessageValue>> = {}): void {
    const complaint = `${code} ${column ?? ''}`
    const counted = this.#counts.get(complaint) ?? { code, column, count: 0 }
    counted.count += 1
    this.#counts.set(complaint, counted)
    if (counted.count > EACH) return
    const place = { ...(row === null ? {} : { row: String(row) }), ...(column === null ? {} : { column }) }
    const key: MessageKey = `files.notice.${code}`
    this.#notices.push({ row, column, code, message: { key, values: { ...values, ...place } } })
  }

  /** Everything noted, with one closing notice for each kind that was counted only. */
  all(): Notice[] {
    const more = [...this.#counts.values()].filter((counted) => counted.count > EACH).map(({ code, column, count }): Notice => ({
      row: null, column, code, message: { key: 'files.notice.more', values: { count: count - EACH, column: column ?? '' } },
    }))
    return [...this.#notices, ...more]
  }
}
