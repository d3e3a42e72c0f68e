import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import { exact } from '../../../numbers/exact.ts'
import type { Step } from '../../finding.ts'
import { gateLevels } from '../../parameters/post/gates.ts'
import { TALENT_SINCE } from '../../parameters/talent/cited.ts'
import { administrativeLevels, quorum, shortlistSize, shortlistSizeJpt } from '../../parameters/talent/lists.ts'
import { PASAL_BELUM_DIBACA } from '../../parameters/value.ts'
import { holds, met, notMet, scope, unknown } from '../../steps.ts'
import { postLevelSchema, type PostLevel } from '../../terms/posts.ts'
import type { Law, Rule } from '../../types.ts'

const nameFacts = z.strictObject({
  targetLevel: postLevelSchema.nullish(),
  /** The names that the list would send to the head. */
  names: z.int().min(0).nullish(),
})
type NameFacts = z.infer<typeof nameFacts>

/** Does the short list for a post hold names enough for the head to choose from? */
export const talentDaftarPendek: Rule<NameFacts> = {
  id: 'talent.daftar-pendek',
  subject: 'talent',
  question: 'talent.rule.daftar-pendek',
  facts: nameFacts,
  parameters: [shortlistSize, shortlistSizeJpt],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate(TALENT_SINCE), citation: { source: 'permenpanrb-15-2019', pin: PASAL_BELUM_DIBACA }, how: 'secondary',
    appliesTo: ({ targetLevel }) => [hasList(targetLevel)],
    decide: ({ targetLevel, names }, law) => {
      const asked = sizeAsked(targetLevel, law)
      if (asked === null) return { steps: [], conclusion: null }
      const { atLeast, citation } = asked
      const head = { id: 'names', facts: ['names'] as const, citation }
      if (names === null || names === undefined) return { steps: [unknown(head, { key: 'talent.names-unknown' })], conclusion: null, details: { size: atLeast } }
      return {
        steps: [holds(head, names >= atLeast, { key: 'talent.names', values: { names, atLeast } })], details: { size: atLeast },
        conclusion: { message: { key: 'talent.names.met', values: { names, atLeast } } },
      }
    },
  }],
}

const isAdministrative = (level: PostLevel): level is (typeof administrativeLevels)[number] => (administrativeLevels as readonly string[]).includes(level)

/** How many names the law or the region asks for a level, and where that stands. */
function sizeAsked(level: PostLevel | null | undefined, law: Law) {
  if (!level) return null
  const parameter = isAdministrative(level) ? shortlistSize : shortlistSizeJpt
  return { atLeast: isAdministrative(level) ? law(shortlistSize)[level] : law(shortlistSizeJpt), citation: law.cite(parameter) }
}

/** Scope: a level for whose posts lists are made. */
function hasList(level: PostLevel | null | undefined): Step {
  const head = { id: 'level', facts: ['targetLevel'] as const }
  if (!level) return scope(unknown(head, { key: 'talent.target-level.unknown' }))
  const values = { level: { text: `legal.post-level.${level}` } } as const
  return scope((gateLevels as readonly string[]).includes(level) ? met(head, { key: 'talent.target-level.is', values }) : notMet(head, { key: 'talent.target-level.no-list', values }))
}

const boardFacts = z.strictObject({
  /** The members who have a vote, present or not. */
  votingMembers: z.int().min(1).nullish(),
  membersPresent: z.int().min(0).nullish(),
})
type BoardFacts = z.infer<typeof boardFacts>

/** Are members enough present for the board to decide? */
export const talentKuorum: Rule<BoardFacts> = {
  id: 'talent.kuorum',
  subject: 'talent',
  question: 'talent.rule.kuorum',
  facts: boardFacts,
  parameters: [quorum],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate(TALENT_SINCE), citation: { source: 'perbup-sumenep-38-2021', pin: 'Pasal 9–10' }, how: 'assumed',
    appliesTo: () => [],
    decide: ({ votingMembers: members, membersPresent: present }, law) => {
      const { percent, reading } = law(quorum)
      const head = { facts: ['votingMembers', 'membersPresent'] as const, id: 'present', wording: 'kuorum lebih dari separuh anggota', citation: law.cite(quorum) }
      const none = (count: number | null | undefined): count is null | undefined => count === null || count === undefined
      if (none(members) || none(present)) {
        return { steps: [unknown(head, { key: 'talent.quorum.unknown' }, none(members) ? 'votingMembers' : 'membersPresent')], conclusion: null }
      }
      const asked = exact(percent).mul(members).div(100)
      const enough = reading === 'more-than' ? exact(present).gt(asked) : exact(present).gte(asked)
      const values = { members, present, percent: { number: percent }, reading: { text: `talent.quorum.${reading}` } } as const
      return { steps: [holds(head, enough, { key: 'talent.quorum.present', values })], conclusion: { message: { key: 'talent.quorum.met', values } } }
    },
  }],
}
