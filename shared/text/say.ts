import { createInstance, type i18n } from 'i18next'
import { en } from './en/index.ts'
import { id } from './id/index.ts'
import type { MessageKey } from './keys.ts'
import type { Message, MessageValue } from './message.ts'

/** The languages Tanjak speaks; Bahasa Indonesia is the default. */
export type Language = 'id' | 'en'

const LOCALE = { id: 'id-ID', en: 'en-GB' } as const

const texts: i18n = createInstance()
void texts.init({
  lng: 'id',
  fallbackLng: 'id',
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  resources: { id: { translation: id }, en: { translation: en } },
})

/** Says a message in a language: dates as `21 November 2026`, numbers as `1.234,56`. */
export function say(language: Language, message: Message): string {
  const values: Record<string, string> = {}
  for (const [name, value] of Object.entries(message.values ?? {})) values[name] = sayValue(language, value)
  return texts.t(message.key, { ...values, lng: language })
}

/** Says one text without values. */
export function sayText(language: Language, key: MessageKey): string {
  return say(language, { key })
}

/** Writes one value of a sentence in a language. */
export function sayValue(language: Language, value: MessageValue): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return writer(language, 'number').format(value)
  if ('date' in value) return sayDate(language, value.date)
  if ('number' in value) return sayNumber(language, value.number, value.decimals)
  if ('text' in value) return sayText(language, value.text)
  if ('message' in value) return say(language, value.message)
  if ('months' in value) return saySpan(language, value.months)
  if ('sentences' in value) return value.sentences.map((one) => say(language, one)).join('. ')
  return writer(language, 'list').format(value.list.map((one) => sayValue(language, one)))
}

/** Writes an ISO date in words, `21 November 2026`. */
export function sayDate(language: Language, date: string): string {
  return writer(language, 'date').format(new Date(`${date.slice(0, 10)}T00:00:00Z`))
}

/** Writes a span of whole months as `3 tahun 7 bulan`; leaves out the part that is nought. */
export function saySpan(language: Language, months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12]
  const inYears = years > 0 ? [writer(language, 'year').format(years)] : []
  const inMonths = rest > 0 || years === 0 ? [writer(language, 'month').format(rest)] : []
  return [...inYears, ...inMonths].join(' ')
}

/**
 * Writes an exact decimal text with the language's separators, rounded half away from nought to so many decimals for display.
 * A fraction such as `781/9` is rounded with `roundHalfUp` first.
 */
export function sayNumber(language: Language, number: string, decimals?: number): string {
  // The text itself is handed on: a binary fraction in between would round 1.005 the wrong way.
  const format = new Intl.NumberFormat(LOCALE[language], { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 20 })
  return format.format(number as Intl.StringNumericLiteral)
}

/** Making a formatter costs more than using it a thousand times: each is made once per language. */
const makers = {
  number: (locale: string) => new Intl.NumberFormat(locale),
  year: (locale: string) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'year', unitDisplay: 'long' }),
  month: (locale: string) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'month', unitDisplay: 'long' }),
  list: (locale: string) => new Intl.ListFormat(locale, { type: 'conjunction' }),
  date: (locale: string) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
}
const made: { [L in Language]: Partial<{ [M in keyof typeof makers]: ReturnType<(typeof makers)[M]> }> } = { id: {}, en: {} }

function writer<M extends keyof typeof makers>(language: Language, kind: M): ReturnType<(typeof makers)[M]> {
  const known = made[language][kind] as ReturnType<(typeof makers)[M]> | undefined
  if (known !== undefined) return known
  const fresh = makers[kind](LOCALE[language]) as ReturnType<(typeof makers)[M]>
  Object.assign(made[language], { [kind]: fresh })
  return fresh
}
