import type { OutputOf } from '../../shared/contract/contract.ts'
import type { Citation, Finding, Step } from '../../shared/legal/finding.ts'
import { sources } from '../../shared/legal/sources.ts'
import { say, sayDate } from '../../shared/text/say.ts'
import { bold, faint, folded, line, told } from './screen.ts'

/** Tells one finding whole: the answer, every condition with what was found, the legal words, and where it all stands. */
export function explain(person: OutputOf<'explain.person'>, finding: Finding): void {
  line(`   ${bold(person.name)} · ${person.nip}${person.unit ? ` · ${person.unit}` : ''}`)
  line()
  folded(say('id', finding.message), '   ')
  if (finding.metOn) folded(told('met-on', { on: { date: finding.metOn } }), '   ')
  if (finding.metOnReading) folded(say('id', finding.metOnReading), '   ')
  line()
  for (const one of finding.steps) conditions(one)
  for (const one of finding.missing) folded(say('id', one.message), '   ? ')
  line()
  line(faint(`   ${told('sources')}`))
  for (const text of new Set([...finding.citations, ...finding.readings.map((reading) => reading.citation)].map(cited)))
    folded(text, '   § ')
}

function conditions({ outcome, message, wording, citation }: Step): void {
  folded(say('id', message), `   ${{ met: '✓', 'not-met': '✗', 'cannot-tell': '?' }[outcome]} `)
  const law = [wording, citation && `${named(citation)}, ${citation.pin}`].filter(Boolean).join(' — ')
  if (law) folded(law, '       ')
}

function cited(citation: Citation): string {
  const source = sources[citation.source as keyof typeof sources]
  const dated = source?.date ? ` (${sayDate('id', source.date)})` : ''
  return source ? `${source.title}${dated}, ${citation.pin}` : `${citation.source}, ${citation.pin}`
}

function named({ source }: Citation): string {
  return sources[source as keyof typeof sources]?.short ?? source
}
