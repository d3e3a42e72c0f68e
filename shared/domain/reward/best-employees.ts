import { partsOf, type IsoDate } from '../../calendar/iso-date.ts'
import { ask } from '../../legal/ask.ts'
import type { Finding, Outcome } from '../../legal/finding.ts'
import { postOn } from '../../legal/rules/common/posts-held.ts'
import { pegawaiTerbaik } from '../../legal/rules/reward/pegawai-terbaik.ts'
import type { AwardLevel } from '../../legal/terms/award.ts'
import type { Predikat } from '../../legal/terms/predikat.ts'
import type { Profile } from '../../legal/types.ts'
import { exact, exactText, roundHalfUp } from '../../numbers/exact.ts'
import type { Message, MessageValue } from '../../text/message.ts'
import type { PersonOn } from '../facts/person-rule.ts'

/** Somebody among whom the best employees of a year are chosen: predikat of the year, mean of its 360° feedback where there is any. */
export type BestCandidate = { readonly ref: string; readonly unitId: string | null; readonly unit: string | null; readonly level: AwardLevel; readonly predikat: Predikat | null; readonly score: string | null }

/** Somebody whom the rule puts first in unit and level, or of whom it cannot tell; equals share a place. */
export type BestFound = { readonly ref: string; readonly outcome: Extract<Outcome, 'met' | 'cannot-tell'>; readonly place: number | null; readonly message: Message }

/** The year that a best employee is chosen for: the last one that had ended. */
export const bestYear = (on: IsoDate): number => partsOf(on).year - 1

/** A person as a candidate; null where the post held does not tell the level. */
export function bestCandidate(ref: string, { unitId, unit }: Pick<BestCandidate, 'unitId' | 'unit'>, person: PersonOn): BestCandidate | null {
  const level = levelOf(person)
  if (level === null) return null
  const year = bestYear(person.on)
  const scores = person.feedbacks.filter(({ on }) => partsOf(on).year === year).map(({ score }) => exact(score))
  const mean = scores.length === 0 ? null : exactText(scores.reduce((sum, one) => sum.add(one), exact(0)).div(exact(scores.length)))
  return { ref, unitId, unit, level, predikat: person.annualPredikat.find((one) => one.year === year)?.predikat ?? null, score: mean }
}

function levelOf({ posts, postKind, on }: PersonOn): AwardLevel | null {
  if (postKind === 'fungsional' || postKind === 'pelaksana') return postKind
  const level = postOn(posts, on)?.level
  if (level === undefined || level === null) return null
  return level === 'administrator' || level === 'pengawas' || level === 'pelaksana' ? level : 'jpt'
}

/** The best employees by unit and level as the rule has it, whatever the order of the candidates; nobody is drawn by lot. */
export function bestEmployees(candidates: readonly BestCandidate[], on: IsoDate, profile: Profile | null): BestFound[] {
  const inOrder = candidates.toSorted((a, b) => (a.ref < b.ref ? -1 : 1))
  return [...Map.groupBy(inOrder, ({ unitId, level }) => `${level}\n${unitId ?? ''}`).values()].flatMap((group) => bestOf(group, on, profile))
}

function bestOf(group: readonly BestCandidate[], on: IsoDate, profile: Profile | null): BestFound[] {
  const [one] = group
  if (!one) return []
  const finding = asked(group, [], on, profile)
  const where: Message['values'] = { level: { text: `reward.level.${one.level}` }, unit: one.unit ?? { text: 'award.no-unit' }, year: String(bestYear(on)) }
  if (finding.outcome === 'met') return chosenIn(finding).map((ref, at) => ({ ref, outcome: 'met', place: at + 1, message: { key: 'award.best.chosen', values: { ...where, ...shownOf(group, ref), place: at + 1, count: group.length } } }))
  const open = finding.steps.find(({ outcome }) => outcome === 'cannot-tell')
  if (!open) return []
  const refs = listed(open.message.values?.['refs'])
  const unsure = (key: 'award.best.unrated' | 'award.best.unscored', rest: readonly BestCandidate[]): BestFound[] =>
    bestOf(rest, on, profile).map((found) => ({ ...found, outcome: 'cannot-tell', message: { key, values: { ...where, ...shownOf(group, found.ref), count: refs.length } } }))
  if (open.message.key === 'reward.best.unrated') return unsure('award.best.unrated', group.filter(({ ref }) => !refs.includes(ref)))
  if (open.message.key === 'reward.best.unscored') return unsure('award.best.unscored', group.map((candidate) => ({ ...candidate, score: null })))
  const above = aboveEquals(group, refs, on, profile)
  return [
    ...above.map((ref, at) => ({ ref, outcome: 'met' as const, place: at + 1, message: { key: 'award.best.chosen', values: { ...where, ...shownOf(group, ref), place: at + 1, count: group.length } } satisfies Message })),
    ...refs.map((ref) => ({ ref, outcome: 'cannot-tell' as const, place: above.length + 1, message: { key: 'award.best.tied', values: { ...where, ...shownOf(group, ref), others: refs.length - 1 } } satisfies Message })),
  ]
}

/** Those whom the rule chooses whoever is put first among equals. */
function aboveEquals(group: readonly BestCandidate[], equals: readonly string[], on: IsoDate, profile: Profile | null): readonly string[] {
  for (let first = 1; first <= equals.length; first++) {
    const settled = asked(group, equals.slice(0, first), on, profile)
    if (settled.outcome === 'met') return chosenIn(settled).filter((ref) => !equals.includes(ref))
  }
  return []
}

const asked = (group: readonly BestCandidate[], settledTies: readonly string[], on: IsoDate, profile: Profile | null): Finding =>
  ask(pegawaiTerbaik, { bestCandidates: group.map(({ unitId: _unitId, ...one }) => one), settledTies }, on, profile)

const chosenIn = ({ details }: Finding): readonly string[] => String(details['chosen'] ?? '').split(', ').filter((ref) => ref !== '')

function shownOf(group: readonly BestCandidate[], ref: string): NonNullable<Message['values']> {
  const one = group.find((candidate) => candidate.ref === ref)
  const predikat: MessageValue = one?.predikat ? { text: `legal.predikat.${one.predikat}` } : '–'
  return { predikat, score: one?.score ? { message: { key: 'award.best.score', values: { score: { number: roundHalfUp(exact(one.score), 2) } } } } : { text: 'award.best.no-score' } }
}

function listed(value: MessageValue | undefined): readonly string[] {
  return typeof value === 'object' && 'list' in value ? value.list.filter((one) => typeof one === 'string') : []
}
