import { addYears, isIsoDate, isoDate, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { parseEselon } from '../../../../shared/domain/identity/eselon.ts'
import { parseJenjang } from '../../../../shared/domain/identity/jenjang.ts'
import { ask } from '../../../../shared/legal/ask.ts'
import type { Certainty, Citation } from '../../../../shared/legal/finding.ts'
import { pensiun } from '../../../../shared/legal/rules/post/pensiun.ts'
import { parseNip } from '../../../../shared/legal/terms/nip.ts'
import { jenjangSchema } from '../../../../shared/legal/terms/posts.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { postKindOf } from '../assess/facts/career-facts.ts'
import type { FactWords } from '../assess/facts/fact-words.ts'
import { postLevel } from '../assess/facts/post-level.ts'
import type { Holder } from './holders.ts'
import type { PostRow } from './post-row.ts'

/** When somebody reaches batas usia pensiun by the rule; or why that cannot be told; null for whom the rule does not ask about and who stays. */
export type Retirement =
  | { readonly on: IsoDate; readonly age: number; readonly citation: Citation; readonly certainty: Certainty }
  | { readonly missing: Message }
  | null

/**
 * Asks `promotion.pensiun` about the holder of a post, by the record of the post; what the record leaves open, the map tells. The day is
 * the one on which the age is reached: no text at hand says that the post is vacant only from the month after.
 */
export function retirementOf(holder: Holder, post: PostRow | null, on: IsoDate, words: FactWords, profile: Profile | null): Retirement {
  if (holder.employeeKind !== 'PNS') return { missing: { key: 'vacancy.open.contract', values: { name: holder.name } } }
  if (isCalon(holder, on)) return null
  const kind = postKindOf(holder, words) ?? post?.kind ?? null
  const eselon = parseEselon(holder.eselon ?? post?.eselon ?? '') ?? undefined
  const jenjang = kind === 'fungsional' ? parseJenjang(holder.jenjang ?? holder.post) ?? jenjangSchema.safeParse(post?.jenjang).data ?? null : null
  const finding = ask(pensiun, {
    employeeKind: 'PNS', status: 'active', leavesOn: holder.leftOn, birthDate: birthDateOf(holder), postKind: kind, level: postLevel(kind, eselon) ?? post?.level ?? null, jenjang,
  }, on, profile)
  const { reachedOn, batasUsia } = finding.details
  const [missing] = finding.missing
  if (missing) return { missing: { key: 'vacancy.open.missing', values: { name: holder.name, what: { message: missing.message } } } }
  const citation = finding.steps.find(({ id }) => id === 'age')?.citation ?? finding.citations[0]
  if (typeof reachedOn !== 'string' || typeof batasUsia !== 'number' || !citation) return null
  return { on: isoDate(reachedOn), age: batasUsia, citation, certainty: finding.certainty }
}

function birthDateOf({ birthDate, nip }: Holder): IsoDate | null {
  if (birthDate !== null && isIsoDate(birthDate)) return birthDate
  const reading = parseNip(nip)
  return reading.ok ? reading.parsed.birthDate : null
}

// As the fact sheet has it: without a PNS date the first year is certainly one of a calon PNS.
function isCalon({ cpnsDate, pnsDate }: Holder, on: IsoDate): boolean {
  return pnsDate === null ? cpnsDate !== null && addYears(isoDate(cpnsDate), 1) > on : pnsDate > on
}
