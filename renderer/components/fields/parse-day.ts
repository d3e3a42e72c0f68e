const monthNames = [
  'januari january', 'februari february', 'maret march', 'april', 'mei may', 'juni june',
  'juli july', 'agustus august', 'september', 'oktober october', 'november', 'desember december',
]

/** Reads a typed day in the three ways people here write one; null when it is none of them. */
export function parseDay(typed: string): string | null {
  const text = typed.trim().toLowerCase()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return existing(iso[1], iso[2], iso[3])
  const local = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text)
  if (local) return existing(local[3], local[2], local[1])
  const words = /^(\d{1,2}) ([a-z]{3,}) (\d{4})$/.exec(text)
  const month = words ? monthNames.findIndex((names) => names.split(' ').some((name) => name.startsWith(words[2] ?? '-'))) : -1
  return words && month >= 0 ? existing(words[3], String(month + 1), words[1]) : null
}

function existing(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const iso = `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null
}
