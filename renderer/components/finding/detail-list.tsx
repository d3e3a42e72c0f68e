import type { Finding } from '../../../shared/legal/finding.ts'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import { useSay, type Say } from '../say.tsx'
import { exactInWords } from './exact-in-words.ts'
import { detailCodeInWords, factName, isMessageKey } from './law-words.ts'
import css from './finding-view.module.css'

/** What a rule worked out beyond its answer: a score, a band, the next golongan, a day. */
export function DetailList({ details }: { readonly details: Finding['details'] }) {
  const say = useSay()
  return (
    <dl className={css['factList']}>
      {Object.entries(details).map(([name, value]) => (
        <div key={name} className={css['fact']}>
          <dt>{detailName(name, say)}</dt>
          <dd className={css['detail']}>{detailInWords(name, value, say)}</dd>
        </div>
      ))}
    </dl>
  )
}

// Numbers in name only: a NIP or a place in a row keeps its digits, `7/8` is eight components of which seven stand.
const asWritten: ReadonlySet<string> = new Set(['nip', 'sequence', 'contract', 'delivery', 'manufacturing'])

/** The name of something worked out; a name without words is that of the fact, or stands as it is. */
export function detailName(name: string, say: Say): string {
  const key = `rules.detail-name.${name}`
  if (isMessageKey(key)) return say(key)
  const fact = factName(name, say)
  return fact.slice(0, 1).toLocaleUpperCase(say.language) + fact.slice(1)
}

/** Something worked out in words: a day, an exact number, a code of the law. */
export function detailInWords(name: string, value: string | number, say: Say): string {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 1900 && value <= 2200 ? String(value) : say.number(value)
  if (asWritten.has(name)) return value
  if (isIsoDate(value)) return say.date(value)
  if (value === '') return say('shell.finding.none')
  const code = detailCodeInWords(name, value, say)
  return code === value ? exactInWords(value, say) ?? value : code
}
