import type { Finding } from '../../../shared/legal/finding.ts'
import type { Tone } from '../../components/feedback/chip.tsx'
import { detailCodeInWords, isMessageKey, ruleName } from '../../components/finding/law-words.ts'
import { groupOf, type RuleGroup } from '../../components/law/rule-groups.ts'
import type { Say } from '../../components/say.tsx'

/** The parts under which the findings about one person are told, in their order. */
export const parts = ['penghargaan', 'karier', 'talenta', 'masa', 'lain'] as const
export type Part = (typeof parts)[number]

const partOfGroup: Readonly<Record<RuleGroup, Part>> = {
  satyalancana: 'penghargaan', kinerja: 'penghargaan', pppk: 'penghargaan', pangkat: 'karier', fungsional: 'karier', manajerial: 'karier', talenta: 'talenta',
  profesionalitas: 'talenta', 'masa-jabatan': 'masa', lain: 'lain',
}

/** What a finding means for the person it is about: met, met by time alone, waiting for data, or failing a condition. */
export type Standing = 'met' | 'later' | 'open' | 'failing'
export const standings = ['met', 'later', 'open', 'failing'] as const

/** Where a finding that applies stands. */
export function standingOf({ outcome, metOn }: Finding): Standing {
  if (outcome === 'met') return 'met'
  if (outcome === 'cannot-tell') return 'open'
  return metOn === null ? 'failing' : 'later'
}

/** What applies to a person by part: first what is met, then what time will bring by its day, then what waits for data, then what fails. */
export function byPart(findings: readonly Finding[]): readonly { readonly part: Part; readonly findings: readonly Finding[] }[] {
  const sorted = findings.toSorted((one, other) =>
    standings.indexOf(standingOf(one)) - standings.indexOf(standingOf(other)) || (one.metOn ?? '').localeCompare(other.metOn ?? ''))
  return parts.map((part) => ({ part, findings: sorted.filter((one) => partOfGroup[groupOf(one.rule)] === part) })).filter((one) => one.findings.length > 0)
}

/** The exact text of something worked out; null where it is open. */
export function detailText(finding: Finding, name: string): string | null {
  const value = finding.details[name]
  return value === undefined ? null : String(value)
}

/** What a rule that tells something says in a word; null where the outcome itself is the word. */
export function toldInAWord(finding: Finding, say: Say): { readonly tone: Tone; readonly words: string } | null {
  const { rule, outcome, metOn } = finding
  const of = (name: string): string => detailText(finding, name) ?? ''
  if (rule === 'promotion.pensiun' && outcome === 'met') return { tone: 'warn', words: say('people.tells.retired') }
  if (rule === 'promotion.pensiun' && metOn !== null) return { tone: 'quiet', words: say('people.tells.retires', { date: { date: metOn } }) }
  if (rule === 'promotion.plt' && outcome === 'not-met') return { tone: 'bad', words: say('people.tells.pastLimit') }
  if (outcome !== 'met') return null
  switch (rule) {
    case 'promotion.plt': return { tone: 'ok', words: say('people.tells.withinLimit') }
    case 'promotion.ak-kumulatif': return { tone: 'quiet', words: say('people.tells.credit', { credit: { number: of('angkaKredit') } }) }
    case 'professionalism.ip-asn': return { tone: 'quiet', words: say('people.tells.score', { score: { number: of('total') }, band: detailCodeInWords('band', of('band'), say) }) }
    case 'talent.box': return { tone: 'gold', words: say('people.tells.box', { box: of('box') }) }
    default: return null
  }
}

/** The word of an axis of the talent box. */
export function bandWord(band: string, say: Say): string {
  const key = `talent.band.${band}`
  return isMessageKey(key) ? say(key) : band
}

/** Names of rules, in one line. */
export function namesOf(findings: readonly Finding[], say: Say): string {
  return findings.map((one) => ruleName(one.rule, say)).join(', ')
}
