import type { Letterhead } from '../../../shared/domain/document/letterhead.ts'
import css from './paper.module.css'

/** Kop naskah dinas: emblem, up to five lines, a double rule; nothing where the office has set none. */
export function PaperHead({ letterhead: { emblem, lines } }: { readonly letterhead: Pick<Letterhead, 'emblem' | 'lines'> }) {
  if (emblem === null && lines.length === 0) return null
  return (
    <header className={css['head']}>
      {emblem === null ? null : <img className={css['emblem']} src={emblem} alt="" />}
      <div className={css['lines']}>
        {lines.map((line, at) => <p key={at} data-size={line.size} data-bold={line.bold ? true : undefined}>{line.text}</p>)}
      </div>
    </header>
  )
}
